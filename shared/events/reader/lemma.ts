/**
 * Form and tags -> lemma and features, from the tables that training left: a form that no ending
 * gets right is listed, otherwise the longest ending known for the tag says what to cut and what
 * to add. `=` stands for the form as written.
 */
import type { WeightsHeader } from './weights.ts'

/** Looks up lemmas and features. */
export interface Lemmatiser {
  lemma(form: string, xpos: string): string
  features(form: string, upos: string, xpos: string): string
}

const LONGEST_ENDING = 5
const AS_WRITTEN = '='

/** Reads the tables. */
export function createLemmatiser(
  header: Pick<WeightsHeader, 'lemmas' | 'lemmaRules' | 'features'>,
): Lemmatiser {
  const listed = tableOf(header.lemmas, 2)
  const rules = tableOf(header.lemmaRules, 2)
  const features = tableOf(header.features, 3)
  return {
    lemma: (form, xpos) => {
      const lower = form.toLowerCase()
      const lemma = listed.get(`${lower}\t${xpos}`) ?? byEnding(rules, lower, xpos)
      return lemma === AS_WRITTEN ? form : lemma
    },
    features: (form, upos, xpos) =>
      features.get(`${form.toLowerCase()}\t${upos}\t${xpos}`) ??
      features.get(`*\t${upos}\t${xpos}`) ??
      '_',
  }
}

/** Lines whose first `keyFields` fields are the key and whose rest is the value. */
function tableOf(lines: string, keyFields: number): ReadonlyMap<string, string> {
  const table = new Map<string, string>()
  for (const line of lines.split('\n')) {
    const fields = line.split('\t')
    table.set(fields.slice(0, keyFields).join('\t'), fields.slice(keyFields).join('\t'))
  }
  return table
}

function byEnding(rules: ReadonlyMap<string, string>, lower: string, xpos: string): string {
  for (let length = Math.min(LONGEST_ENDING, lower.length); length >= 0; length -= 1) {
    const rule = rules.get(`${length === 0 ? '' : lower.slice(-length)}\t${xpos}`)
    if (rule === undefined) continue
    const [cut = '0', added = ''] = rule.split('\t')
    return added === AS_WRITTEN ? AS_WRITTEN : lower.slice(0, lower.length - Number(cut)) + added
  }
  return lower
}
