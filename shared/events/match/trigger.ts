/**
 * The lines of triggers.ts against the words of a text: which lines could mean this verb or noun,
 * and whether what they ask of its surroundings is there. The line with the most conditions met
 * wins, then the more trusted one.
 */
import type { TriggerEntry } from '../../data/schema.ts'
import { triggers } from '../../data/triggers.ts'
import type { Named } from '../document.ts'
import { objectsOf, type Phrase, phrasesAfter, subjectOf } from './arguments.ts'
import { chunkAfterOf } from './describe.ts'
import { isPlural } from './inflect.ts'
import { wordSet } from './lexicon.ts'

interface Condition {
  readonly lemmas: ReadonlySet<string>
  readonly person: boolean
  readonly body: boolean
}

/** An entry with its conditions unfolded once. */
interface Line {
  readonly entry: TriggerEntry
  readonly words: readonly string[]
  readonly weight: number
  readonly conditions: ReadonlyMap<keyof TriggerEntry, Condition>
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
const weightKeys = [
  'object',
  'subject',
  'near',
  'light',
  'voice',
  'with',
  'clause',
  'infinitive',
  'as',
  'score',
  'particle',
  'plural',
] as const

const entries: readonly TriggerEntry[] = triggers
const verbLines = new Map<string, Line[]>()
const nounLines = new Map<string, Line[]>()
for (const entry of entries) {
  const words = (entry.verb ?? entry.noun ?? '').split(' ')
  const conditions = new Map<keyof TriggerEntry, Condition>()
  for (const key of conditionKeys) {
    const value = entry[key]
    if (value !== undefined) conditions.set(key, conditionOf(value))
  }
  const weight = words.length - 1 + weightKeys.filter((key) => entry[key] !== undefined).length
  const line = { entry, words, weight, conditions }
  const [table, key] =
    entry.verb === undefined ? [nounLines, words.at(-1) ?? ''] : [verbLines, words[0] ?? '']
  table.set(key, [...(table.get(key) ?? []), line])
}

function conditionOf(value: string): Condition {
  const parts = value.split(' ')
  return {
    lemmas: wordSet(value),
    person: parts.includes('@person'),
    body: parts.includes('@organisation'),
  }
}

/** What is around a verb or noun, as the conditions see it. */
interface Setting {
  readonly document: Named
  readonly lemmas: ReadonlySet<string>
  readonly token: number
  readonly group: number
  readonly chunk: number
  readonly subjects: readonly number[]
  readonly objects: readonly number[]
  readonly phrases: readonly Phrase[]
}

/** The best line for the verb of a group. `lemmas` are those of its sentence. */
export function matchVerb(
  document: Named,
  g: number,
  lemmas: ReadonlySet<string>,
): { readonly entry: TriggerEntry; readonly end: number } | undefined {
  const group = document.groups[g]
  const lines = group && verbLines.get(group.lemma)
  if (!group || !lines || document.words[group.main]?.tag !== 'verb') return undefined
  const subjects = subjectOf(document, g)
  const after = objectsOf(document, g)
  const setting: Setting = {
    document,
    lemmas,
    token: group.main,
    group: g,
    chunk: -1,
    subjects: group.passive ? [] : subjects,
    objects: group.passive ? [...subjects, ...after] : after,
    phrases: phrasesAfter(document, group.last),
  }
  const best = bestOf(
    lines,
    (line) => particleEnd(setting, line, group.last) !== undefined && holds(setting, line),
  )
  if (!best) return undefined
  return { entry: best.entry, end: particleEnd(setting, best, group.last) ?? group.last }
}

/** The best line for the noun at the head of a chunk. */
export function matchNoun(
  document: Named,
  c: number,
  lemmas: ReadonlySet<string>,
): { readonly entry: TriggerEntry; readonly start: number } | undefined {
  const chunk = document.chunks[c]
  const word = chunk && document.words[chunk.head]
  const lines = word && nounLines.get(word.lemma)
  if (!chunk || !lines || word.tag !== 'noun') return undefined
  const of = chunkAfterOf(document, chunk)
  const setting: Setting = {
    document,
    lemmas,
    token: chunk.head,
    group: -1,
    chunk: c,
    subjects: chunk.owner === null ? [] : [chunk.owner],
    objects: of ? [document.chunkOf[of.first] ?? -1] : [],
    phrases: phrasesAfter(document, chunk.last),
  }
  const best = bestOf(lines, (line) => nounWords(setting, line) && holds(setting, line))
  return best && { entry: best.entry, start: chunk.head - best.words.length + 1 }
}

function bestOf(lines: readonly Line[], fits: (line: Line) => boolean): Line | undefined {
  let best: Line | undefined
  for (const line of lines) {
    if (!fits(line)) continue
    if (
      !best ||
      line.weight > best.weight ||
      (line.weight === best.weight && trustOf(line) > trustOf(best))
    )
      best = line
  }
  return best
}

function trustOf(line: Line): number {
  return line.entry.trust ?? 0.8
}

/** Token after the verb's particle; undefined when the line wants one and it is not there. */
function particleEnd({ document, objects }: Setting, line: Line, last: number): number | undefined {
  const particle = line.words[1]
  if (particle === undefined) return last
  const { tokens, words, chunks } = document
  let i = last
  while (words[i]?.tag === 'adv' && tokens[i]?.lower !== particle) i += 1
  if (tokens[i]?.lower === particle) return i + 1
  // "turned the boats away": the particle stands behind the object.
  const end = chunks[objects[0] ?? -1]?.last
  return end !== undefined &&
    end > last &&
    tokens[end]?.lower === particle &&
    /^(?:away|back|down|in|off|out|over|up)$/.test(particle)
    ? last
    : undefined
}

function nounWords({ document, token }: Setting, line: Line): boolean {
  return line.words.every((word, n) => {
    const at = token - line.words.length + 1 + n
    return document.words[at]?.lemma === word || document.tokens[at]?.lower === word
  })
}

function holds(setting: Setting, line: Line): boolean {
  return wordsHold(setting, line) && argumentsHold(setting, line) && shapeHolds(setting, line.entry)
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
    !besideIs(setting, conditions.get('subject'))
  )
    return false
  if (heads(objects, conditions.get('notObject')) || heads(subjects, conditions.get('notSubject')))
    return false
  const as = conditions.get('as')
  return !as || asHolds(setting, as)
}

/** A noun's subject may stand before it without an apostrophe: "army deployment". */
function besideIs({ document, chunk, token }: Setting, condition: Condition | undefined): boolean {
  if (chunk < 0 || !condition) return false
  return condition.lemmas.has(document.words[token - 1]?.lemma ?? '')
}

function headIs(document: Named, n: number, condition: Condition): boolean {
  const chunk = document.chunks[n]
  if (!chunk) return false
  if (condition.lemmas.has(document.words[chunk.head]?.lemma ?? '')) return true
  const of = chunkAfterOf(document, chunk)
  if (
    of &&
    /^(?:number|series|hundred|thousand|dozen|group|part|pair|kind)$/.test(
      document.words[chunk.head]?.lemma ?? '',
    )
  ) {
    return headIs(document, document.chunkOf[of.first] ?? -1, condition)
  }
  return (document.entities[n] ?? []).some((entity) => {
    if (entity.type === 'person') return condition.person
    if (entity.type === 'group') return condition.person || condition.body
    return condition.body && (entity.type === 'organisation' || entity.type === 'country')
  })
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

function shapeHolds(setting: Setting, entry: TriggerEntry): boolean {
  const { document, token, group, chunk } = setting
  const verb = document.groups[group]
  if (entry.voice !== undefined && verb?.passive !== (entry.voice === 'passive')) return false
  if (entry.plural !== undefined && isPlural(document.tokens[token]?.lower ?? '') !== entry.plural)
    return false
  if (entry.light !== undefined && !lightHolds(document, chunk, entry.light)) return false
  if (entry.with !== undefined && !phraseHolds(setting, entry.with)) return false
  if (entry.clause === true && !clauseFollows(setting)) return false
  if (entry.infinitive === true && !infinitiveFollows(setting)) return false
  if (entry.particle !== undefined && !particleNear(setting, entry.particle)) return false
  return entry.score !== true || scoreNear(setting)
}

/** Whether one of the verbs governs the noun, as its object or (passive) its subject. */
function lightHolds(document: Named, c: number, verbs: string): boolean {
  const governor = governorOf(document, c)
  const lemma = governor === undefined ? undefined : document.groups[governor]?.lemma
  return lemma !== undefined && wordSet(verbs).has(lemma)
}

/** The verb group whose object the chunk is, or whose subject it is when passive. */
export function governorOf(document: Named, c: number): number | undefined {
  const chunk = document.chunks[c]
  if (!chunk) return undefined
  const { groups, groupOf, words } = document
  const first =
    chunk.owner === null ? chunk.first : (document.chunks[chunk.owner]?.first ?? chunk.first)
  if (chunk.prep === null) {
    let i = first - 1
    while (words[i]?.tag === 'adv' || /^(?:out|up)$/.test(words[i]?.lemma ?? '')) i -= 1
    const before = groupOf[i] ?? -1
    if (before >= 0 && groups[before]?.last === i + 1) return before
  }
  for (let i = chunk.last; i < chunk.last + 8; i += 1) {
    const after = groupOf[i] ?? -1
    if (after >= 0)
      return groups[after]?.passive && document.sentenceOf[i] === document.sentenceOf[chunk.head]
        ? after
        : undefined
  }
  return undefined
}

function phraseHolds({ document, phrases }: Setting, wanted: string): boolean {
  const [prep, what] = wanted.split(':')
  return phrases.some((phrase) => {
    if (phrase.prep !== prep) return false
    if (what === 'any') return true
    if (what === 'place') return phrase.chunks.some((n) => document.places[n] != null)
    return phrase.chunks.some(
      (n) =>
        document.words[document.chunks[n]?.head ?? -1]?.lemma === what ||
        document.tokens[document.chunks[n]?.head ?? -1]?.lower === what,
    )
  })
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
