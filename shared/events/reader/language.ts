/**
 * Forms -> is this English? Counts the small words that every English text is full of and no
 * other language shares in number. Short texts (headlines) pass unless their letters are of
 * another script.
 */

/** `en`, or `und` when the text is not English or has no words. */
export function languageOf(forms: readonly string[]): 'en' | 'und' {
  let words = 0
  let latin = 0
  let english = 0
  for (const form of forms.slice(0, MOST_FORMS)) {
    if (!/\p{L}/u.test(form.slice(0, 32))) continue
    words += 1
    if (/^[\p{Script=Latin}\p{M}\p{N}.'’_&-]{1,64}$/u.test(form.slice(0, 64))) latin += 1
    if (SMALL_WORDS.has(form.toLowerCase())) english += 1
  }
  if (words === 0 || latin < words / 2) return 'und'
  return words < ENOUGH_WORDS || english >= words * SMALL_WORD_SHARE ? 'en' : 'und'
}

const MOST_FORMS = 2000
const ENOUGH_WORDS = 25
/** English has 0.2 to 0.5; Danish, the nearest of sixteen other languages in Latin letters, 0.1. */
const SMALL_WORD_SHARE = 0.13
const SMALL_WORDS: ReadonlySet<string> = new Set(
  'the of and to in is was for that it with he she they by from are were be has have had this which at but not his her its their been will would who said after more than when can could we you our there what about into my your very these those them how because every any if only some other such each both while during through'.split(
    ' ',
  ),
)
