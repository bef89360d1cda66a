/**
 * The user's watch list: a phrase that is one of its names is that actor, whatever else the words
 * could mean; and whoever an event names has its id, when the list knows him.
 */
import type { Actor } from '../../model/event.ts'
import { normaliseName } from '../../names.ts'
import type { WatchedActor, WatchList } from '../../own.ts'
import type { Chunk, Entity, Read } from '../document.ts'
import { textOf } from './phrase.ts'

/** Who on the list the phrase names; a name is written with a capital. */
export function watchedAs(document: Read, chunk: Chunk): Entity | undefined {
  if (document.watch.size === 0) return undefined
  const name = textOf(document, chunk)
  if (!/\p{Lu}/u.test(name)) return undefined
  const actor = document.watch.get(normaliseName(name))
  return actor && { ...known(actor), plural: false }
}

/** The actor with what the list knows of him. */
export function linked(watch: WatchList, actor: Actor): Actor {
  const found = watch.size === 0 ? undefined : watch.get(normaliseName(actor.name))
  return found ? { ...actor, ...known(found), id: found.id } : actor
}

function known({ name, type, country, sector }: WatchedActor) {
  return {
    name,
    type,
    ...(country === undefined ? {} : { country }),
    ...(sector === undefined ? {} : { sector }),
  }
}
