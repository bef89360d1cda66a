/**
 * Whether two records of a batch tell one happening. They share a word for it and a time, and name
 * the same: a party, or two things in their sentences. Nothing of what both say may speak against it.
 * A wrong link is worse than a missed one, so what can happen again within days needs its day.
 */
import type { Actor, ActorType, ExtractedEvent } from '../../model/event.ts'
import { stemOf } from '../match/stem.ts'
import { countShared, isSameName, type Name, namesIn, partiesOf, sharesName } from './names.ts'
import { agreementOf, isSaid } from './times.ts'

/** A record as it is compared. */
export interface Candidate {
  readonly doc: string
  readonly event: ExtractedEvent
  /** Of its words. */
  readonly stems: ReadonlySet<string>
  /** Its words say little by themselves. */
  readonly isWeak: boolean
  readonly parties: readonly Name[]
  /** The parties, and what else the sentence names. */
  readonly names: readonly Name[]
}

/** Who says or begins something does so often, and a firm announces much in a day. */
const weak = new Set(
  [
    'say tell add state note claim report announce call',
    'begin continue start stop end plan expect hope want',
    'make take give get go come use work become include show',
  ]
    .join(' ')
    .split(' ')
    .map(stemOf),
)

/** What the same parties may do again within days: "this week" and "on Monday" may be two. */
const again = new Set(
  'agreement attack award call charge match meeting negotiation treaty-signing visit'.split(' '),
)

/** What the same parties hardly do twice in a week, whatever the word: "sacked", "let go". */
const once = new Set(
  'acquisition appointment arrest birth ceasefire death departure election verdict'.split(' '),
)

/** Names that must be shared where the words or the times say little, or no party is shared. */
const enoughNames = 2

/** What can be compared: dated (weak words by words), with somebody or something named. */
export function candidateOf(
  event: ExtractedEvent,
  { doc, text }: { readonly doc: string; readonly text: string },
): Candidate | undefined {
  if (event.time === null) return undefined
  const parties = partiesOf(event.actors.filter(({ name }) => name !== event.place?.name))
  const { start, end } = event.evidence
  const names = [...parties, ...namesIn(text.slice(start, end))]
  const words = event.mentions.map((mention) => stemOf(mention.text))
  const isWeak = words.every((stem) => weak.has(stem))
  const stems = new Set(once.has(event.kind) ? [...words, `kind:${event.kind}`] : words)
  if (names.length === 0 || (isWeak && event.time.basis === 'publication')) return undefined
  return { doc, event, stems, isWeak, parties, names }
}

/**
 * How well two records tell one happening, the same whichever comes first: 0, not at all; else more
 * for what they share.
 */
export function likenessOf(a: Candidate, b: Candidate): number {
  if (a.doc === b.doc) return 0
  const agreement = agreementOf(a.event.time, b.event.time)
  if (agreement === undefined || (agreement !== 'day' && isRepeated(a, b))) return 0
  const shared = countShared(a.names, b.names)
  const isPlain = agreement !== 'loose' && !a.isWeak && !b.isWeak
  const isParty = isPlain && sharesName(a.parties, b.parties)
  if (!isParty && !(isDated(a, b) && shared >= enoughNames)) return 0
  if (contradicts(a.event, b.event)) return 0
  return 1 + shared + Number(isParty) + Number(agreement === 'day')
}

/** The day of publication alone says too little: words must date one of both. */
function isDated(a: Candidate, b: Candidate): boolean {
  return [a, b].some(({ event }) => event.time !== null && isSaid(event.time))
}

function isRepeated(a: Candidate, b: Candidate): boolean {
  return [a, b].some(({ event }) => again.has(event.kind))
}

/** One is denied, or it is done to or with somebody else, or somewhere else. */
function contradicts(a: ExtractedEvent, b: ExtractedEvent): boolean {
  if ((a.status === 'denied') !== (b.status === 'denied') || isElsewhere(a, b)) return true
  if (differ(a, b, ({ role }) => role === 'recipient') === 'wholly') return true
  if (differ(a, b, ({ type }) => type === 'person') !== undefined) return true
  // Bodies are too often read wrong for all of them to count.
  return bodies.some((type) => differ(a, b, (one) => one.type === type) === 'in part')
}

const bodies: readonly ActorType[] = ['organisation', 'country']

/** Whether each names somebody whom the other does not name: in part, or wholly. */
function differ(
  a: ExtractedEvent,
  b: ExtractedEvent,
  counts: (actor: Actor) => boolean,
): 'wholly' | 'in part' | undefined {
  const [mine = [], theirs = []] = [a, b].map(({ actors }) => partiesOf(actors.filter(counts)))
  if (mine.length === 0 || theirs.length === 0) return undefined
  if (!sharesName(mine, theirs)) return 'wholly'
  return lacks(mine, theirs) && lacks(theirs, mine) ? 'in part' : undefined
}

function lacks(mine: readonly Name[], theirs: readonly Name[]): boolean {
  return theirs.some((other) => !mine.some((one) => isSameName(one, other)))
}

/** Two towns, or two countries. */
function isElsewhere({ place: mine }: ExtractedEvent, { place: theirs }: ExtractedEvent): boolean {
  if (!mine?.country || !theirs?.country) return false
  if (mine.country !== theirs.country) return true
  return mine.precision === 'city' && theirs.precision === 'city' && mine.name !== theirs.name
}
