/**
 * What one article says of its persons, gathered before anyone is resolved: full names by surname,
 * who holds an office, and who is called "the student", from titles and appositions ("Ana Ruiz, a
 * student"). A description that fits two persons names nobody.
 */
import { officeWords } from '../../data/titles.ts'
import type { Chunk, Entity, Read } from '../document.ts'
import { inClass } from './lexicon.ts'
import { chunkAfterOf } from './phrase.ts'

const offices = new Set(officeWords.split(' '))

/** Persons by what an article may call them. */
export interface Known {
  readonly full: ReadonlyMap<string, Entity>
  readonly described: ReadonlyMap<string, Entity | null>
  /** Chunk number of a description -> the name that it stands beside. */
  readonly beside: ReadonlyMap<number, Entity>
}

interface Gathering {
  readonly full: Map<string, Entity>
  readonly described: Map<string, Entity | null>
  readonly beside: Map<number, Entity>
}

/** Gathers names and descriptions. `single` is what each chunk is by itself. */
export function gatherKnown(document: Read, single: readonly (Entity | null)[]): Known {
  const known: Gathering = { full: new Map(), described: new Map(), beside: new Map() }
  document.chunks.forEach((chunk, n) => {
    const entity = single[n]
    if (entity?.type === 'organisation')
      rememberBody(document, { n, chunk, entity }, { single, known })
    if (entity?.type !== 'person' || !isNamed(document, chunk)) return
    const words = entity.name.split(' ')
    const person = withApposition(document, { n, chunk, entity }, { single, known })
    if (words.length > 1)
      for (const key of [words.at(-1), words[0]]) remember(known.full, key ?? '', person)
    describeAs(known, roleWords(document, chunk), person)
  })
  return known
}

/** Whether a chunk ends in a name. */
export function isNamed({ words }: Read, chunk: Chunk): boolean {
  return words[chunk.last - 1]?.tag === 'name'
}

/** "The Union of Teachers (NUT), the largest union,": short form and description are the body, too. */
function rememberBody(document: Read, { chunk, entity }: Named, { single, known }: Around): void {
  if (!/^\p{Lu}/u.test(entity.name)) return
  const short = shortForm(document, chunk)
  if (short !== undefined) known.full.set(short, entity)
  const other = descriptionAfter(document, chunk)
  if (other !== undefined && single[other]?.type === 'organisation') known.beside.set(other, entity)
}

/** "NUT" right behind a name in brackets. */
function shortForm({ tokens }: Read, chunk: Chunk): string | undefined {
  const inside = tokens[chunk.last + 1]?.text ?? ''
  const closed = tokens[chunk.last]?.text === '(' && tokens[chunk.last + 2]?.text === ')'
  return closed && /^\p{Lu}[\p{L}\p{N}/-]+$/u.test(inside) ? inside : undefined
}

function remember(full: Map<string, Entity>, key: string, entity: Entity): void {
  const before = full.get(key)
  const better =
    before?.name === entity.name && (before.country === undefined || before.sector === undefined)
  if (!before) full.set(key, entity)
  else if (better) full.set(key, { ...entity, ...before })
}

/** Nouns for persons inside a chunk: what a later phrase may call its holder. */
function roleWords({ words }: Read, chunk: Chunk): string[] {
  const roles: string[] = []
  for (let i = chunk.first; i < chunk.last; i += 1) {
    const lemma = words[i]?.lemma ?? ''
    if (offices.has(lemma) || inClass(lemma, 'person')) roles.push(lemma)
  }
  return roles
}

function describeAs({ described }: Gathering, roles: readonly string[], person: Entity): void {
  for (const role of roles) {
    const keys = [role]
    if (person.country !== undefined) {
      keys.push(`${role} ${person.country}`)
      if (/^(?:president|premier|minister|chancellor|king)$/.test(role))
        keys.push(`leader ${person.country}`)
    }
    for (const key of keys) {
      const before = described.get(key)
      described.set(key, before === undefined || before?.name === person.name ? person : null)
    }
  }
}

interface Named {
  readonly n: number
  readonly chunk: Chunk
  readonly entity: Entity
}

interface Around {
  readonly single: readonly (Entity | null)[]
  readonly known: Gathering
}

/** "Ana Ruiz, a Chilean student" and "the Chilean student, Ana Ruiz": the noun tells of the name. */
function withApposition(
  document: Read,
  { n, chunk, entity }: Named,
  { single, known }: Around,
): Entity {
  let person = entity
  for (const other of [descriptionAfter(document, chunk), descriptionBefore(document, n, chunk)]) {
    const role = other === undefined ? undefined : document.chunks[other]
    const described = other === undefined ? null : single[other]
    if (other === undefined || !role || described?.type !== 'person' || isNamed(document, role))
      continue
    person = { ...described, ...person }
    known.beside.set(other, person)
    describeAs(known, roleWords(document, role), person)
  }
  return person
}

/** The chunk behind "Name," when it opens with an article and a comma or stop closes it. */
function descriptionAfter(
  { tokens, words, chunkOf, chunks }: Read,
  chunk: Chunk,
): number | undefined {
  const end = tokens[chunk.last]?.text === '(' ? chunk.last + 3 : chunk.last
  if (tokens[end]?.text !== ',') return undefined
  // "Daniel Montalvo, 19, a member": an age stands between.
  const aged = words[end + 1]?.tag === 'num' && tokens[end + 2]?.text === ','
  const at = end + (aged ? 3 : 1)
  const next = chunkOf[at] ?? -1
  const role = chunks[next]
  return role && role.first === at && words[role.first]?.tag === 'det' ? next : undefined
}

/** The chunk before ", Name": itself or with its "of ...". */
function descriptionBefore(document: Read, n: number, chunk: Chunk): number | undefined {
  if (document.tokens[chunk.first - 1]?.text !== ',') return undefined
  for (const back of [1, 2]) {
    const role = document.chunks[n - back]
    if (!role || document.words[role.first]?.tag !== 'det') continue
    const of = back === 2 ? chunkAfterOf(document, role) : role
    if (of?.last === chunk.first - 1) return n - back
  }
  return undefined
}
