/**
 * Pronouns and "the pair" -> whom they speak of: the last subject that fits, from a short memory
 * of those spoken of.
 */
import type { Chunk, Entity, Read } from '../document.ts'
import { opensWithPossessive } from './chunk.ts'
import { type Mention, pick } from './focus.ts'
import { singular } from './inflect.ts'
import { inClass, takesClause } from './lexicon.ts'

/** How many mentions are remembered. */
const memory = 12
const owner: Readonly<Record<string, string>> = { his: 'he', her: 'she', its: 'it', their: 'they' }

/** Who each chunk speaks of, and who owns it. */
export interface Resolved {
  readonly entities: readonly (readonly Entity[])[]
  readonly owners: readonly (readonly Entity[])[]
}

/** Gives pronouns and "the pair" their persons; everything else keeps its own. */
export function resolvePronouns(document: Read, named: readonly (Entity | null)[]): Resolved {
  const focus: Mention[] = []
  const entities: (readonly Entity[])[] = []
  const owners: (readonly Entity[])[] = []
  document.chunks.forEach((chunk, n) => {
    const found = named[n]
    owners.push(ownersOf(document, chunk, { entities, focus }))
    const own = found
      ? (pairFor(document, chunk, focus) ??
        bodyFor(document, chunk, focus) ??
        scholarsFor(document, chunk, focus) ?? [withOwner(document, chunk, found, owners[n])])
      : pronounFor(document, chunk, focus)
    entities.push(own)
    for (const entity of own) {
      if (entity.type === 'place') continue
      const sentence = document.sentenceOf[chunk.first] ?? 0
      focus.unshift({ entity, sentence, subject: isSubject(document, chunk) })
    }
    focus.length = Math.min(focus.length, memory)
  })
  return { entities, owners }
}

/** Behind these stands whoever says so: "said Ana Ruiz". */
const invertible = /^(?:add|explain|reply|say|write)$/

/** Behind no preposition, and right behind no verb that it would be the object of. */
function isSubject({ words, groups, groupOf }: Read, chunk: Chunk): boolean {
  if (chunk.prep !== null || chunk.owner !== null) return false
  const before = words[chunk.first - 1]?.tag === 'adv' ? chunk.first - 2 : chunk.first - 1
  const verb = groups[groupOf[before] ?? -1]
  if (verb === undefined || verb.last !== before + 1) return true
  // "told Ana he would": of these verbs it may be the object, or open the clause.
  const own = groups[groupOf[chunk.last] ?? -1]
  return invertible.test(verb.lemma) || (takesClause(verb.lemma) && own?.mode === 'finite')
}

function ownersOf(
  document: Read,
  chunk: Chunk,
  known: { readonly entities: readonly (readonly Entity[])[]; readonly focus: readonly Mention[] },
): readonly Entity[] {
  if (chunk.owner !== null) return known.entities[chunk.owner] ?? []
  if (!opensWithPossessive(chunk, document.words)) return []
  const pronoun = owner[document.words[chunk.first]?.lemma ?? ''] ?? ''
  const sentence = document.sentenceOf[chunk.first] ?? 0
  const here = known.focus.filter((one) => one.sentence === sentence)
  // "Russia in its war": the nearest body of the sentence, where a person would be its subject.
  const near = pronoun === 'it' ? here.map((one) => ({ ...one, subject: true })) : here
  const found = resolve(pronoun, sentence, near)
  return found.length > 0 ? found : resolve(pronoun, sentence, known.focus)
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
  if (entity.type !== 'person') return entity
  if (isProper(entity)) return ofCountry(entity, one)
  if (!described || document.words[chunk.head]?.tag === 'name') return entity
  return { ...entity, name: `${one.name}'s ${entity.name}` }
}

/** A name, and no description. */
function isProper({ name }: Entity): boolean {
  return /^\p{Lu}/u.test(name) && /\p{Lu}\S*$/u.test(name)
}

/** "Ukraine's Volodymyr Zelenskiy" is of Ukraine. */
function ofCountry(entity: Entity, owner: Entity | undefined): Entity {
  const isState = owner?.type === 'country' && owner.country !== undefined
  return isState && entity.country === undefined ? { ...entity, country: owner.country } : entity
}

/** What a pronoun is that cannot speak of whoever does it: an object, of a finite verb where it may be a thing. */
function isOthers(document: Read, chunk: Chunk, pronoun: string): boolean {
  if (isSubject(document, chunk) || /sel(?:f|ves)$/.test(pronoun)) return false
  if (/^(?:him|her)$/.test(pronoun)) return document.words[chunk.prep ?? -1]?.lemma !== 'of'
  return document.groups[document.groupOf[chunk.first - 1] ?? -1]?.mode === 'finite'
}

/** Nobody does it to himself who is only called "him". */
function pronounFor(document: Read, chunk: Chunk, focus: readonly Mention[]): readonly Entity[] {
  if (chunk.last - chunk.first > 1 || opensWithPossessive(chunk, document.words)) return []
  const pronoun = document.words[chunk.first]?.lemma ?? ''
  const sentence = document.sentenceOf[chunk.first] ?? 0
  if (!isOthers(document, chunk, pronoun)) return resolve(pronoun, sentence, focus)
  const doer = focus.find((one) => one.subject && one.sentence === sentence)?.entity.name
  return resolve(
    pronoun,
    sentence,
    focus.filter(({ entity }) => entity.name !== doer),
  )
}

/** Whom a pronoun in lower case speaks of. */
function resolve(pronoun: string, sentence: number, focus: readonly Mention[]): readonly Entity[] {
  if (/^(?:he|him|himself)$/.test(pronoun))
    return pick(focus, sentence, (entity) => entity.type === 'person' && entity.female !== true)
  if (/^(?:she|her|herself)$/.test(pronoun))
    return pick(focus, sentence, (entity) => entity.type === 'person' && entity.female !== false)
  if (/^(?:it|itself)$/.test(pronoun)) {
    return pick(
      focus,
      sentence,
      (entity) => !entity.plural && (entity.type === 'organisation' || entity.type === 'country'),
    )
  }
  if (/^(?:they|them|themselves)$/.test(pronoun)) {
    return pick(
      focus,
      sentence,
      (entity) => entity.plural || entity.type === 'organisation' || entity.type === 'group',
    )
  }
  return []
}

/** Nouns that take up a body named before: "the group", "the company". */
const takesUp =
  /^(?:agency|band|charity|club|company|firm|group|institute|league|network|organi[sz]ation|party|team|union)$/
/** Nouns that take up a body whose name has them: "the ministry", "the airline". */
const takesUpNamed =
  /^(?:academy|airline|airport|alliance|assembly|association|authority|bank|board|church|coalition|college|commission|committee|corporation|council|court|department|federation|foundation|hospital|institution|ministry|movement|museum|newspaper|office|parliament|school|service|society|trust|university)$/

/** "the group": the last body with a name. */
function bodyFor(document: Read, chunk: Chunk, focus: readonly Mention[]): Entity[] | undefined {
  const { words } = document
  const bare = chunk.last - chunk.first === 2 && words[chunk.first]?.lemma === 'the'
  const head = words[chunk.head]?.lemma ?? ''
  const named = takesUpNamed.test(head)
  if (!bare || !(named || takesUp.test(head))) return undefined
  if (words[chunk.last]?.lemma === 'of' || chunk.owner !== null) return undefined
  const found = focus.find(({ entity }) => {
    if (entity.type !== 'organisation' || entity.plural || !/^\p{Lu}/u.test(entity.name))
      return false
    return !named || entity.name.toLowerCase().split(' ').includes(head)
  })
  return found && [found.entity]
}

/** Nouns for those who do research, of whom each may take up the other. */
const scholars =
  /^(?:astronomer|author|biologist|economist|geologist|physicist|researcher|scientist|team)$/

/** "the researchers": those of whom an institution was told before. */
function scholarsFor(
  document: Read,
  chunk: Chunk,
  focus: readonly Mention[],
): Entity[] | undefined {
  const { words } = document
  const bare = chunk.last - chunk.first === 2 && words[chunk.first]?.lemma === 'the'
  if (!bare || !scholars.test(words[chunk.head]?.lemma ?? '')) return undefined
  const found = focus.find(({ entity: { name } }) => {
    const [head = '', ...rest] = name.split(/ (?:at|from) /)
    return rest.length > 0 && scholars.test(singular(head.split(' ').at(-1) ?? ''))
  })
  return found && [found.entity]
}

const nationNoun = /^(?:country|nation|side|state|neighbour|neighbor|government)$/

/** "the pair", "the two leaders", "both men": the last two persons, or the last two countries. */
function pairFor(document: Read, chunk: Chunk, focus: readonly Mention[]): Entity[] | undefined {
  const words = document.words
    .slice(chunk.first, Math.min(chunk.last, chunk.first + 4))
    .map((word) => word.lemma)
  if (!/^(?:the|both)$/.test(words[0] ?? '')) return undefined
  const head = document.words[chunk.head]?.lemma ?? ''
  const counted = /^(?:pair|duo)$/.test(head) || words[0] === 'both' || words[1] === 'two'
  const isBody = inClass(head, 'organisation') && !nationNoun.test(head)
  if (!counted || (isBody && !takesUp.test(head))) return undefined
  const countries = nationNoun.test(head)
  const known = distinct(focus)
  const people = known.filter(({ type }) => type === 'person')
  const wanted = countries ? nations(known) : isBody ? named(known) : people
  return wanted.length >= 2 ? wanted.slice(0, 2).reverse() : undefined
}

/** Bodies with a name, but no courts and ministries. */
function named(known: readonly Entity[]): readonly Entity[] {
  return known.filter(({ type, name, sector = 'BUS' }) => {
    const isOfState = /^(?:GOV|JUD|LEG|MIL)$/.test(sector) || /\b[Cc]ourt\b/.test(name)
    return type === 'organisation' && !isOfState && /^\p{Lu}/u.test(name)
  })
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
