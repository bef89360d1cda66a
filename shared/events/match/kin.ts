/**
 * "His father, Jon Bell" and "her mother Ana Ruiz" name a relative: wherever the article speaks of
 * "Sam Bell's father", it speaks of Jon Bell.
 */
import type { Entity, Read } from '../document.ts'
import type { Resolved } from './pronouns.ts'

const kin =
  /^(?:brother|daughter|ex-husband|ex-wife|father|fiance|fiancé|fiancée|husband|lawyer|mother|partner|sister|son|spokesman|spokeswoman|stepfather|stepmother|uncle|aunt|widow|wife)$/

/** Puts the name of a relative in place of the description, where the article gives one. */
export function withKin(document: Read, { entities, owners }: Resolved): Resolved {
  const named = new Map<string, Entity>()
  document.chunks.forEach((chunk, n) => {
    const owner = owners[n]?.[0]
    const entity = entities[n]?.[0]
    // "His father Jon Bell", and "His father, Jon Bell,".
    const isNamed = /^\p{Lu}/u.test(entity?.name ?? '') && entity?.name.includes("'s ") === false
    if (owner === undefined || entity?.type !== 'person' || !isNamed) return
    const inside = document.words.slice(chunk.first, chunk.last)
    for (const { lemma } of inside)
      if (kin.test(lemma)) named.set(`${owner.name}'s ${lemma}`, entity)
  })
  if (named.size === 0) return { entities, owners }
  const byRole = (own: readonly Entity[], n: number): readonly Entity[] => {
    const head = document.words[document.chunks[n]?.head ?? -1]?.lemma ?? ''
    const relative = named.get(`${owners[n]?.[0]?.name ?? ''}'s ${head}`)
    return relative === undefined ? own.map((one) => named.get(one.name) ?? one) : [relative]
  }
  return { entities: entities.map(byRole), owners }
}
