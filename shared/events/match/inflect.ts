/**
 * Inflection in both directions: verb lemma -> its forms, plural noun -> singular. Spelling rules
 * of regular English and a list of what is irregular; enough to look words up in a lexicon.
 */
import { irregularPlurals, irregularVerbs } from '../../data/irregular.ts'
import type { VerbForm } from '../document.ts'

const irregular = new Map(
  irregularVerbs
    .trim()
    .split('\n')
    .map((line) => {
      const [base = '', past = '', participle = ''] = line.split(' ')
      return [base, { past, participle }] as const
    }),
)

const singulars = new Map(
  irregularPlurals.split(' ').map((pair) => {
    const [one = '', many = ''] = pair.split(':')
    return [many, one] as const
  }),
)

/** Verbs of several syllables that double their last consonant. */
const doubling =
  /^(?:acquit|admit|annul|commit|compel|control|deter|expel|equip|format|handicap|hijack|kidnap|occur|omit|patrol|permit|prefer|program|propel|rebel|recur|refer|regret|submit|transfer|transmit|travel|cancel|counsel|dispel|fuel|label|level|marshal|model|quarrel|rival|shovel|signal|total|tunnel|unravel|overrun|outrun|forget|begin|reset|upset|uncap)$/

/** All forms of a verb: `[form, kind]`; `ed` and `en` are one entry each even when equal. */
export function verbForms(lemma: string): readonly (readonly [string, VerbForm])[] {
  const { past, participle } = irregular.get(lemma) ?? regularPast(lemma)
  const forms: (readonly [string, VerbForm])[] = [
    [lemma, 'base'],
    [addS(lemma), 's'],
    [past, 'ed'],
    [participle, 'en'],
    [`${stemBeforeVowel(lemma, 'ing')}ing`, 'ing'],
  ]
  // American and British spelling: traveled, travelled.
  if (/[^aeiou][aeiou]l$|ial$/.test(lemma) && !irregular.has(lemma)) {
    forms.push([`${lemma}led`, 'ed'], [`${lemma}led`, 'en'], [`${lemma}ling`, 'ing'])
    forms.push([`${lemma}ed`, 'ed'], [`${lemma}ed`, 'en'], [`${lemma}ing`, 'ing'])
  }
  return forms
}

function regularPast(lemma: string): { readonly past: string; readonly participle: string } {
  const past = lemma.endsWith('e') ? `${lemma}d` : `${stemBeforeVowel(lemma, 'ed')}ed`
  return { past, participle: past }
}

function stemBeforeVowel(lemma: string, ending: 'ed' | 'ing'): string {
  if (ending === 'ing' && /ie$/.test(lemma)) return `${lemma.slice(0, -2)}y`
  if (ending === 'ing' && /[^eoy]e$/.test(lemma)) return lemma.slice(0, -1)
  if (ending === 'ed' && /[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}i`
  if (lemma.endsWith('ic')) return `${lemma}k`
  const oneSyllable = /^[^aeiou]*(?:qu)?[aeiou][^aeiouwxy]$/.test(lemma)
  return oneSyllable || doubling.test(lemma) ? lemma + (lemma.at(-1) ?? '') : lemma
}

function addS(lemma: string): string {
  if (/(?:s|x|z|ch|sh|[^aeiou]o)$/.test(lemma)) return `${lemma}es`
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`
}

/** The singular of a noun in lower case; the word itself when it is none. */
export function singular(noun: string): string {
  const known = singulars.get(noun) ?? compoundSingular(noun)
  if (known !== undefined) return known
  if (noun.length < 4 || !noun.endsWith('s') || /(?:ss|us|is|ous|news|series|species)$/.test(noun))
    return noun
  if (/[^aeiou]ies$/.test(noun)) return `${noun.slice(0, -3)}y`
  if (/(?:ss|x|ch|sh|zz)es$/.test(noun)) return noun.slice(0, -2)
  return /(?:[^aeiou]oes)$/.test(noun) ? noun.slice(0, -2) : noun.slice(0, -1)
}

/** "boatmen", "grandchildren": the irregular part at the end. */
function compoundSingular(noun: string): string | undefined {
  if (noun.length > 5 && noun.endsWith('men')) return `${noun.slice(0, -2)}an`
  return noun.length > 8 && noun.endsWith('children') ? `${noun.slice(0, -3)}` : undefined
}

/** Whether a noun in lower case is plural. */
export function isPlural(noun: string): boolean {
  return (
    singulars.has(noun) || singular(noun) !== noun || /^(?:police|troops|media|staff)$/.test(noun)
  )
}
