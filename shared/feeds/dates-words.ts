/** Spellings evened out, and the words of a date looked up: months in many languages, particles. */
import { monthNames } from '../data/month-names.ts'

type Months = Map<string, number>

const anyLanguage: Months = new Map()
const byLanguage = new Map<string, Months>()
for (const { language, names } of monthNames) {
  const own: Months = new Map()
  for (const [i, alternatives] of names.entries()) {
    for (const name of alternatives.split('/')) {
      const folded = foldDate(name)
      own.set(folded, i + 1)
      if (!anyLanguage.has(folded)) anyLanguage.set(folded, i + 1)
    }
  }
  byLanguage.set(language, own)
}

/** Lower case without accents and invisible marks: "Août", "AOUT" and "août" are one word. */
export function foldDate(text: string): string {
  return (
    text
      .normalize('NFKD')
      // Accents of Latin, Greek and Cyrillic; points of Hebrew and Arabic. Indic vowel signs stay.
      .replace(
        /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g,
        '',
      )
      .normalize('NFC')
      .toLowerCase()
      .replaceAll('ı', 'i')
      // "ม.ค." is one word.
      .replace(/(?<=\p{L}\p{M}?)\.(?=\p{L})/gu, '')
      .trim()
  )
}

/** A month and how many words name it. */
interface NamedMonth {
  readonly month: number
  readonly words: 1 | 2
}

/** Month of a folded word, or of it and the word behind it (Arabic has names of two words). */
export function monthOf(
  word: string,
  context: { readonly next?: string | undefined; readonly language?: string | undefined } = {},
): NamedMonth | undefined {
  const bare = word.replace(/^d['’]/, '')
  const own = byLanguage.get(context.language?.toLowerCase().split('-')[0] ?? '')
  const single = own?.get(bare) ?? anyLanguage.get(bare) ?? englishPrefix(bare)
  if (single !== undefined) return { month: single, words: 1 }
  const pair = context.next === undefined ? undefined : anyLanguage.get(`${bare} ${context.next}`)
  return pair === undefined ? undefined : { month: pair, words: 2 }
}

/** "Febr", "Octob": cut anywhere from the third letter on. */
function englishPrefix(word: string): number | undefined {
  if (word.length < 3) return undefined
  const at = monthNames[0].names.findIndex((names) => names.startsWith(word))
  return at < 0 ? undefined : at + 1
}

const PARTICLES = new Set(
  'a al an at d da dal das de del den der di dia do e el em er i ik in la le lo luc m na nam ngay ni nd o of on rd re s st t te th thang the thg um v y г года год р року z'.split(
    ' ',
  ),
)

/** Whether a folded word may stand between the parts of a date without meaning anything. */
export function isParticle(word: string): boolean {
  return PARTICLES.has(word)
}

/** Zeros of the scripts that have digits of their own, from Arabic to Khmer. */
const ZEROS = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040,
  0x17e0,
]

/** Digits of any script -> 0 to 9. */
export function asciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.charCodeAt(0)
    const zero = ZEROS.find((at) => code >= at && code < at + 10)
    return zero === undefined ? digit : String(code - zero)
  })
}
