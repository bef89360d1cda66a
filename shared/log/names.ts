/**
 * The names that actors go by, so that a part of a name finds them: for each word of a name a row
 * that holds the rest of the name from there on, and the actor's key. Words in order are then the
 * beginning of such a row: "Jong Un" of `jong un!name:kim jong un`.
 *
 * The last word needs no row where the actor's list stands under it (keys.ts): who asks for "Un" looks
 * which lists there are. Most names are of one or two words and never come back, so that halves what
 * names cost.
 *
 * Rows are written once, before the first event of the actor is listed, and stay: a name that no
 * event has any more leads to an empty list. A worker remembers which names are written.
 */
import type { Actor } from '../model/event.ts'
import type { FoundActors } from '../model/log.ts'
import { actorKey, listOf, normaliseName } from '../names.ts'
import type { Item, Table } from '../ports.ts'
import { settings } from '../settings.ts'
import { actorPk, lastWordOf } from './keys.ts'

/** DynamoDB's limit for a sort key is 1,024 bytes; a character has four at most. */
const MAX_CHARS = 100

/** Between the words and the key; sorts right behind the blank between words. */
const KEY_MARK = '!'

/** The actor's key, as lists and names have it; undefined for a name without letters. */
export function listKeyOf(actor: Actor): string | undefined {
  const key = actorKey(actor)
  return key === 'name:' ? undefined : key.slice(0, MAX_CHARS).replaceAll(KEY_MARK, '')
}

/** Names known to be written, for each table. */
const written = new WeakMap<Table, Set<string>>()

/** The rows of all names of these actors. */
export function nameRows(actors: readonly Actor[]): readonly Item[] {
  return [...new Map(actors.flatMap(rowsOf)).values()].flat()
}

/** The rows of those names that are not there yet. */
export async function missingNames(
  index: Table,
  actors: readonly Actor[],
): Promise<readonly Item[]> {
  const known = knownNames(index)
  const unknown = [...new Map(actors.flatMap(rowsOf))].filter(([name]) => !known.has(name))
  // Rows of a name are written together, so the first speaks for all; after a crash in between,
  // the repeated message writes them all (`nameRows`).
  const first = unknown.flatMap(([, rows]) => rows.slice(0, 1))
  const found = new Set((first.length === 0 ? [] : await index.getAll(first)).map(nameOfRow))
  const missing = unknown.filter(([, [row]]) => row !== undefined && !found.has(nameOfRow(row)))
  return missing.flatMap(([, rows]) => rows)
}

/** Remembers that the names of these actors are written. */
export function rememberNames(index: Table, actors: readonly Actor[]): void {
  const known = knownNames(index)
  for (const [name] of actors.flatMap(rowsOf)) remember(known, name)
}

function knownNames(index: Table): Set<string> {
  const known = written.get(index) ?? new Set()
  written.set(index, known)
  return known
}

function remember(known: Set<string>, name: string): void {
  // Names come back within days or never: the oldest go.
  if (known.size >= settings.log.rememberedNames) {
    for (const oldest of known) {
      known.delete(oldest)
      break
    }
  }
  known.add(name)
}

function nameOfRow({ pk, sk }: Item): string {
  return `${pk} ${sk}`
}

/** Each name of an actor (and its id, which may be asked for, too) with its rows. */
function rowsOf(actor: Actor): readonly (readonly [string, readonly Item[]])[] {
  const key = listKeyOf(actor)
  if (key === undefined) return []
  const names = actor.id === undefined ? [actor.name] : [actor.name, actor.id]
  return names.map((name) => [`${name}${KEY_MARK}${key}`, wordRows(normaliseName(name), key)])
}

/** The row of the whole name first. */
function wordRows(name: string, key: string): readonly Item[] {
  const words = name.split(' ').filter((word) => word !== '')
  const isFound = listOf(key).by === 'actor' && words.at(-1) === lastWordOf(key)
  const rows = words.map((word, i) => ({
    pk: wordPk(word),
    sk: `${words.slice(i).join(' ').slice(0, MAX_CHARS)}${KEY_MARK}${key}`,
  }))
  return isFound ? rows.slice(0, -1) : rows
}

function wordPk(word: string): string {
  return `w#${word.slice(0, MAX_CHARS)}`
}

/** Finds the keys of actors by words of a name. */
export async function findActors(
  index: Table,
  words: string,
  { limit }: { readonly limit: number },
): Promise<FoundActors> {
  const asked = normaliseName(words).slice(0, MAX_CHARS)
  if (asked === '') return { keys: [], capacity: 0 }
  const search = { index, asked, limit, keys: new Set<string>(), capacity: 0 }
  await searchNames(search)
  if (!asked.includes(' ')) await searchLists(search)
  const { keys, capacity } = search
  return { keys: keys.size > limit ? undefined : [...keys].sort(), capacity }
}

interface Search {
  readonly index: Table
  readonly asked: string
  readonly limit: number
  readonly keys: Set<string>
  capacity: number
}

async function searchNames(search: Search): Promise<void> {
  const { index, asked, limit, keys } = search
  const [first = ''] = asked.split(' ')
  const range = { from: `${asked} `, to: `${asked}${KEY_MARK}\u{10ffff}` }
  let after: string | undefined
  do {
    const query = { pk: wordPk(first), ...range, eventual: true, limit: 100 }
    const page = await index.query(after === undefined ? query : { ...query, after })
    search.capacity += page.capacity
    for (const { sk } of page.items) keys.add(sk.slice(sk.indexOf(KEY_MARK) + 1))
    after = page.next
  } while (after !== undefined && keys.size <= limit)
}

/** Few rows of lists: more cost more than the shortest read. */
const STEP = 12

/** Reads some rows, and goes on behind the list of the last of them: most lists are short. */
async function searchLists(search: Search): Promise<void> {
  const { index, asked, limit, keys } = search
  let from = '0'
  while (keys.size <= limit) {
    const page = await index.query({ pk: actorPk(asked), from, limit: STEP, eventual: true })
    search.capacity += page.capacity
    const found = page.items.map(({ sk }) => listKeyIn(sk))
    for (const key of found) keys.add(key)
    const last = found.at(-1)
    if (last === undefined || page.next === undefined) return
    from = `${last}${KEY_MARK}\u{10ffff}`
  }
}

/** The actor's key in the sort key of a row of its list: `key!level!place`. */
function listKeyIn(sk: string): string {
  return sk.slice(0, sk.lastIndexOf(KEY_MARK, sk.lastIndexOf(KEY_MARK) - 1))
}
