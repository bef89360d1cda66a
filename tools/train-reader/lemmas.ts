/**
 * Treebank words -> what shared/events/reader/lemma.ts needs beyond English spelling: for each tag the
 * endings that are cut and what is added instead, the longest known ending deciding; how lemmas of a
 * tag are capitalised; and the forms that all this gets wrong.
 */
import {
  capitalsOf,
  createLemmaRules,
  lowerBase,
  writeLike,
} from '../../shared/events/reader/lemma.ts'
import type { TreebankSentence } from './treebank.ts'

/** The lists of the weights file. */
export interface LemmaTables {
  readonly lemmas: string
  readonly lemmaRules: string
  readonly lemmaCases: string
  readonly features: string
}

const LONGEST_ENDING = 5

/** Learns from (form, tag, lemma) of the training sentences; `words` are those that count as such. */
export function learnLemmas(
  sentences: readonly TreebankSentence[],
  words: ReadonlySet<string>,
): LemmaTables {
  const seen = countLemmas(sentences)
  const isWord = (word: string) => words.has(word)
  const rules = learnRules(inSmallLetters(seen))
  const bases = { rules: (key: string) => rules.get(key), isWord }
  const cases = learnCases(seen, (form, tag) => lowerBase(bases, form, tag))
  const lemmaOf = createLemmaRules({ ...bases, cases: (key) => cases.get(key) })
  return {
    lemmas: learnExceptions(seen, lemmaOf).join('\n'),
    lemmaRules: linesOf(rules),
    lemmaCases: linesOf(cases),
    features: learnFeatures(sentences),
  }
}

function linesOf(table: ReadonlyMap<string, string>): string {
  const lines = [...table].map(([key, value]) => `${key}\t${value}`)
  return lines.sort().join('\n')
}

/** `form<TAB>tag`, or what is counted by -> what was seen, and how often. */
type Counts = Map<string, Map<string, number>>

function countLemmas(sentences: readonly TreebankSentence[]): Counts {
  const seen: Counts = new Map()
  for (const sentence of sentences) {
    sentence.forms.forEach((form, index) => {
      const lemma = sentence.lemmas[index]
      if (lemma === '_' && form !== '_') return
      add(seen, `${form}\t${sentence.xpos[index]}`, lemma)
    })
  }
  return seen
}

function inSmallLetters(seen: Counts): Counts {
  const lower: Counts = new Map()
  for (const [key, lemmas] of seen) {
    const [form = '', tag = ''] = key.split('\t')
    for (const [lemma, count] of lemmas)
      add(lower, `${form.toLowerCase()}\t${tag}`, lemma.toLowerCase(), count)
  }
  return lower
}

/** How lemmas of a tag are written, by how their forms are; each form counts once. */
function learnCases(
  seen: Counts,
  baseOf: (lower: string, tag: string) => string,
): ReadonlyMap<string, string> {
  const counts: Counts = new Map()
  for (const [key, lemmas] of seen) {
    const [form = '', tag = ''] = key.split('\t')
    const lemma = mostFrequent(lemmas)
    const base = baseOf(form.toLowerCase(), tag)
    const fitting = WAYS.find((way) => writeLike(base, form, way) === lemma)
    if (fitting !== undefined) add(counts, `${tag}\t${capitalsOf(form)}`, fitting)
  }
  const cases = [...counts].map(([key, ways]) => [key, mostFrequent(ways)] as const)
  return new Map(cases.filter(([, way]) => way !== 'lower'))
}

/** Of two ways that come to the same the first counts. */
const WAYS = ['lower', 'as is', 'capital']

/** Forms, in small letters, whose most frequent lemma is right more often than what rules say. */
function learnExceptions(
  seen: Counts,
  lemmaOf: (form: string, tag: string) => string,
): readonly string[] {
  const byLower = new Map<string, { readonly lemmas: Map<string, number>; right: number }>()
  for (const [key, lemmas] of seen) {
    const [form = '', tag = ''] = key.split('\t')
    const lower = `${form.toLowerCase()}\t${tag}`
    const entry = byLower.get(lower) ?? { lemmas: new Map<string, number>(), right: 0 }
    byLower.set(lower, entry)
    entry.right += lemmas.get(lemmaOf(form, tag)) ?? 0
    for (const [lemma, count] of lemmas)
      entry.lemmas.set(lemma, (entry.lemmas.get(lemma) ?? 0) + count)
  }
  const lines: string[] = []
  for (const [key, { lemmas, right }] of byLower) {
    const best = mostFrequent(lemmas)
    if ((lemmas.get(best) ?? 0) > right) lines.push(`${key}\t${best}`)
  }
  return lines.sort()
}

function learnRules(seen: Counts): ReadonlyMap<string, string> {
  const rules = new Map<string, string>()
  const shortestFirst = [...countRules(seen)].sort(
    ([a], [b]) => a.length - b.length || (a < b ? -1 : 1),
  )
  for (const [key, outcomes] of shortestFirst) {
    const [ending = '', tag = ''] = key.split('\t')
    const rule = mostFrequent(outcomes)
    const total = [...outcomes.values()].reduce((sum, count) => sum + count, 0)
    const shorter = ending === '' ? undefined : longestRule(rules, ending.slice(1), tag)
    if (total >= 2 && rule !== shorter) rules.set(key, rule)
  }
  return rules
}

function countRules(seen: Counts): Counts {
  const counts: Counts = new Map()
  for (const [key, lemmas] of seen) {
    const [form = '', tag = ''] = key.split('\t')
    const rule = ruleFor(form, mostFrequent(lemmas))
    for (let length = 0; length <= LONGEST_ENDING && length <= form.length; length += 1) {
      add(counts, `${length === 0 ? '' : form.slice(-length)}\t${tag}`, rule)
    }
  }
  return counts
}

function ruleFor(form: string, lemma: string): string {
  let shared = 0
  while (shared < form.length && form[shared] === lemma[shared]) shared += 1
  return `${form.length - shared}\t${lemma.slice(shared)}`
}

function longestRule(
  rules: ReadonlyMap<string, string>,
  form: string,
  tag: string,
): string | undefined {
  for (let length = Math.min(LONGEST_ENDING, form.length); length >= 0; length -= 1) {
    const rule = rules.get(`${length === 0 ? '' : form.slice(-length)}\t${tag}`)
    if (rule !== undefined) return rule
  }
  return undefined
}

/** Features by tags, and by form where the form says more. */
function learnFeatures(sentences: readonly TreebankSentence[]): string {
  const byTags: Counts = new Map()
  const byForm: Counts = new Map()
  for (const sentence of sentences) {
    sentence.forms.forEach((form, index) => {
      const tags = `${sentence.upos[index]}\t${sentence.xpos[index]}`
      add(byTags, `*\t${tags}`, sentence.feats[index])
      add(byForm, `${form.toLowerCase()}\t${tags}`, sentence.feats[index])
    })
  }
  const lines = [...byTags].map(([key, counts]) => `${key}\t${mostFrequent(counts)}`)
  for (const [key, counts] of byForm) {
    const best = mostFrequent(counts)
    const general = byTags.get(`*${key.slice(key.indexOf('\t'))}`)
    if (general && mostFrequent(general) !== best && (counts.get(best) ?? 0) >= 3)
      lines.push(`${key}\t${best}`)
  }
  return lines.sort().join('\n')
}

function add(counts: Counts, key: string, value: string, count = 1): void {
  const inner = counts.get(key) ?? new Map<string, number>()
  inner.set(value, (inner.get(value) ?? 0) + count)
  counts.set(key, inner)
}

function mostFrequent(counts: ReadonlyMap<string, number>): string {
  let best = ''
  let most = 0
  for (const [value, count] of counts) {
    if (count > most || (count === most && value < best)) [best, most] = [value, count]
  }
  return best
}
