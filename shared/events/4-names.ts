/**
 * Noun phrases -> who they are, over the whole article: a surname takes its full name, "the
 * Russian president" the president named elsewhere, a pronoun the last subject that fits.
 */
import { officeWords } from '../data/titles.ts'
import type { Place } from '../model/event.ts'
import type { Chunk, Entity, Named, Timed } from './document.ts'
import { opensWithPossessive } from './match/chunk.ts'
import { describeChunk } from './match/describe.ts'
import { findCountry, findPlace } from './match/gazetteer.ts'

const offices = new Set(officeWords.split(' '))

/** Who holds an office of a country, and full names by surname. */
interface Known {
  readonly full: ReadonlyMap<string, Entity>
  readonly office: ReadonlyMap<string, Entity | null>
}

/** Adds entities and places to the chunks. */
export function findNames(document: Timed): Named {
  const single = document.chunks.map((chunk) => describeChunk(document, chunk))
  const known = collect(document, single)
  const named = single.map((entity, n) => entity && identify(document, n, entity, known))
  const places = named.map((entity, n) => (entity ? placeOf(document, n, entity) : null))
  return { ...document, ...resolvePronouns(document, named), places }
}

/** Full names of persons by surname, and holders of offices; an office with two holders says nothing. */
function collect(document: Timed, single: readonly (Entity | null)[]): Known {
  const full = new Map<string, Entity>()
  const office = new Map<string, Entity | null>()
  single.forEach((entity, n) => {
    const chunk = document.chunks[n]
    if (entity?.type !== 'person' || !chunk || !isNamed(document, chunk)) return
    const words = entity.name.split(' ')
    if (words.length > 1) remember(full, words.at(-1) ?? '', entity)
    if (words.length > 1) remember(full, words[0] ?? '', entity)
    for (const key of officeKeys(document, chunk, entity)) {
      const before = office.get(key)
      office.set(key, before === undefined || before?.name === entity.name ? entity : null)
    }
  })
  return { full, office }
}

function remember(full: Map<string, Entity>, key: string, entity: Entity): void {
  const before = full.get(key)
  if (!before || (before.name === entity.name && before.country === undefined))
    full.set(key, entity)
}

function isNamed({ words }: Timed, chunk: Chunk): boolean {
  return words[chunk.last - 1]?.tag === 'name'
}

/** `president RU` and plain `president`: how a later phrase may call the holder. */
function officeKeys({ words }: Timed, chunk: Chunk, entity: Entity): string[] {
  const keys: string[] = []
  for (let i = chunk.first; i < chunk.last; i += 1) {
    const lemma = words[i]?.lemma ?? ''
    if (!offices.has(lemma)) continue
    keys.push(lemma)
    if (entity.country !== undefined) {
      keys.push(`${lemma} ${entity.country}`)
      if (/^(?:president|premier|minister|chancellor|king)$/.test(lemma))
        keys.push(`leader ${entity.country}`)
    }
  }
  return keys
}

function identify(document: Timed, n: number, entity: Entity, known: Known): Entity {
  const chunk = document.chunks[n]
  if (!chunk) return entity
  if (isNamed(document, chunk)) return fullName(entity, known)
  const head = document.words[chunk.head]?.lemma ?? ''
  if (entity.type !== 'person' || !offices.has(head)) return entity
  const holder = known.office.get(entity.country === undefined ? head : `${head} ${entity.country}`)
  return holder ? fullName(holder, known) : entity
}

function fullName(entity: Entity, known: Known): Entity {
  if (entity.type === 'country' || entity.type === 'place') return entity
  const words = entity.name.split(' ')
  if (words.length > 2) return entity
  const fuller = known.full.get(words.at(-1) ?? '')
  if (!fuller || (words.length === 2 && fuller.name !== entity.name)) return entity
  return {
    ...entity,
    ...fuller,
    ...(entity.country === undefined ? {} : { country: entity.country }),
  }
}

/** The place that a chunk names, with "Aceh, Indonesia" deciding between places of one name. */
function placeOf(document: Timed, n: number, entity: Entity): Place | null {
  if (entity.place === undefined) return null
  const chunk = document.chunks[n]
  const next = document.chunks[n + 1]
  if (!chunk || !next || entity.place.precision === 'country') return entity.place
  if (document.tokens[chunk.last]?.text !== ',' || next.first !== chunk.last + 1)
    return entity.place
  const wider = document.tokens
    .slice(next.first, next.last)
    .map((token) => token.text)
    .join(' ')
  const code = findCountry(wider)?.code ?? findPlace(wider)?.country
  return (code !== undefined ? findPlace(entity.place.name, code) : undefined) ?? entity.place
}

interface Focus {
  readonly entity: Entity
  readonly subject: boolean
}

/** How far back a pronoun looks, in remembered persons and bodies. */
const memory = 8

/** Gives pronouns and "the pair" their persons; everything else keeps its own. */
function resolvePronouns(
  document: Timed,
  named: readonly (Entity | null)[],
): Pick<Named, 'entities' | 'owners'> {
  const focus: Focus[] = []
  const entities: Entity[][] = []
  const owners: Entity[][] = []
  document.chunks.forEach((chunk, n) => {
    const found = named[n]
    owners.push(ownersOf(document, chunk, { entities, focus }))
    const own = found
      ? (pairFor(document, chunk, focus) ?? [found])
      : pronounFor(document, chunk, focus)
    entities.push(own)
    for (const entity of own) {
      if (entity.type === 'place') continue
      focus.unshift({ entity, subject: chunk.prep === null && chunk.owner === null })
    }
    focus.length = Math.min(focus.length, memory)
  })
  return { entities, owners }
}

function ownersOf(
  document: Timed,
  chunk: Chunk,
  known: { readonly entities: readonly Entity[][]; readonly focus: readonly Focus[] },
): Entity[] {
  if (chunk.owner !== null) return known.entities[chunk.owner] ?? []
  if (!opensWithPossessive(chunk, document.words)) return []
  const pronoun = document.words[chunk.first]?.lemma ?? ''
  return resolve(ownerPronouns[pronoun] ?? '', known.focus)
}

const ownerPronouns: Readonly<Record<string, string>> = {
  his: 'he',
  her: 'she',
  its: 'it',
  their: 'they',
}

function pronounFor(document: Timed, chunk: Chunk, focus: readonly Focus[]): Entity[] {
  if (chunk.last - chunk.first > 1 || opensWithPossessive(chunk, document.words)) return []
  return resolve(document.words[chunk.first]?.lemma ?? '', focus)
}

/** Who a pronoun in lower case speaks of, given who was spoken of last. */
function resolve(pronoun: string, focus: readonly Focus[]): Entity[] {
  if (/^(?:he|him|his|himself)$/.test(pronoun))
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
function pick(focus: readonly Focus[], fits: (entity: Entity) => boolean): Entity[] {
  const best =
    focus.find((one) => one.subject && fits(one.entity)) ?? focus.find((one) => fits(one.entity))
  return best ? [best.entity] : []
}

/** "the pair", "the two leaders", "both men": the last two persons, or the last two countries. */
function pairFor(document: Timed, chunk: Chunk, focus: readonly Focus[]): Entity[] | undefined {
  const words = document.words.slice(chunk.first, chunk.last).map((word) => word.lemma)
  if (!/^(?:the|both)$/.test(words[0] ?? '')) return undefined
  const head = words.at(-1) ?? ''
  const counted = /^(?:pair|duo)$/.test(head) || words[0] === 'both' || words[1] === 'two'
  if (!counted) return undefined
  const countries = /^(?:country|nation|side|state|neighbour|neighbor|government)$/.test(head)
  const wanted = distinct(focus).filter((entity) =>
    countries ? entity.type === 'country' : entity.type === 'person',
  )
  return wanted.length >= 2 ? wanted.slice(0, 2).reverse() : undefined
}

function distinct(focus: readonly Focus[]): Entity[] {
  const seen = new Map<string, Entity>()
  for (const { entity } of focus) if (!seen.has(entity.name)) seen.set(entity.name, entity)
  return [...seen.values()]
}
