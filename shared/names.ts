/** Tells whether two names are one actor or place, by their spelling alone. */
import type { Actor } from './model/event.ts'
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
