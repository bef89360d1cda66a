/**
 * Which lists of the log can answer a question. Every path named here holds all events that match,
 * and the filter is asked again of each card, so a path can cost too much and never be wrong.
 *
 * Best first, by experience: the lists of actors, of countries, of kinds, and that of all events,
 * which is there for every question; a name that many actors share comes last, for it opens many
 * lists. find-events.ts leaves a path that turns out long for another: all of them have the same
 * order and the same positions.
 */
import type { Facet, LogReader } from '../model/log.ts'
import { actorKey, listOf, normaliseName } from '../names.ts'
import { eachOf } from '../parallel.ts'
import { settings } from '../settings.ts'
import { findActor } from './actor-names.ts'
import type { EventQuery } from './filter.ts'

/** One way to an answer. */
export interface Path {
  readonly by: Facet['by']
  /** Lists that are read side by side; none: nothing can match. */
  readonly facets: readonly Facet[]
}

export interface Plan {
  /** Best first, at least one. */
  readonly paths: readonly Path[]
  /** Read request units that finding them has cost. */
  readonly capacity: number
}

const EVERYTHING: Path = { by: 'time', facets: [{ by: 'time' }] }

/** Finds the paths to a question's answer. */
export async function planFor(
  log: Pick<LogReader, 'findActors'>,
  { filter: { actor, country, kind, asOf }, order }: EventQuery,
): Promise<Plan> {
  if (order === 'recorded' || order === 'latest') return { paths: [EVERYTHING], capacity: 0 }
  const kinds = kind === undefined ? [] : [pathOf('kind', kind)]
  // Countries and actors may have been others then; the kind is part of what an event is.
  if (asOf !== undefined) return { paths: [...kinds, EVERYTHING], capacity: 0 }
  const found = actor === undefined ? undefined : await keysOf(log, actor)
  const actors =
    found?.keys === undefined ? [] : [{ by: 'actor' as const, facets: found.keys.map(listOf) }]
  const countries = country === undefined ? [] : [pathOf('country', country)]
  const isFew = (found?.keys?.length ?? 0) <= settings.query.fewActorLists
  const others = [...countries, ...kinds, EVERYTHING]
  return {
    paths: isFew ? [...actors, ...others] : [...others, ...actors],
    capacity: found?.capacity ?? 0,
  }
}

function pathOf(by: 'actor' | 'country' | 'kind', values: readonly string[]): Path {
  return { by, facets: [...new Set(values)].map((value) => ({ by, value })) }
}

/** Keys of all actors that one of the names can mean; undefined when they are too many. */
async function keysOf(log: Pick<LogReader, 'findActors'>, names: readonly string[]) {
  const limit = settings.query.maxActorLists
  const keys = new Set<string>()
  let [capacity, isTooMany] = [0, false]
  await eachOf(names.flatMap(lookupsOf), limit, async ({ words, isWhole }) => {
    const found = await log.findActors(words, { limit })
    capacity += found.capacity
    if (found.keys === undefined) isTooMany = true
    for (const key of found.keys ?? []) if (!isWhole || isNameOf(key, words)) keys.add(key)
  })
  for (const name of names) for (const key of countryKeys(name)) keys.add(key)
  return { keys: isTooMany || keys.size > limit ? undefined : [...keys].sort(), capacity }
}

/** What to look up: the words, and the other names of the known actor whose name they are. */
function lookupsOf(name: string): readonly { readonly words: string; readonly isWhole: boolean }[] {
  const words = normaliseName(name)
  const others = [...(findActor(name)?.names ?? [])].filter(
    (other) => !` ${other} `.includes(` ${words} `),
  )
  return [
    { words: name, isWhole: false },
    ...others.map((other) => ({ words: other, isWhole: true })),
  ]
}

/** Keys that are not made of names (countries, linked actors) may stand for any. */
function isNameOf(key: string, name: string): boolean {
  return key === actorKey({ name, role: 'agent', type: 'group' }) || !key.startsWith('name:')
}

function countryKeys(name: string): readonly string[] {
  const country = findActor(name)?.country
  return country === undefined ? [] : [actorKey({ name, role: 'agent', type: 'country', country })]
}
