/**
 * A person's name -> its parts: titles and nationality in front, family name last with its
 * particles ("Ursula von der Leyen"), given names between; "Jr" belongs to the family name. A word
 * alone is a family name unless the lists know it as a given one.
 */
import { officeWords, titleParts, titleWords } from '../../../data/titles.ts'
import { DEMONYM, MAN, WOMAN, wordHint } from './gazetteer.ts'

/** Parts of a name as written, empty where it has none. */
export interface NameParts {
  readonly title: string
  readonly role: string
  readonly nationality: string
  readonly given: string
  readonly family: string
}

const titles = new Set(titleWords.split(' '))
const offices = new Set([...officeWords.split(' '), ...titleParts.split(' ')])
const PARTICLE = /^(?:al|ben|bin|da|de|del|della|den|der|di|dos|du|el|ibn|la|le|ten|ter|van|von)$/i
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i
/** Korean and Chinese family names stand first: "Kim Jong Un". */
const FAMILY_FIRST =
  /^(?:Ban|Chen|Cho|Choe|Choi|Deng|Hu|Huang|Jang|Jiang|Kim|Lee|Li|Liu|Mao|Moon|Pak|Park|Ri|Roh|Wang|Wen|Wu|Xi|Yang|Yoon|Zhang|Zhao|Zhou|Zhu)$/
/** Titles that tell nothing but how somebody is addressed. */
const ADDRESS = /^(?:mr|mrs|ms|miss|sir|dame|dr|prof|rev|lady|lord|mx)\.?$/i

/** Parts of a person's name; `before` are the words in front of it that hang on it. */
export function partsOf(words: readonly string[], before: readonly string[]): NameParts {
  const inFront = [...before]
  let at = 0
  while (at < words.length - 1 && isInFront(words[at] ?? '')) at += 1
  inFront.push(...words.slice(0, at))
  const isDemonym = (word: string, index: number) =>
    isNationality(word) ||
    isNationality(`${inFront[index - 1]} ${word}`) ||
    isNationality(`${word} ${inFront[index + 1]}`)
  const demonyms = inFront.filter(isDemonym)
  const ranks = inFront.filter((word, index) => !isDemonym(word, index))
  return {
    title: ranks.filter((word) => ADDRESS.test(word)).join(' '),
    role: ranks
      .filter((word) => !ADDRESS.test(word) && !/^(?:the|a|an|of|for)$/i.test(word))
      .join(' '),
    nationality: demonyms.join(' '),
    ...givenAndFamily(words.slice(at)),
  }
}

/** Whether a word may stand in front of a name: a title, an office, a nationality. */
export function isInFront(word: string): boolean {
  const lower = word.toLowerCase()
  return titles.has(lower) || offices.has(lower) || isNationality(word) || BEFORE.test(word)
}

/** More words that stand in front of names: parts of demonyms, callings. */
const BEFORE =
  /^(?:north|south|saudi|new|coach|captain|goalkeeper|striker|defender|banker|lawyer|actor|actress|singer|author|spokesman|spokeswoman|director|manager|engineer|professor|pilot|analyst)$/i

/** Whether words are a demonym: "Finnish". */
export function isNationality(words: string): boolean {
  return (wordHint(words) & DEMONYM) > 0
}

function givenAndFamily(words: readonly string[]): Pick<NameParts, 'given' | 'family'> {
  const suffixes = words.length - words.findLastIndex((word) => !SUFFIX.test(word)) - 1
  const last = words.length - 1 - suffixes
  if (last <= 0) return oneWord(words)
  const [first = ''] = words
  const family =
    FAMILY_FIRST.test(first) && (words.length === 3 || (words[last] ?? '').includes('-'))
  if (family) return { given: words.slice(1).join(' '), family: first }
  let from = last
  while (from > 1 && PARTICLE.test(words[from - 1] ?? '')) from -= 1
  return { given: words.slice(0, from).join(' '), family: words.slice(from).join(' ') }
}

function oneWord(words: readonly string[]): Pick<NameParts, 'given' | 'family'> {
  const given = (wordHint(words[0] ?? '') & (WOMAN | MAN)) > 0
  return given ? { given: words[0] ?? '', family: '' } : { given: '', family: words.join(' ') }
}

/** What the given name or the title says of a person. */
export function genderOf({ title, given }: NameParts): 'she' | 'he' | 'any' {
  if (/^(?:mrs|ms|miss|dame|lady|queen|princess)\b/i.test(title)) return 'she'
  if (/^(?:mr|sir|lord|king|prince)\b/i.test(title)) return 'he'
  const hint = wordHint(given.split(' ')[0] ?? '')
  if ((hint & WOMAN) > 0 && (hint & MAN) === 0) return 'she'
  return (hint & MAN) > 0 && (hint & WOMAN) === 0 ? 'he' : 'any'
}
