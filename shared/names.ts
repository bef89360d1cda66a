/** Tells whether two names are one actor or place, by their spelling alone. */
import type { Actor, ActorType } from './model/event.ts'
import type { Facet } from './model/log.ts'

/** A name without case, accents and punctuation: "The São-Paulo  FC" -> "sao paulo fc". */
export function normaliseName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '')
}

/** How the legal form of a firm is written at the end of its name. */
const firmForms =
  /(?: (?:inc|incorporated|corp|corporation|ltd|limited|llc|plc|gmbh|company|co|ag|sa|se|nv|bv|ab|asa|oyj|spa|a s|n v|s a|s p a|b v))+$/
/** Those of them that are nobody's surname. */
const sureForms = /(?: (?:inc|incorporated|corp|corporation|ltd|llc|plc|gmbh))+$/
/** A club is the town's, with and without it: "FC Porto", "Porto". */
const clubForms = /^(?:fc|afc|cf|sc|sv) (?=.)|(?<=.) (?:fc|afc|cf)$/

/**
 * A name without what papers leave out as they like: a firm's legal form ("Apple Inc."), a club's
 * ("FC Porto"), a middle initial ("George W. Bush"). Coarser than `actorKey`: for comparing, not for keeping.
 * @example essentialName('Norland Tea Corp.', 'organisation') // 'norland tea'
 */
export function essentialName(name: string, type: ActorType): string {
  const normal = normaliseName(name)
  if (type !== 'person') return normal.replace(firmForms, '').replace(clubForms, '')
  // Readers of names take some firms and clubs for persons.
  return normal
    .replace(sureForms, '')
    .replace(clubForms, '')
    .replace(/(?<=\p{L}{2,} )(?:\p{L} )+(?=\p{L}{2})/gu, '')
}

/**
 * Equal for the same actor under one spelling. A country is its code, so that "Russia" and "the
 * Russian Federation" are one; a linked actor is its id.
 */
export function actorKey(actor: Actor): string {
  if (actor.id !== undefined) return `id:${actor.id}`
  if (actor.type === 'country' && actor.country !== undefined) return COUNTRY + actor.country
  return `name:${normaliseName(actor.name)}`
}

const COUNTRY = 'country:'

/** The list that an actor's events are in, by its key: a country's deeds are in its country's list. */
export function listOf(key: string): Facet {
  if (!key.startsWith(COUNTRY)) return { by: 'actor', value: key }
  return { by: 'country', value: key.slice(COUNTRY.length) }
}
