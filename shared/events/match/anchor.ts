/**
 * Whether anything ties a told event to the world: a name among its actors, a date, a place. What
 * hangs in the air ("Slugs attack young lettuce", "the king invited the cat") is told of anybody and
 * any day where it stands in the simple present, or in a text without a day or place at all; there
 * the simple present tells a plot, whoever it names ("the Count arrests his brother").
 */
import type { Actor } from '../../model/event.ts'
import type { EventTime } from '../../model/timex.ts'
import type { Joined, Sentence, Token } from '../document.ts'

/** What was found around an event. */
export interface Found {
  readonly members: readonly number[]
  readonly actors: readonly Actor[]
  readonly time: EventTime | null
  readonly placed: boolean
}

/** Whether an event is tied to nothing, and told as such things are. */
export function isLoose(document: Joined, found: Found, names: Names): boolean {
  const { members, actors, time, placed } = found
  const dated = time !== null && time.basis !== 'publication'
  if (placed || dated) return false
  const generic = members.every((t) => isGeneric(document, t))
  if (actors.some((actor) => isNamed(actor, names))) return generic && !names.anywhere
  return generic || !names.anywhere
}

/** The names of a text. */
export interface Names {
  /** Words of names, in lower case. */
  readonly words: ReadonlySet<string>
  /** Whether the text tells of any day or place. */
  readonly anywhere: boolean
}

/** A text of fewer sentences may have its day and place outside. */
const WHOLE_SENTENCES = 2

/** Reads a text's names once. */
export function namesOf({ tokens, words, timexes, places, sentences }: Joined): Names {
  const starts = new Set(sentences.map(({ first }) => first))
  // A capital at the start of a sentence is a name's only beside another: "Slugs attack lettuce".
  const isName = (i: number) =>
    words[i]?.tag === 'name' && (!starts.has(i) || words[i + 1]?.tag === 'name')
  const named = tokens.filter((_, i) => isName(i)).map(({ lower }) => lower)
  const isDay = timexes.some(({ type, startDay }) => type === 'DATE' && startDay !== undefined)
  const isPart = sentences.length < WHOLE_SENTENCES
  const anywhere = isPart || isDay || places.some((place) => place !== null)
  return { words: new Set(named), anywhere }
}

function isNamed({ name, country }: Actor, { words }: Names): boolean {
  if (country !== undefined) return true
  return name.split(/[ -]/).some((word) => /^\p{Lu}/u.test(word) && words.has(word.toLowerCase()))
}

/** "Users who break the rules are banned", "Exchange bishops": no headline, and no day of its own. */
function isGeneric(
  { triggers, groups, tokens, sentences, sentenceOf }: Joined,
  t: number,
): boolean {
  const { group: g = -1, token = 0 } = triggers[t] ?? {}
  const group = groups[g]
  if (group === undefined || sentences[sentenceOf[token] ?? 0]?.heading) return false
  if (group.mode === 'bare' || isAsked(tokens, sentences[sentenceOf[token] ?? 0])) return true
  return (
    group.mode === 'finite' && group.tense === 'present' && !group.perfect && !group.progressive
  )
}

/** "Which country left the Commonwealth?" */
function isAsked(tokens: readonly Token[], sentence: Sentence | undefined): boolean {
  return tokens[(sentence?.last ?? 0) - 1]?.text === '?'
}
