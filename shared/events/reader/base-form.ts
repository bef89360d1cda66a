/**
 * Inflected verb or plural -> its base form, by English spelling and a list of words: what could be
 * the base is built from the ending, and the one that is a word counts ("explod" is none, "explode"
 * is). Irregular forms are looked up, behind a prefix too ("underwent").
 */
import { irregularPlurals, irregularVerbs } from '../../data/irregular.ts'

/** Whether a form, in small letters, is a word. */
export type IsWord = (form: string) => boolean

/** The base of a form in small letters, by its Penn tag; undefined where spelling says nothing. */
export function baseForm(form: string, xpos: string, isWord: IsWord): string | undefined {
  if (xpos === 'VBD' || xpos === 'VBN') return irregularVerb(form) ?? basePast(form, isWord)
  if (xpos === 'VBG' && form.length > 4 && form.endsWith('ing')) {
    return baseOfStem(form.slice(0, -3), isWord)
  }
  if (xpos === 'VBZ') return baseOfS(form, isWord)
  if (xpos === 'NNS' || xpos === 'NNPS') return PLURALS.get(form) ?? baseOfS(form, isWord)
  return undefined
}

const VERBS: ReadonlyMap<string, string> = new Map(
  irregularVerbs.split('\n').flatMap((line) => {
    const [base = '', ...forms] = line.split(' ')
    return forms.map((form) => [form, base] as const)
  }),
)
const PLURALS: ReadonlyMap<string, string> = new Map(
  irregularPlurals.split(' ').map((pair) => {
    const [one = '', many = ''] = pair.split(':')
    return [many, one] as const
  }),
)
const PREFIX = /^(?:under|over|out|with|fore|mis|re|un|up)(?=[a-z]{3})/

function irregularVerb(form: string): string | undefined {
  const listed = VERBS.get(form)
  if (listed !== undefined) return listed
  const prefix = PREFIX.exec(form)?.[0] ?? ''
  const base = prefix === '' ? undefined : VERBS.get(form.slice(prefix.length))
  return base === undefined ? undefined : prefix + base
}

function basePast(form: string, isWord: IsWord): string | undefined {
  if (form.length < 4 || !form.endsWith('ed')) return undefined
  if (form.endsWith('eed')) return isWord(form.slice(0, -1)) ? form.slice(0, -1) : undefined
  if (form.endsWith('ied')) {
    return firstWord([`${form.slice(0, -3)}y`, form.slice(0, -1)], isWord)
  }
  return baseOfStem(form.slice(0, -2), isWord)
}

function baseOfS(form: string, isWord: IsWord): string | undefined {
  if (form.length < 3 || !/[^su]s$/.test(form)) return undefined
  const [cut, cutTwo] = [form.slice(0, -1), form.slice(0, -2)]
  if (form.endsWith('ies')) return firstWord([`${form.slice(0, -3)}y`, cut], isWord)
  if (/(?:[xz]|[cs]h|ss|o)es$/.test(form)) return firstWord([cutTwo, cut], isWord)
  return /(?:is|ves)$/.test(form) && !isWord(cut) ? undefined : cut
}

/** What `-ed` or `-ing` was put to: the stem itself, with its `e`, or with a letter less. */
function baseOfStem(stem: string, isWord: IsWord): string | undefined {
  if (!/[aeiouy]/.test(stem)) return undefined
  const last = stem.at(-1) ?? ''
  if (stem.length > 3 && stem.at(-2) === last && /[bdfgklmnprstvz]/.test(last)) {
    const single = stem.slice(0, -1)
    return firstWord(/[lsfz]/.test(last) ? [stem, single] : [single, stem], isWord)
  }
  return firstWord(wantsE(stem) ? [`${stem}e`, stem] : [stem, `${stem}e`], isWord)
}

/** One short syllable would have doubled its consonant; other stems end as words rarely do without an `e`. */
function wantsE(stem: string): boolean {
  return /^[^aeiou]*[aeiouy][^aeiouwxy]$|(?:[cuvz]|[aeiou]s|n[gs]|rg|dg|[aeo]th)$/.test(stem)
}

function firstWord(candidates: readonly string[], isWord: IsWord): string | undefined {
  return candidates.find(isWord)
}
