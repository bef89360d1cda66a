/**
 * Text -> tokens, by the conventions of the English Universal Dependencies treebanks: hyphenated
 * words come apart unless they begin with a prefix (`U.S.-led` is three tokens, `non-profit` one),
 * clitics and possessives come off, currency and percent signs stand alone, and addresses, dates,
 * times, telephone numbers and smileys stay whole. A stop belongs to the word before it only when
 * that is an abbreviation or an initial.
 *
 * One pass from left to right; every pattern is anchored where the scanner stands and bounded in
 * length, so the time is linear whatever the text.
 */
import { abbreviations } from '../../data/abbreviations.ts'

/** Half open, in UTF-16 units. */
export interface TokenSpan {
  readonly start: number
  readonly end: number
}

/** Splits text into tokens; white space and invisible characters belong to none. */
export function tokenise(text: string): readonly TokenSpan[] {
  const tokens: TokenSpan[] = []
  let at = 0
  while (at < text.length) {
    const blank = matchAt(BLANK, text, at)
    if (blank > at) {
      at = blank
      continue
    }
    const end = plainEnd(text, at) || tokenEnd(text, at)
    pushParts(text, { start: at, end }, tokens)
    at = end
  }
  return tokens
}

/**
 * The end of a token that no pattern can make longer: a word of plain letters before a blank or a
 * comma, and a comma. Most are; 0 for all others.
 */
function plainEnd(text: string, start: number): number {
  if (text.charCodeAt(start) === COMMA) return start + 1
  let at = start
  while (isPlainLetter(text.charCodeAt(at)) && at < start + LONGEST_PLAIN) at += 1
  const next = text.charCodeAt(at)
  return at > start && (next === SPACE || next === COMMA || next === LINE_FEED) ? at : 0
}

const [LINE_FEED, SPACE, COMMA] = [10, 32, 44]
const LONGEST_PLAIN = 64

/** Unicode's code of a letter from a to z or A to Z. */
function isPlainLetter(code: number): boolean {
  return (code | 32) >= 97 && (code | 32) <= 122
}

const BLANK = /[\s\p{Cc}\p{Cf}]{1,4096}/uy
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"“”]{1,2048}/iy
const MAIL = /[\w.+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6}/iy
const SITE =
  /[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63}){0,4}\.(?:com|org|net|gov|edu|info|co\.uk|org\.uk|doc|docx|xls|pdf|jpg|gif|html?|txt|zip)(?![\w])(?:\/[^\s<>"“”]{0,512})?/iy
const SMILEY = /(?:[:;=]['’]?-?[()DPpOo/\\|[\]*]{1,3}|\(:|<3|\^_+\^|:-?[xX])(?![\w])/y
const RUN =
  /\.{2,400}|\.(?: \.){2,20}|-{2,4000}|={2,4000}|_{2,4000}|\*{2,4000}|~{2,4000}|#{2,4000}|[!?]{2,400}|<<|>>|''|``|’’|\[\.\.\.\]/y
const TAG = /[@#][a-z_]\w{1,64}/iy
const DATE = /\d{1,4}\/\d{1,2}(?:\/\d{2,4})?(?![\w/])|\d{1,2}-\d{1,2}-\d{2,4}(?![\w-])/y
const PHONE = /(?:\+?\d{1,2}-)?(?:\d{3}-)?\d{3}-\d{4}(?![\w-])/y
const TIME = /\d{1,2}:\d{2}(?::\d{2})?(?!\d)/y
const NUMBER =
  /[+-]?\d{1,3}(?:,\d{3}){1,8}(?:\.\d{1,20})?(?:st|nd|rd|th|s)?(?![\d\p{L}])|\d{1,40}(?:\.\d{1,20}){1,8}|\.\d{1,20}/uy
const DIGITS_UNIT =
  /\d{1,40}(?=(?:am|pm|km|kg|mg|cm|mm|m|bn|mn|ft|lbs?|mph|kmh|hrs?|min|mins|million|billion|k)(?![\p{L}\d]))/iuy
const WORD = /[\p{L}\p{M}\p{N}_]{1,256}/uy
const SYMBOL =
  /\p{Extended_Pictographic}(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f){0,16}|\p{Regional_Indicator}{2}|./suy

const FIRST_PATTERNS = [
  ADDRESS,
  MAIL,
  SITE,
  SMILEY,
  RUN,
  TAG,
  PHONE,
  DATE,
  TIME,
  NUMBER,
  DIGITS_UNIT,
]

/** End of the last match of a sticky pattern at this place; the place itself when there is none. */
function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

function tokenEnd(text: string, at: number): number {
  if (PLAIN_WORD.test(text.charAt(at)) && !startsSite(text, at)) return wordEnd(text, at)
  for (const pattern of FIRST_PATTERNS) {
    const end = matchAt(pattern, text, at)
    if (end > at)
      return pattern === ADDRESS || pattern === SITE ? withoutTrailingMarks(text, at, end) : end
  }
  const apostrophe = clitic(text, at) || yearsWithApostrophe(text, at)
  if (apostrophe > at) return apostrophe
  return wordEnd(text, at)
}

const PLAIN_WORD = /[a-z]/i

/** Only a word with a dot, an at sign or a colon in it can be an address. */
function startsSite(text: string, at: number): boolean {
  return matchAt(ADDRESS_LIKE, text, at) > at
}
const ADDRESS_LIKE = /[\w+-]{1,64}(?:[.@:][\w/]|[.@][\w-]{1,63}[.@]\w)/y

function withoutTrailingMarks(text: string, start: number, end: number): number {
  let last = end
  while (last > start + 1 && TRAILING_MARKS.includes(text.charAt(last - 1))) last -= 1
  return last
}
const TRAILING_MARKS = '.,;:!?)]}\'"’”'

const CLITIC = /['’`´](?:s|re|ve|ll|d|m)(?![\p{L}\d])/iuy
const DECADE = /['’](?:\d{2}s?|em|til|cause|n)(?![\p{L}\d])/iuy

function clitic(text: string, at: number): number {
  const before = text.charAt(at - 1)
  return before !== '' && /[\p{L}\d.)%]/u.test(before) ? matchAt(CLITIC, text, at) : at
}

function yearsWithApostrophe(text: string, at: number): number {
  return matchAt(DECADE, text, at)
}

function wordEnd(text: string, at: number): number {
  const end = matchAt(WORD, text, at)
  if (end === at) return symbolEnd(text, at)
  const word = text.slice(at, end)
  const next = text.charAt(end)
  if (next === '.') return dottedEnd(text, { start: at, end }, word)
  if (next === '&' && CAPITALS.test(word)) return matchAt(AMPERSAND, text, end)
  if (next === '-' && end - at <= LONGEST_PREFIX && PREFIXES.has(word.toLowerCase()))
    return prefixedEnd(text, end)
  if (APOSTROPHES.includes(next)) return apostropheEnd(text, at, end)
  return end
}

const CAPITALS = /^[\p{Lu}]{1,4}$/u
const AMPERSAND = /(?:&[\p{Lu}]{1,3}(?![\p{L}]))?/uy
const APOSTROPHES = "'’"

function symbolEnd(text: string, at: number): number {
  const end = matchAt(SYMBOL, text, at)
  return end === at ? at + 1 : end
}

/** The stop after a word: part of an abbreviation, of initials (`U.S.`), or the end of a sentence. */
function dottedEnd(text: string, word: TokenSpan, form: string): number {
  const initials = matchAt(INITIALS, text, word.start)
  if (initials > word.end) return initials
  const after = matchAt(SPACED_WORD, text, word.end + 1) > word.end + 1
  if (SINGLE_CAPITAL.test(form)) return after && form !== 'I' ? word.end + 1 : word.end
  if (ABBREVIATIONS.has(form.toLowerCase())) return word.end + 1
  const numbered = LIST_NUMBER.test(form) && startsLine(text, word.start) && after
  return numbered ? word.end + 1 : word.end
}

const INITIALS =
  /(?:[\p{L}]\.){1,8}[\p{L}](?:\.(?![\p{L}\d])|(?![\p{L}\d.]))|Ph\.D\.?|M\.Sc\.?|[\p{Lu}]\.(?=[\p{Lu}][\p{Ll}])/uy
const SPACED_WORD = /[ \u00a0]?[\p{L}\d(]/uy
const SINGLE_CAPITAL = /^\p{Lu}$/u
const LIST_NUMBER = /^\d{1,2}$/
/** Common words that the list of abbreviations must not claim. */
const NOT_ABBREVIATED: ReadonlySet<string> = new Set('fig mar may mon p sat sun'.split(' '))
const MORE_ABBREVIATIONS =
  'al approx arrv attn ave ca cf eg esp etc fri gov inc jan messrs mlle mme pp prof reps sat sens thu thur thurs tue tues viz vols vs wed'
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `${abbreviations} ${MORE_ABBREVIATIONS}`.split(' ').filter((word) => !NOT_ABBREVIATED.has(word)),
)

function startsLine(text: string, at: number): boolean {
  return at === 0 || text.charAt(at - 1) === '\n'
}

const LONGEST_PREFIX = 7
const PREFIXES: ReadonlySet<string> = new Set(
  'anti bi co counter de e ex extra hyper inter intra macro mega meta micro mid mini mis multi nano neo non over para post pre pro pseudo quasi re semi socio sub super trans tri ultra un under'.split(
    ' ',
  ),
)
const PREFIXED = /-[\p{L}\p{M}\p{N}_]{2,256}/uy

function prefixedEnd(text: string, end: number): number {
  return matchAt(PREFIXED, text, end)
}

/** `O'Neill` stays whole; `don't`, `it's` and `boys'` come apart later or here. */
function apostropheEnd(text: string, start: number, end: number): number {
  if (matchAt(CLITIC, text, end) > end) return end
  const rest = matchAt(WORD, text, end + 1)
  if (rest === end + 1) return end
  const whole = text.slice(start, rest)
  return /^[\p{L}]+['’]t$/u.test(whole) ||
    /^(?:o|d|l|m|mc|qu|[\p{L}]{1,8})$/iu.test(text.slice(start, end))
    ? rest
    : end
}

/** Words that are two: `don't`, `cannot`, `gonna`; the number is the length of the first part. */
function pushParts(text: string, token: TokenSpan, tokens: TokenSpan[]): void {
  const cut = cutOf(text, token)
  if (cut === 0) {
    tokens.push(token)
    return
  }
  const middle = token.start + cut
  tokens.push({ start: token.start, end: middle }, { start: middle, end: token.end })
}

function cutOf(text: string, token: TokenSpan): number {
  const length = token.end - token.start
  if (length < 4 || length > 9) return 0
  const lower = text.slice(token.start, token.end).toLowerCase()
  if (/n['’]t$/.test(lower)) return length - 3
  return TWO_WORDS.get(lower) ?? 0
}

const TWO_WORDS: ReadonlyMap<string, number> = new Map([
  ...'cannot gonna gotta wanna gimme lemme'.split(' ').map((word) => [word, 3] as const),
  ...'dont didnt doesnt isnt wasnt wouldnt couldnt shouldnt havent hasnt arent werent aint cant wont'
    .split(' ')
    .map((word) => [word, word.length - 2] as const),
  ['thats', 4],
  ['theyre', 4],
  ['youre', 3],
])
