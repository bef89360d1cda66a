/**
 * The word lists of shared/data as look-up tables, built once: what a word form can be.
 */

import { clauseVerbs } from '../../data/governors.ts'
import type { TriggerEntry } from '../../data/schema.ts'
import { wordClasses } from '../../data/word-classes.ts'
import * as words from '../../data/words.ts'
import type { Tag, VerbForm } from '../document.ts'
import { entries } from './entries.ts'
import { verbForms } from './inflect.ts'

/** One reading of a word form as a verb. */
export interface VerbReading {
  readonly lemma: string
  readonly form: VerbForm
}

const closed = new Map<string, Tag>()
const closedLists: readonly (readonly [string, Tag])[] = [
  [words.numbers, 'num'],
  [words.adverbs, 'adv'],
  [words.prepositions, 'prep'],
  [words.subordinators, 'sub'],
  [words.pronouns, 'pron'],
  [words.determiners, 'det'],
  [words.relatives, 'rel'],
  [words.coordinators, 'conj'],
  [words.modals, 'modal'],
  ["not n't", 'not'],
  ['be am is are was were been being', 'be'],
  ["have has had having 've", 'have'],
  ['do does did', 'do'],
  ["'ll 'd", 'modal'],
  ["'re 'm", 'be'],
]
for (const [list, tag] of closedLists) for (const word of list.split(' ')) closed.set(word, tag)

const readings = new Map<string, VerbReading[]>()
const verbList = [...words.verbs.split(' '), ...entries.flatMap((entry) => verbOf(entry))]
for (const lemma of new Set(verbList)) {
  for (const [text, form] of verbForms(lemma)) {
    const known = readings.get(text) ?? []
    if (!known.some((reading) => reading.form === form)) known.push({ lemma, form })
    readings.set(text, known)
  }
}

const nounVerbs = new Set([
  ...words.nounVerbs.split(' '),
  ...entries.flatMap((entry) => nounOf(entry)),
])
const adjectives = new Set(words.adjectives.split(' '))
const plainNouns = new Set(words.plainNouns.split(' '))
const adjectiveNouns = new Set(words.adjectiveNouns.split(' '))
const intransitives = new Set(words.intransitiveVerbs.split(' '))
const possessives = new Set(words.possessives.split(' '))

function verbOf(entry: TriggerEntry): readonly string[] {
  const verb = entry.verb?.split(' ')[0]
  return verb === undefined ? [] : [verb]
}

function nounOf(entry: TriggerEntry): readonly string[] {
  const noun = entry.noun
  return noun === undefined || noun.includes(' ') ? [] : [noun]
}

/** The tag of a closed-class word in lower case. */
export function closedTag(word: string): Tag | undefined {
  return closed.get(word)
}

/** What verb forms a word can be: from the lists, or by its ending. */
export function verbReadings(word: string): readonly VerbReading[] {
  if (word === 'born') return [{ lemma: 'bear', form: 'en' }]
  const known = readings.get(word)
  if (known !== undefined) return known
  if (plainNouns.has(word)) return []
  const ending = /^(\p{L}{2,}?)(ed|ing)$/u.exec(word)
  if (ending?.[1] === undefined || !/[aeiouy]/.test(ending[1])) return []
  const lemma = ending[1].replace(/([bdgmnprt])\1$/, '$1')
  if (ending[2] === 'ing') return [{ lemma, form: 'ing' }]
  return [
    { lemma, form: 'ed' },
    { lemma, form: 'en' },
  ]
}

/** Whether a verb's base form is a noun too. */
export function isNounToo(lemma: string): boolean {
  return nounVerbs.has(lemma)
}

export function isAdjective(word: string): boolean {
  return adjectives.has(word)
}

/** Whether an adjective is a noun where no noun follows: "a top official". */
export function isAdjectiveNoun(word: string): boolean {
  return adjectiveNouns.has(word)
}

const clause = new Set(clauseVerbs.split(' '))

/** Whether a clause may follow the verb without "that": "said Russia attacked". */
export function takesClause(lemma: string): boolean {
  return clause.has(lemma)
}

export function isIntransitive(lemma: string): boolean {
  return intransitives.has(lemma)
}

const adverbParticles = new Set([
  'out',
  'up',
  'down',
  'off',
  'over',
  'away',
  'back',
  'in',
  'aside',
  'missing',
])
const phrasal = new Set(entries.flatMap((entry) => (entry.verb?.includes(' ') ? [entry.verb] : [])))

/** Whether "call" + "off" is a verb of the lexicon whose second word is no preposition. */
export function isPhrasal(lemma: string, particle: string): boolean {
  return adverbParticles.has(particle) && phrasal.has(`${lemma} ${particle}`)
}

export function isPlainNoun(word: string): boolean {
  return plainNouns.has(word)
}

export function isPossessive(word: string): boolean {
  return possessives.has(word)
}

const classSets = new Map<string, ReadonlySet<string>>(
  Object.entries(wordClasses).map(([name, list]) => [name, new Set(list.split(' '))]),
)

/** Whether a singular noun belongs to a class of word-classes.ts. */
export function inClass(lemma: string, name: keyof typeof wordClasses): boolean {
  return classSets.get(name)?.has(lemma) ?? false
}

const classWords = new Set([
  ...Object.values(wordClasses).flatMap((list) => list.split(' ')),
  ...entries.flatMap((entry) =>
    [entry.object, entry.subject].flatMap((list) => list?.split(' ') ?? []),
  ),
])

/** Whether a singular noun belongs to any class. */
export function inAnyClass(lemma: string): boolean {
  return classWords.has(lemma)
}

const constraints = new Map<string, ReadonlySet<string>>()

/** A constraint of triggers.ts ("@pact visa") as a set of lemmas; made once. */
export function wordSet(constraint: string): ReadonlySet<string> {
  const known = constraints.get(constraint)
  if (known !== undefined) return known
  const all = constraint.split(' ').flatMap((word) => {
    return word.startsWith('@') ? [...(classSets.get(word.slice(1)) ?? [])] : [word]
  })
  const made = new Set(all)
  constraints.set(constraint, made)
  return made
}
