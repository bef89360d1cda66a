/**
 * Which temporal expression hangs on which predicate: up the tree from the expression to the first.
 */
import type { EventTime, Timex } from '../../model/timex.ts'
import { eventTime } from '../match/event-time.ts'
import { isGoal } from '../match/moved.ts'
import { isCompared } from '../match/no-day.ts'
import type { Graph } from '../reader/graph.ts'
import type { Predicate } from '../reader/reading.ts'
import type { Scene } from './who.ts'

/** How far up from a temporal expression its predicate may stand. */
const mostSteps = 6

/** What hangs on the predicate itself, by its token. */
export function ownTimes(
  scene: Scene,
  predicates: readonly Predicate[],
): ReadonlyMap<number, EventTime> {
  const holders = holdersOf(predicates)
  const times = new Map<number, EventTime>()
  for (const timex of scene.document.timexes) {
    const found = isDate(timex) ? heldBy(scene, timex, holders) : undefined
    if (found !== undefined && !times.has(found.holder)) times.set(found.holder, found.time)
  }
  return times
}

/** What an expression hangs on, and what it says of it. */
function heldBy(
  { document, graph, alignment }: Scene,
  timex: Timex,
  holders: ReadonlyMap<number, Predicate>,
): { readonly holder: number; readonly time: EventTime } | undefined {
  const first = alignment.readerAt(timex.start)
  const token = alignment.passToken[first] ?? -1
  if (token < 0 || isCompared(document, token)) return undefined
  const time = eventTime(document, { timex, token })
  const holder = holderOf(graph, headWithin(graph, first, timex), holders)
  if (time === null || holder === undefined) return undefined
  // "postponed it until August": the day of what is postponed.
  return isGoal(document, token, holder) ? undefined : { holder: holder.token, time }
}

/** The word of the expression that the rest of it hangs on. */
function headWithin({ tokens }: Graph, first: number, { start, end }: Timex): number {
  for (let i = first; (tokens[i]?.start ?? Infinity) < end; i += 1) {
    const above = tokens[tokens[i]?.head ?? -1]
    if (above === undefined || above.start < start || above.start >= end) return i
  }
  return first
}

/** Up the tree to the first predicate; "the 2008 Games" dates its noun or nothing. */
function holderOf(
  graph: Graph,
  from: number,
  holders: ReadonlyMap<number, Predicate>,
): Predicate | undefined {
  let at = from
  for (let step = 0; step < mostSteps; step += 1) {
    const { head = -1, relation = '' } = graph.tokens[at] ?? {}
    if (holders.has(at) && step > 0) return holders.get(at)
    if (head < 0) return undefined
    const inside = /^(?:nummod|compound|amod|nmod:poss|appos)/.test(relation)
    if (inside && !holders.has(head)) return undefined
    at = head
  }
  return holders.get(at)
}

function isDate({ edtf, type }: Timex): boolean {
  return edtf !== undefined && type !== 'SET' && type !== 'DURATION'
}

/** Predicates by their words; a noun that a light verb carries by that verb too. */
function holdersOf(predicates: readonly Predicate[]): ReadonlyMap<number, Predicate> {
  return new Map(
    predicates.flatMap((predicate) => {
      const { token, light } = predicate
      return [token, ...(light === null ? [] : [light])].map((at) => [at, predicate] as const)
    }),
  )
}
