/**
 * Form and tags -> lemma and features. First the tables that training left: forms that the rules get
 * wrong are listed. Otherwise the base form by spelling (base-form.ts), else by the longest ending
 * known for the tag, which says what to cut and what to add; then what the tag and the form's
 * capitals say of the lemma's. Words come again and again, so answers are kept.
 */
import { baseForm, type IsWord } from './base-form.ts'
import type { LineIndex } from './lines.ts'
import type { Weights } from './weights.ts'

/** What tags and form say of a word by itself. */
export interface Description {
  readonly upos: string
  readonly xpos: string
  readonly lemma: string
  readonly feats: string
}

/** Looks up lemmas and features; tags by their numbers in the header's classes. */
export type Lemmatiser = (form: string, upos: number, xpos: number) => Description

const LONGEST_ENDING = 5
const MOST_KEPT = 20_000

/** Reads the tables. */
export function createLemmatiser(weights: Weights): Lemmatiser {
  const describe = createTables(weights)
  const { classes } = weights.header
  const byTags = new Map<number, Map<string, Description>>()
  let kept = 0
  return (form, upos, xpos) => {
    const tags = upos * 256 + xpos
    const known = byTags.get(tags)?.get(form)
    if (known) return known
    if (kept >= MOST_KEPT) {
      byTags.clear()
      kept = 0
    }
    const found = describe(form, classes.upos[upos] ?? '_', classes.xpos[xpos] ?? '_')
    const forms = byTags.get(tags) ?? new Map<string, Description>()
    byTags.set(tags, forms.set(form, found))
    kept += 1
    return found
  }
}

function createTables(weights: Weights): (form: string, upos: string, xpos: string) => Description {
  const listed = weights.index('lemmas')
  const findWord = weights.index('vectorWords')
  const features = weights.index('features')
  const lemmaByRules = createLemmaRules({
    rules: textOf(weights.index('lemmaRules')),
    cases: textOf(weights.index('lemmaCases')),
    isWord: (word) => findWord(word) !== undefined,
  })
  return (form, upos, xpos) => {
    const lower = form.toLowerCase()
    const lemma = listed(`${lower}\t${xpos}`)?.rest ?? lemmaByRules(form, xpos)
    const tags = `${upos}\t${xpos}`
    const feats = features(`${lower}\t${tags}`) ?? features(`*\t${tags}`)
    return { upos, xpos, lemma, feats: feats?.rest ?? '_' }
  }
}

function textOf(index: LineIndex): (key: string) => string | undefined {
  return (key) => index(key)?.rest
}

/** What rules know, by key. */
export interface LemmaRules {
  /** `ending<TAB>tag` -> `cut<TAB>added`. */
  readonly rules: (key: string) => string | undefined
  /** `tag<TAB>pattern of capitals` -> how the lemma is written. */
  readonly cases: (key: string) => string | undefined
  readonly isWord: IsWord
}

/** The lemma of a form that is not listed; training lists what this gets wrong. */
export function createLemmaRules(known: LemmaRules): (form: string, xpos: string) => string {
  return (form, xpos) => {
    const base = lowerBase(known, form.toLowerCase(), xpos)
    const written = known.cases(`${xpos}\t${capitalsOf(form)}`) ?? 'lower'
    return writeLike(base, form, written)
  }
}

/** The lemma in small letters. */
export function lowerBase(
  { rules, isWord }: Pick<LemmaRules, 'rules' | 'isWord'>,
  lower: string,
  xpos: string,
): string {
  return baseForm(lower, xpos, isWord) ?? byEnding(rules, lower, xpos)
}

function byEnding(rules: LemmaRules['rules'], lower: string, xpos: string): string {
  for (let length = Math.min(LONGEST_ENDING, lower.length); length >= 0; length -= 1) {
    const rule = rules(`${length === 0 ? '' : lower.slice(-length)}\t${xpos}`)
    if (rule === undefined) continue
    const [cut = '0', added = ''] = rule.split('\t')
    const base = lower.slice(0, lower.length - Number(cut)) + added
    return base.length < 2 && lower.length > 2 ? lower : base
  }
  return lower
}

/** How a form is written: `lower`, `capital` (the first letter), `upper` (all), or `mixed`. */
export function capitalsOf(form: string): 'lower' | 'capital' | 'upper' | 'mixed' {
  const [first = ''] = form
  if (form === form.toLowerCase()) return 'lower'
  if (form === form.toUpperCase() && form.length > 1) return 'upper'
  return form.slice(first.length) === form.slice(first.length).toLowerCase() ? 'capital' : 'mixed'
}

/** Writes a base as its form is written (`as is`), with a capital (`capital`), or small (`lower`). */
export function writeLike(base: string, form: string, written: string): string {
  if (written === 'capital') return base.charAt(0).toUpperCase() + base.slice(1)
  if (written !== 'as is') return base
  let shared = 0
  const lower = form.toLowerCase()
  while (shared < base.length && base[shared] === lower[shared]) shared += 1
  return form.slice(0, shared) + base.slice(shared)
}
