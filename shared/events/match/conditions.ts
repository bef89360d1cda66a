/**
 * What a line of triggers.ts asks of the words around its own, tried one by one.
 */
import type { TriggerEntry } from '../../data/schema.ts'
import type { Chunk, Entity, Named } from '../document.ts'
import type { Phrase } from './complements.ts'
import { governorOf } from './governor.ts'
import { isPlural } from './inflect.ts'
import { wordSet } from './lexicon.ts'
import { chunkAfterOf } from './phrase.ts'
import { takesUp } from './takes-up.ts'

interface Condition {
  readonly lemmas: ReadonlySet<string>
  readonly person: boolean
  readonly body: boolean
}

/** An entry with its conditions unfolded once. */
export interface Line {
  readonly entry: TriggerEntry
  readonly words: readonly string[]
  readonly weight: number
  readonly conditions: ReadonlyMap<keyof TriggerEntry, Condition>
}

/** What is around a verb or noun, as the conditions see it. */
export interface Setting {
  readonly document: Named
  readonly lemmas: ReadonlySet<string>
  readonly token: number
  readonly group: number
  readonly chunk: number
  readonly subjects: readonly number[]
  readonly objects: readonly number[]
  readonly phrases: readonly Phrase[]
}

const conditionKeys = [
  'object',
  'notObject',
  'subject',
  'notSubject',
  'near',
  'notNear',
  'notBeside',
  'light',
  'as',
] as const
/** Unfolds the word lists of a line, once. */
export function conditionsOf(entry: TriggerEntry): Line['conditions'] {
  const conditions = new Map<keyof TriggerEntry, Condition>()
  for (const key of conditionKeys) {
    const value = entry[key]
    if (value !== undefined) conditions.set(key, conditionOf(value))
  }
  return conditions
}

function conditionOf(value: string): Condition {
  const parts = value.split(' ')
  return {
    lemmas: wordSet(value),
    person: parts.includes('@person'),
    body: parts.includes('@organisation'),
  }
}

/** Whether everything that a line asks for is there. */
export function holds(setting: Setting, line: Line): boolean {
  return (
    wordsHold(setting, line) &&
    argumentsHold(setting, line) &&
    shapeChecks.every((check) => check(setting, line.entry))
  )
}

function wordsHold({ document, lemmas, token }: Setting, { conditions, words }: Line): boolean {
  const near = conditions.get('near')
  const notNear = conditions.get('notNear')
  if (near && !meets(near.lemmas, lemmas)) return false
  if (notNear && meets(notNear.lemmas, lemmas)) return false
  const beside = conditions.get('notBeside')
  if (!beside) return true
  const neighbours = [document.words[token - words.length]?.lemma, document.words[token + 1]?.lemma]
  return !neighbours.some((lemma) => lemma !== undefined && beside.lemmas.has(lemma))
}

function meets(some: ReadonlySet<string>, lemmas: ReadonlySet<string>): boolean {
  for (const lemma of some) if (lemmas.has(lemma)) return true
  return false
}

function argumentsHold(setting: Setting, { conditions }: Line): boolean {
  const { document, objects, subjects } = setting
  const heads = (chunks: readonly number[], condition: Condition | undefined): boolean => {
    return condition !== undefined && chunks.some((n) => headIs(document, n, condition))
  }
  if (conditions.has('object') && !heads(objects, conditions.get('object'))) return false
  if (
    conditions.has('subject') &&
    !heads(subjects, conditions.get('subject')) &&
    !besideIs(setting, conditions.get('subject')) &&
    !(conditions.has('object') && isUnnamed(setting))
  )
    return false
  if (heads(objects, conditions.get('notObject')) || heads(subjects, conditions.get('notSubject')))
    return false
  const as = conditions.get('as')
  return !as || asHolds(setting, as)
}

/** "The bill was passed": who did it is not said, and may be whom the line asks for. */
function isUnnamed({ document, group, subjects }: Setting): boolean {
  return subjects.length === 0 && document.groups[group]?.passive === true
}

/** A noun's subject may stand before it without an apostrophe: "army deployment". */
function besideIs({ document, chunk, token }: Setting, condition: Condition | undefined): boolean {
  if (chunk < 0 || !condition) return false
  return condition.lemmas.has(document.words[token - 1]?.lemma ?? '')
}

/** "saved 200": people, where no sum of money or day is meant. */
function isCount({ words, tokens, timexOf }: Named, { first, head }: Chunk): boolean {
  const isSum =
    /^\p{Sc}/u.test(tokens[first - 1]?.text ?? '') || /[.%]/.test(tokens[head]?.text ?? '')
  return words[head]?.tag === 'num' && (timexOf[head] ?? -1) < 0 && !isSum
}

/** Of these, what stands behind "of" is meant: "dozens of hens", "27 of them". */
const counting =
  /^(?:number|series|hundreds?|thousands?|millions?|dozens?|tens|scores|group|part|pair|kind)$/

function headIs(document: Named, n: number, condition: Condition): boolean {
  const chunk = document.chunks[n]
  if (!chunk) return false
  const head = document.words[chunk.head]?.lemma ?? ''
  if (condition.lemmas.has(head) || condition.lemmas.has(titleBefore(document, chunk))) return true
  if (condition.person && (/^(?:he|she|i|we|who)$/.test(head) || isCount(document, chunk)))
    return true
  if (takesUp(document, n, { lemmas: condition.lemmas, people: true })) return true
  const of = chunkAfterOf(document, chunk)
  if (of && (document.words[chunk.head]?.tag === 'num' || counting.test(head)))
    return headIs(document, document.chunkOf[of.first] ?? -1, condition)
  return entityIs(document, n, condition)
}

function entityIs(document: Named, n: number, condition: Condition): boolean {
  return (document.entities[n] ?? []).some((entity) => {
    if (entity.type === 'person' || isSurname(entity))
      return condition.person || (condition.body && entity.type !== 'person')
    if (entity.type === 'group') return condition.person || condition.body
    return condition.body && (entity.type === 'organisation' || entity.type === 'country')
  })
}

/** "Biden flew to Tokyo": a name that nobody knows may be a person's, too. */
function isSurname({ type, name, country, sector }: Entity): boolean {
  const isPlain = type === 'organisation' && country === undefined && sector === undefined
  return isPlain && /^\p{Lu}\p{Ll}+$/u.test(name)
}

/** "striker Tunde Adeyemi", "former mayor Carlo Esposito": the noun before the name. */
function titleBefore({ words }: Named, { first, head }: Chunk): string {
  if (words[head]?.tag !== 'name') return ''
  let i = head
  while (i > first && words[i]?.tag === 'name') i -= 1
  return words[i]?.tag === 'noun' ? (words[i]?.lemma ?? '') : ''
}

function asHolds({ document, objects, phrases }: Setting, as: Condition): boolean {
  const chunks = [
    ...objects,
    ...phrases.filter((phrase) => phrase.prep === 'as').flatMap((phrase) => phrase.chunks),
  ]
  const next = objects.map((n) => n + 1).filter((n) => document.chunks[n]?.prep === null)
  return [...chunks, ...next].some((n) => {
    const chunk = document.chunks[n]
    if (!chunk) return false
    for (let i = chunk.first; i < chunk.last; i += 1) {
      if (as.lemmas.has(document.words[i]?.lemma ?? '')) return true
    }
    return false
  })
}

type Check = (setting: Setting, entry: TriggerEntry) => boolean

/** What a line may ask of the shape of its surroundings; each passes when the line does not ask. */
const shapeChecks: readonly Check[] = [
  ({ document, group }, { voice }) => {
    return voice === undefined || document.groups[group]?.passive === (voice === 'passive')
  },
  ({ document, token }, { plural }) => {
    return plural === undefined || isPlural(document.tokens[token]?.lower ?? '') === plural
  },
  ({ document, chunk }, { light }) => light === undefined || lightHolds(document, chunk, light),
  (setting, entry) => entry.with === undefined || phraseHolds(setting, entry.with),
  (setting, { clause }) => clause !== true || clauseFollows(setting),
  (setting, { infinitive }) => infinitive !== true || infinitiveFollows(setting),
  (setting, { particle }) => particle === undefined || particleNear(setting, particle),
  (setting, { score }) => score !== true || scoreNear(setting),
]

/** Whether one of the verbs governs the noun, as its object or (passive) its subject. */
function lightHolds(document: Named, c: number, verbs: string): boolean {
  const governor = governorOf(document, c)
  const lemma = governor === undefined ? undefined : document.groups[governor]?.lemma
  return lemma !== undefined && wordSet(verbs).has(lemma)
}

function phraseHolds({ document, phrases }: Setting, wanted: string): boolean {
  const [prep, what] = wanted.split(':')
  return phrases.some((phrase) => {
    if (phrase.prep !== prep) return false
    if (what === 'any') return true
    if (what === 'place') return phrase.chunks.some((n) => document.places[n] != null)
    if (what?.startsWith('@')) return phrase.chunks.some((n) => inList(document, n, what))
    return phrase.chunks.some(
      (n) =>
        document.words[document.chunks[n]?.head ?? -1]?.lemma === what ||
        document.tokens[document.chunks[n]?.head ?? -1]?.lower === what,
    )
  })
}

function inList(document: Named, n: number, list: string): boolean {
  return wordSet(list).has(document.words[document.chunks[n]?.head ?? -1]?.lemma ?? '')
}

/** "that", or a subject of its own right behind the verb. */
function clauseFollows({ document, group }: Setting): boolean {
  const verb = document.groups[group]
  if (!verb) return false
  if (document.tokens[verb.last]?.lower === 'that') return true
  const next = document.groups[group + 1]
  return (
    next !== undefined &&
    next.mode === 'finite' &&
    document.sentenceOf[next.main] === document.sentenceOf[verb.main] &&
    next.first - verb.last < 12
  )
}

function infinitiveFollows({ document, group }: Setting): boolean {
  const verb = document.groups[group]
  const next = document.groups[group + 1]
  return verb !== undefined && next?.mode === 'to' && next.first - verb.last < 10
}

function particleNear({ document, token }: Setting, particle: string): boolean {
  for (let i = token + 1; i < token + 6; i += 1)
    if (document.tokens[i]?.lower === particle) return true
  return false
}

/** "2-0", "6-4": a result in the sentence. */
function scoreNear({ document, token }: Setting): boolean {
  const sentence = document.sentences[document.sentenceOf[token] ?? 0]
  if (!sentence) return false
  return /\b\d{1,3}[-–]\d{1,3}\b/.test(
    document.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 2000)),
  )
}
