/**
 * Treebank words -> how a lemma is made: for each tag the endings that are cut and what is added
 * instead, the longest known ending deciding, and the forms that no ending gets right.
 */
import type { TreebankSentence } from './treebank.ts'

/** The lines of the weights header. */
export interface LemmaTables {
  readonly lemmas: string
  readonly lemmaRules: string
  readonly features: string
}

const LONGEST_ENDING = 5

/** Learns from (form, tag, lemma) of the training sentences. */
export function learnLemmas(sentences: readonly TreebankSentence[]): LemmaTables {
  const seen = countLemmas(sentences)
  const rules = learnRules(seen)
  const exceptions: string[] = []
  for (const [key, lemmas] of [...seen].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [form = '', tag = ''] = key.split('\t')
    const best = mostFrequent(lemmas)
    if (applyRules(rules, form, tag) !== best) exceptions.push(`${form}\t${tag}\t${best}`)
  }
  const lines = [...rules]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, rule]) => `${key}\t${rule}`)
  return {
    lemmas: exceptions.join('\n'),
    lemmaRules: lines.join('\n'),
    features: learnFeatures(sentences),
  }
}

type Counts = Map<string, Map<string, number>>

function countLemmas(sentences: readonly TreebankSentence[]): Counts {
  const seen: Counts = new Map()
  for (const sentence of sentences) {
    sentence.forms.forEach((form, index) => {
      const lemma = sentence.lemmas[index]
      const lower = form.toLowerCase()
      if (lemma === '_' && form !== '_') return
      const shown = lemma === form && form !== lower ? CASED : lemma
      add(seen, `${lower}\t${sentence.xpos[index]}`, shown)
    })
  }
  return seen
}

/** The lemma is the form as written, capitals and all. */
const CASED = '='

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
  if (lemma === CASED) return `0\t${CASED}`
  const lower = lemma.toLowerCase()
  let shared = 0
  while (shared < form.length && form[shared] === lower[shared]) shared += 1
  return `${form.length - shared}\t${lower.slice(shared)}`
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

function applyRules(rules: ReadonlyMap<string, string>, form: string, tag: string): string {
  const [cut = '0', added = ''] = (longestRule(rules, form, tag) ?? '0\t').split('\t')
  return added === CASED ? CASED : form.slice(0, form.length - Number(cut)) + added
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

function add(counts: Counts, key: string, value: string): void {
  const inner = counts.get(key) ?? new Map<string, number>()
  inner.set(value, (inner.get(value) ?? 0) + 1)
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
