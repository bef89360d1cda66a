/**
 * How sure an event is: the trust in the lexicon's line, raised or lowered by what was found around
 * it, each with the words that `--explain` gives for it.
 */
import type { TriggerEntry } from '../../data/schema.ts'
import type { EventTime } from '../../model/timex.ts'
import type { Joined, Status } from '../document.ts'
import { type Found, isLoose, type Names } from './anchor.ts'
import { subjectOf } from './arguments.ts'

/** What speaks for or against an event, and how much. */
export interface Weight {
  readonly worth: number
  /** Absent where nothing is said of it. */
  readonly because?: string
}

/** Weighs an event by what was found around it. */
export function weigh(
  document: Joined,
  found: Found & { readonly status: Status },
  names: Names,
): readonly Weight[] {
  const { members, actors, time, placed, status } = found
  const { triggers } = document
  const trust = Math.max(...members.map((t) => triggers[t]?.entry.trust ?? 0.8))
  const noun = members.some((t) => (triggers[t]?.chunk ?? -1) >= 0)
  const loose = isLoose(document, found, names)
  const sentences = new Set(members.map((t) => document.sentenceOf[triggers[t]?.token ?? 0])).size
  const weights: readonly (Weight | false)[] = [
    { worth: trust, because: `trust ${trust} in the entry` },
    {
      worth: byWhom(document, found, loose),
      because: actors.length > 0 ? 'somebody named' : 'nobody named',
    },
    // A place makes no verb more certain that nobody does.
    placed && { worth: actors.length > 0 || noun ? 0.05 : 0, because: 'placed' },
    time !== null && time.basis !== 'publication' && { worth: 0.05, because: 'dated by words' },
    // Its worth is in that of whoever does it.
    loose && { worth: 0, because: 'tied to no name, day or place' },
    // "the quake struck, killing five" is told once.
    sentences > 1 && { worth: 0.05, because: `told in ${sentences} sentences` },
    status === 'conditional' && { worth: -0.15 },
    // Newspapers say "I" and "you" in quotations only; letters, plays and pages of advice do.
    members.slice(0, 1).every((t) => isPersonal(document, t)) && {
      worth: -0.4,
      because: 'told of "I" or "you"',
    },
    members.every((t) => isHabit(document, t, time)) && { worth: -0.3, because: 'told as a habit' },
    members.every((t) => isSupposed(document, t)) && { worth: -0.4, because: 'only supposed' },
  ]
  return weights.filter((weight) => weight !== false)
}

/** The sum of the weights, as a share of events that are right. */
export function confidenceOf(weights: readonly Weight[]): number {
  const sum = weights.reduce((total, { worth }) => total + worth, 0)
  return calibrated(Math.min(0.95, Math.max(0.05, sum)))
}

/** Whether somebody does it, or it happens by itself; less where nothing ties it to the world. */
function byWhom(document: Joined, { members, actors, time }: Found, loose: boolean): number {
  const frames = members.some((t) => {
    const entry = document.triggers[t]?.entry
    return entry?.frame === 'happen' || entry?.kind === 'result' || doneByThings(entry)
  })
  if (actors.length > 0 || frames) return loose ? -0.2 : 0.05
  // A date lifts it already.
  const alone = time === null || time.basis === 'publication'
  return !loose && alone && isPassive(document, members) ? -0.25 : -0.3
}

/** "the capsule splashed down": the line asks for a subject that is a thing, and so nobody. */
function doneByThings(entry: TriggerEntry | undefined): boolean {
  return (
    entry?.subject !== undefined && !/@(?:person|organisation|crowd|troops)/.test(entry.subject)
  )
}

/** "Slugs invade in May": the simple present, of no year. */
function isHabit(
  { triggers, groups, sentences, sentenceOf }: Joined,
  t: number,
  time: EventTime | null,
): boolean {
  const group = groups[triggers[t]?.group ?? -1]
  const isHeading = sentences[sentenceOf[triggers[t]?.token ?? 0] ?? 0]?.heading ?? false
  const isSimple = group?.tense === 'present' && !group.perfect && !group.progressive
  const isOpen = /^(?:month|season)$/.test(time?.precision ?? '') && !/\d/.test(time?.text ?? '')
  return !isHeading && isSimple && isOpen
}

/** "Suppose a president were to resign." */
function isSupposed({ sentences, sentenceOf, triggers, words }: Joined, t: number): boolean {
  const first = sentences[sentenceOf[triggers[t]?.token ?? 0] ?? 0]?.first ?? -1
  return /^(?:assume|imagine|suppose|supposing)$/.test(words[first]?.lemma ?? '')
}

/** "I dismissed the gardener", outside of a quotation. */
function isPersonal(document: Joined, t: number): boolean {
  const subject = document.chunks[subjectOf(document, document.triggers[t]?.group ?? -1)[0] ?? -1]
  const at = subject?.first ?? -1
  return /^(?:i|you)$/.test(document.words[at]?.lemma ?? '') && document.quoted[at] !== true
}

/** "23 flights were cancelled": that nobody is named takes little from it. */
function isPassive({ groups, triggers }: Joined, members: readonly number[]): boolean {
  return members.some((t) => {
    const group = groups[triggers[t]?.group ?? -1]
    return group?.passive === true && group.mode === 'finite'
  })
}

/** The sum above is too sure of itself: measured, 0.92 is right in 83 of 100, 0.82 in 75, 0.52 in 63. */
function calibrated(sum: number): number {
  return Math.round((0.5 + 0.8 * (sum - 0.5)) * 100) / 100
}
