/**
 * The rest of what happens: every verb and noun that tells a happening and has no line in
 * triggers.ts becomes an event of kind `other`, or `statement` where somebody only says or thinks
 * something. The reader's trees give its parties, time and status; what the passes found keeps its
 * kind and gains what the trees know and the passes left open.
 */
import type {
  Actor,
  EventReasons,
  EventStatus,
  ExtractedEvent,
  Extraction,
  Quote,
} from '../model/event.ts'
import type { EventTime } from '../model/timex.ts'
import type { Named } from './document.ts'
import type { Document } from './reader/document.ts'
import { type Graph, graphOf } from './reader/graph.ts'
import type { Predicate } from './reader/reading.ts'
import { type Alignment, alignTokens } from './rest/align.ts'
import { certaintyOf } from './rest/certain.ts'
import { findHappenings, isStatement } from './rest/find.ts'
import { headlineVerbs } from './rest/headlines.ts'
import { joinTold, type Told } from './rest/join.ts'
import { datePredicates } from './rest/when.ts'
import { actorsOf, type Scene } from './rest/who.ts'

/** Adds every other happening to an extraction. Without trees (no English) it stays as it is. */
export function addRest(
  named: Named,
  extraction: Extraction,
  { read, reasons }: { readonly read: Document; readonly reasons: boolean },
): Extraction {
  if (read.language !== 'en') return extraction
  const graph = graphOf(read)
  const scene = { document: named, graph, alignment: alignTokens(named, graph) }
  const { told, day } = tellAll(scene, extraction.events)
  const groups = joinTold(graph, told)
  const found = new Set(groups.flat().map((one) => one.known))
  const headings = new Set(named.sentences.flatMap((one) => (one.heading ? [one.start] : [])))
  const untouched = extraction.events
    .filter((_, n) => !found.has(n))
    .map((event) => (isFreshHeadline(headings, event) ? { ...event, time: day } : event))
  const events = groups.map((group) => eventOf(named, graph, { group, extraction, reasons }))
  return {
    ...extraction,
    events: [...events, ...untouched].sort((a, b) => a.trigger.start - b.trigger.start),
  }
}

/** Every predicate with what is known of it. */
function tellAll(
  scene: Scene,
  events: readonly ExtractedEvent[],
): { readonly told: readonly Told[]; readonly day: EventTime | null } {
  const { document, graph, alignment } = scene
  const inTrees = findHappenings(graph).filter(({ token }) => !isName(scene, token))
  const headlines = headlineVerbs(scene, inTrees)
  const actors = new Map(headlines.map((one) => [one.predicate, one.actors]))
  const predicates = [...inTrees, ...actors.keys()].sort((a, b) => a.token - b.token)
  const judge = { graph, byToken: new Map(predicates.map((one) => [one.token, one])) }
  const certain = new Map(predicates.map((one) => [one, certaintyOf(judge, one)]))
  const isReal = (one: Predicate) => /^(?:occurred|ongoing)$/.test(certain.get(one) ?? '')
  const { times, day } = datePredicates(scene, predicates, isReal)
  const known = knownBy(graph, alignment, events)
  const told = predicates.map(
    (predicate, n): Told => ({
      predicate,
      actors: actors.get(predicate) ?? actorsOf(scene, predicate),
      certainty: certain.get(predicate) ?? 'occurred',
      time: times[n]?.time ?? null,
      because: times[n]?.because ?? '',
      known: known.get(predicate.token) ?? -1,
      sentence: document.sentenceOf[alignment.passToken[predicate.token] ?? -1] ?? -1,
    }),
  )
  return { told, day }
}

/** "Boeing" of a headline, "Launch Services": what the passes have as a name tells no happening. */
function isName({ document, alignment }: Scene, token: number): boolean {
  return document.words[alignment.passToken[token] ?? -1]?.tag === 'name'
}

/** "Boeing unveils new jet": the reader seldom sees the verb of a headline. */
function isFreshHeadline(
  headings: ReadonlySet<number>,
  { evidence, status, time }: ExtractedEvent,
): boolean {
  return time === null && status === 'occurred' && headings.has(evidence.start)
}

/** Which event of the passes each token of the reader belongs to. */
function knownBy(
  graph: Graph,
  alignment: Alignment,
  events: readonly ExtractedEvent[],
): ReadonlyMap<number, number> {
  const known = new Map<number, number>()
  events.forEach(({ mentions }, n) => {
    for (const { start, end } of mentions) {
      let at = alignment.readerAt(start)
      while ((graph.tokens[at]?.start ?? Infinity) < end) {
        if (!known.has(at)) known.set(at, n)
        at += 1
      }
    }
  })
  return known
}

interface Group {
  readonly group: readonly Told[]
  readonly extraction: Extraction
  readonly reasons: boolean
}

function eventOf(
  named: Named,
  graph: Graph,
  { group, extraction, reasons }: Group,
): ExtractedEvent {
  const base = group
    .map(({ known }) => extraction.events[known])
    .find((event) => event !== undefined)
  const best = bestOf(group)
  const time = timeOf(group.map((one) => one.time))
  const actors = actorsOfAll([best, ...group])
  const mentions = group.map(({ predicate }) => quoteOf(graph, predicate))
  const why = reasons ? { why: reasonsOf({ ...best, actors }, time) } : {}
  if (base !== undefined) return enrich(base, { mentions, time, actors, ...why })
  const trigger = quoteOf(graph, best.predicate)
  return {
    kind: group.every(({ predicate }) => isStatement(predicate)) ? 'statement' : 'other',
    class: 'other',
    plover: null,
    status: statusOf(named, best, time),
    trigger,
    mentions: [trigger, ...mentions.filter(({ start }) => start !== trigger.start)],
    evidence: evidenceOf(named, trigger, best.sentence),
    actors,
    place: null,
    time,
    attribution: sayerOf(graph, best.predicate),
    confidence: best.predicate.kind === 'verb' ? 0.75 : 0.65,
    ...why,
  }
}

/** The parties of the first mention; roles that it leaves empty are filled from the others. */
function actorsOfAll(group: readonly Told[]): readonly Actor[] {
  const found: Actor[] = []
  for (const { actors } of group) {
    const taken = new Set(found.map(({ role }) => role))
    const names = new Set(found.map(({ name }) => name))
    found.push(...actors.filter(({ role, name }) => !taken.has(role) && !names.has(name)))
  }
  return found
}

/** An event of the passes with what they left open. */
function enrich(
  base: ExtractedEvent,
  more: {
    readonly mentions: readonly Quote[]
    readonly time: EventTime | null
    readonly actors: readonly Actor[]
    readonly why?: EventReasons
  },
): ExtractedEvent {
  const isNew = ({ start, end }: Quote) =>
    base.mentions.every((mention) => end <= mention.start || start >= mention.end)
  const actors = more.actors.filter(({ role }) => base.actors.every((one) => one.role !== role))
  const time = timeOf([base.time, more.time])
  return {
    ...base,
    mentions: [...base.mentions, ...more.mentions.filter(isNew)],
    time,
    actors: [...base.actors, ...actors],
    ...(base.why && more.why ? { why: joined(base.why, more.why, time !== base.time) } : {}),
  }
}

/** The reasons of the passes, with those for what the trees added. */
function joined(own: EventReasons, more: EventReasons, isRedated: boolean): EventReasons {
  const added = more.actors.filter(({ role }) => own.actors.every((one) => one.role !== role))
  return {
    ...own,
    actors: [...own.actors, ...added],
    time: isRedated ? more.time : own.time,
  }
}

function reasonsOf(best: Told, time: EventTime | null): EventReasons {
  const { predicate, actors, because, certainty } = best
  const { tense, modality } = predicate.factuality
  const roleOf = ({ role }: Actor) => `${role} of "${predicate.lemma}" in the tree`
  return {
    entry: null,
    actors: actors.map((actor) => ({
      name: actor.name,
      role: actor.role,
      because: roleOf(actor),
    })),
    place: null,
    time: time === best.time ? because : `"${time?.text ?? time?.edtf}" of another mention`,
    status: [certainty, tense, ...(modality === null ? [] : [`"${modality}"`])].join(', '),
    confidence: `share of ${predicate.kind}s that are happenings`,
  }
}

function bestOf(group: readonly Told[]): Told {
  const worth = ({ predicate, actors, time, sentence }: Told) =>
    Math.min(2, actors.length) +
    (time !== null && time.basis !== 'publication' ? 2 : 0) +
    (predicate.kind === 'verb' ? 1 : 0) -
    (sentence === 0 ? 2 : 0)
  const [first] = [...group].sort((a, b) => worth(b) - worth(a))
  if (first === undefined) throw new RangeError('a happening without a mention')
  return first
}

/** The first of the closest times that words give, else the day of publication. */
function timeOf(times: readonly (EventTime | null)[]): EventTime | null {
  const told = times.filter((time): time is EventTime => time !== null)
  const rank = ({ basis, precision }: EventTime) =>
    (basis === 'publication' ? 10 : 0) + (/^(?:year|decade)$/.test(precision) ? 5 : 0)
  const [best] = told.sort((a, b) => rank(a) - rank(b))
  return best ?? null
}

function statusOf({ input }: Named, { certainty }: Told, time: EventTime | null): EventStatus {
  const day = input.published?.slice(0, 10) ?? ''
  const real = certainty === 'occurred' || certainty === 'ongoing'
  return real && time?.start != null && day !== '' && time.start > day ? 'planned' : certainty
}

function quoteOf({ tokens, children }: Graph, { token }: Predicate): Quote {
  const particle = (children[token] ?? []).find(
    (child) => child === token + 1 && tokens[child]?.relation === 'compound:prt',
  )
  const start = tokens[token]?.start ?? 0
  const end = tokens[particle ?? token]?.end ?? start
  const text = [token, ...(particle === undefined ? [] : [particle])].map(
    (i) => tokens[i]?.form ?? '',
  )
  return { start, end, text: text.join(' ') }
}

function evidenceOf(named: Named, { start, end }: Quote, sentence: number) {
  const around = named.sentences[sentence]
  return {
    start: Math.min(around?.start ?? start, start),
    end: Math.max(around?.end ?? end, end),
  }
}

function sayerOf(graph: Graph, { factuality }: Predicate): string | null {
  const { reportedBy } = factuality
  if (reportedBy === null) return null
  const text = graph.tokens.slice(graph.first[reportedBy], graph.end[reportedBy])
  const words = text.map(({ form }) => form).join(' ')
  return words === '' ? null : words.slice(0, 80)
}
