/** Tells whether two names are one actor or place, by their spelling alone. */
import type { Actor } from './model/event.ts'

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
  if (actor.type === 'country' && actor.country !== undefined) return `country:${actor.country}`
  return `name:${normaliseName(actor.name)}`
}
