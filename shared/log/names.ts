/**
 * The names that actors go by, so that a part of a name finds them: for each word of a name a row
 * that holds the rest of the name from there on, and the actor's key. Words in order are then the
 * beginning of such a row: "Jong Un" of `jong un!name:kim jong un`.
 *
 * Rows are written once, before the first event of the actor is listed, and stay: a name that no
 * event has any more leads to an empty list. A worker remembers which names are written.
 */
import type { Actor } from '../model/event.ts'
import type { FoundActors } from '../model/log.ts'
import { actorKey, normaliseName } from '../names.ts'
import type { Item, Table } from '../ports.ts'
import { settings } from '../settings.ts'

/** DynamoDB's limit for a sort key is 1,024 bytes; a character has four at most. */
const MAX_CHARS = 100

/** Between the words and the key; sorts right behind the blank between words. */
const KEY_MARK = '!'

/** The actor's key, as lists and names have it; undefined for a name without letters. */
export function listKeyOf(actor: Actor): string | undefined {
  const key = actorKey(actor)
  return key === 'name:' ? undefined : key.slice(0, MAX_CHARS)
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
  return words.map((word, i) => ({
    pk: wordPk(word),
    sk: `${words.slice(i).join(' ').slice(0, MAX_CHARS)}${KEY_MARK}${key}`,
  }))
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
  const [first = ''] = asked.split(' ')
  if (first === '') return { keys: [], capacity: 0 }
  const range = { from: `${asked} `, to: `${asked}${KEY_MARK}\u{10ffff}` }
  const keys = new Set<string>()
  let [after, capacity]: [string | undefined, number] = [undefined, 0]
  do {
    const query = { pk: wordPk(first), ...range, eventual: true, limit: 100 }
    const page = await index.query(after === undefined ? query : { ...query, after })
    capacity += page.capacity
    for (const { sk } of page.items) keys.add(sk.slice(sk.indexOf(KEY_MARK) + 1))
    after = page.next
  } while (after !== undefined && keys.size <= limit)
  return { keys: keys.size > limit ? undefined : [...keys].sort(), capacity }
}
