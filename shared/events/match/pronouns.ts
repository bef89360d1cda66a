/**
 * Pronouns and "the pair" -> whom they speak of: the last subject that fits, from a short memory
 * of those spoken of.
 */
import type { Chunk, Entity, Read } from '../document.ts'
import { opensWithPossessive } from './chunk.ts'

interface Mention {
  readonly entity: Entity
  readonly sentence: number
  readonly subject: boolean
}

/** How many mentions are remembered. */
const memory = 8
const owner: Readonly<Record<string, string>> = { his: 'he', her: 'she', its: 'it', their: 'they' }

/** Who each chunk speaks of, and who owns it. */
export interface Resolved {
  readonly entities: readonly (readonly Entity[])[]
  readonly owners: readonly (readonly Entity[])[]
}

/** Gives pronouns and "the pair" their persons; everything else keeps its own. */
export function resolvePronouns(document: Read, named: readonly (Entity | null)[]): Resolved {
  const focus: Mention[] = []
  const entities: Entity[][] = []
  const owners: Entity[][] = []
  document.chunks.forEach((chunk, n) => {
    const found = named[n]
    owners.push(ownersOf(document, chunk, { entities, focus }))
    const own = found
      ? (pairFor(document, chunk, focus) ??
        bodyFor(document, chunk, focus) ?? [withOwner(document, chunk, found, owners[n])])
      : pronounFor(document, chunk, focus)
    entities.push(own)
    for (const entity of own) {
      if (entity.type === 'place') continue
      const sentence = document.sentenceOf[chunk.first] ?? 0
      focus.unshift({ entity, sentence, subject: chunk.prep === null && chunk.owner === null })
    }
    focus.length = Math.min(focus.length, memory)
  })
  return { entities, owners }
}

function ownersOf(
  document: Read,
  chunk: Chunk,
  known: { readonly entities: readonly Entity[][]; readonly focus: readonly Mention[] },
): Entity[] {
  if (chunk.owner !== null) return known.entities[chunk.owner] ?? []
  if (!opensWithPossessive(chunk, document.words)) return []
  const pronoun = owner[document.words[chunk.first]?.lemma ?? ''] ?? ''
  const here = known.focus.filter((one) => one.sentence === document.sentenceOf[chunk.first])
  // "Russia in its war": the nearest body of the sentence, where a person would be its subject.
  const near = pronoun === 'it' ? here.map((one) => ({ ...one, subject: true })) : here
  const found = resolve(pronoun, near)
  return found.length > 0 ? found : resolve(pronoun, known.focus)
}

/** "her mother" -> "Valeska Paris's mother". */
/** "Argentina's Senate" is not the one that is known by that name alone. */
function isAnothers({ sector = '', country }: Entity, owner: Entity | undefined): boolean {
  const isState = owner?.type === 'country' && owner.country !== undefined
  return (
    isState &&
    /^(?:GOV|JUD|LEG|MIL)$/.test(sector) &&
    country !== undefined &&
    country !== owner.country
  )
}

function withOwner(
  document: Read,
  chunk: Chunk,
  entity: Entity,
  owner: readonly Entity[] = [],
): Entity {
  const [one] = owner
  if (isAnothers(entity, one)) {
    const { country: _of, ...body } = entity
    const country = one?.country === undefined ? {} : { country: one.country }
    return { ...body, ...country, name: `${one?.name}'s ${entity.name}` }
  }
  const described =
    one !== undefined &&
    owner.length === 1 &&
    chunk.owner === null &&
    !entity.plural &&
    // "mum's mother" says no more than "mother".
    /\p{Lu}/u.test(one.name) &&
    !one.name.includes("'s ")
  if (!described || entity.type !== 'person' || document.words[chunk.head]?.tag === 'name')
    return entity
  return { ...entity, name: `${one.name}'s ${entity.name}` }
}

function pronounFor(document: Read, chunk: Chunk, focus: readonly Mention[]): Entity[] {
  if (chunk.last - chunk.first > 1 || opensWithPossessive(chunk, document.words)) return []
  return resolve(document.words[chunk.first]?.lemma ?? '', focus)
}

/** Whom a pronoun in lower case speaks of. */
function resolve(pronoun: string, focus: readonly Mention[]): Entity[] {
  if (/^(?:he|him|himself)$/.test(pronoun))
    return pick(focus, (entity) => entity.type === 'person' && entity.female !== true)
  if (/^(?:she|her|herself)$/.test(pronoun))
    return pick(focus, (entity) => entity.type === 'person' && entity.female !== false)
  if (/^(?:it|itself)$/.test(pronoun)) {
    return pick(
      focus,
      (entity) => !entity.plural && (entity.type === 'organisation' || entity.type === 'country'),
    )
  }
  if (/^(?:they|them|themselves)$/.test(pronoun)) {
    return pick(
      focus,
      (entity) => entity.plural || entity.type === 'organisation' || entity.type === 'group',
    )
  }
  return []
}

/** The last subject that fits, else the last other mention. */
function pick(focus: readonly Mention[], fits: (entity: Entity) => boolean): Entity[] {
  const best =
    focus.find((one) => one.subject && fits(one.entity)) ?? focus.find((one) => fits(one.entity))
  return best ? [best.entity] : []
}

/** Nouns that take up a body named before: "the group", "the company". */
const takesUp =
  /^(?:agency|band|charity|club|company|firm|group|institute|league|network|organi[sz]ation|party|team|union)$/

/** "the group": the last body with a name. */
function bodyFor(document: Read, chunk: Chunk, focus: readonly Mention[]): Entity[] | undefined {
  const { words } = document
  const bare = chunk.last - chunk.first === 2 && words[chunk.first]?.lemma === 'the'
  if (!bare || !takesUp.test(words[chunk.head]?.lemma ?? '')) return undefined
  if (words[chunk.last]?.lemma === 'of' || chunk.owner !== null) return undefined
  const found = focus.find(({ entity }) => {
    return entity.type === 'organisation' && !entity.plural && /^\p{Lu}/u.test(entity.name)
  })
  return found && [found.entity]
}

/** "the pair", "the two leaders", "both men": the last two persons, or the last two countries. */
function pairFor(document: Read, chunk: Chunk, focus: readonly Mention[]): Entity[] | undefined {
  const words = document.words
    .slice(chunk.first, Math.min(chunk.last, chunk.first + 4))
    .map((word) => word.lemma)
  if (!/^(?:the|both)$/.test(words[0] ?? '')) return undefined
  const head = document.words[chunk.head]?.lemma ?? ''
  const counted = /^(?:pair|duo)$/.test(head) || words[0] === 'both' || words[1] === 'two'
  if (!counted) return undefined
  const countries = /^(?:country|nation|side|state|neighbour|neighbor|government)$/.test(head)
  const known = distinct(focus)
  const wanted = countries ? nations(known) : known.filter(({ type }) => type === 'person')
  return wanted.length >= 2 ? wanted.slice(0, 2).reverse() : undefined
}

/** Each country once; a town stands for its own only where too few countries are named. */
function nations(known: readonly Entity[]): readonly Entity[] {
  const all = known.filter(({ type }) => type === 'country')
  const states = all.filter(({ place }) => place === undefined || place.precision === 'country')
  const first = (list: readonly Entity[]) =>
    list.filter((one, n) => list.findIndex(({ country }) => country === one.country) === n)
  return first(states).length >= 2 ? first(states) : first(all)
}

function distinct(focus: readonly Mention[]): Entity[] {
  const seen = new Map<string, Entity>()
  for (const { entity } of focus) if (!seen.has(entity.name)) seen.set(entity.name, entity)
  return [...seen.values()]
}
