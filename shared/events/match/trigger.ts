/**
 * The lines of triggers.ts against the words of a text: which lines could mean this verb or noun,
 * and whether what they ask of its surroundings is there. The line with the most conditions met
 * wins, then the more trusted one.
 */
import type { TriggerEntry } from '../../data/schema.ts'
import type { Named } from '../document.ts'
import { subjectOf } from './arguments.ts'
import { objectsOf, type Phrase, phrasesAfter } from './complements.ts'
import { conditionsOf, holds, type Line, type Setting } from './conditions.ts'
import { entries } from './entries.ts'
import { chunkAfterOf } from './phrase.ts'

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

const verbLines = new Map<string, Line[]>()
const nounLines = new Map<string, Line[]>()
for (const entry of entries) {
  const words = (entry.verb ?? entry.noun ?? '').split(' ')
  const conditions = conditionsOf(entry)
  const weight = words.length - 1 + weightKeys.filter((key) => entry[key] !== undefined).length
  const line = { entry, words, weight, conditions }
  const [table, key] =
    entry.verb === undefined ? [nounLines, words.at(-1) ?? ''] : [verbLines, words[0] ?? '']
  table.set(key, [...(table.get(key) ?? []), line])
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
  const phrases = phrasesAfter(document, group.last)
  const setting: Setting = {
    document,
    lemmas,
    token: group.main,
    group: g,
    chunk: -1,
    subjects: group.passive ? doersOf(phrases) : subjects,
    objects: group.passive ? [...subjects, ...after] : after,
    phrases,
  }
  const best = bestOf(lines, (line) => {
    const end = particleEnd(setting, line, group.last)
    return end !== undefined && holds(behindPreposition(setting, end, group.last), line)
  })
  if (!best) return undefined
  return { entry: best.entry, end: particleEnd(setting, best, group.last) ?? group.last }
}

/** "by parliament". */
function doersOf(phrases: readonly Phrase[]): readonly number[] {
  return phrases.find(({ prep }) => prep === 'by')?.chunks ?? []
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

/** "called on leaders": the object stands behind the preposition. */
function behindPreposition(setting: Setting, end: number, last: number): Setting {
  const { chunkOf, chunks, words } = setting.document
  if (end === last || words[end - 1]?.tag === 'adv') return setting
  let n = chunkOf[end] ?? -1
  while (n >= 0 && chunks[n + 1]?.owner === n) n += 1
  return n < 0 ? setting : { ...setting, objects: [...setting.objects, n] }
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
