/**
 * Tokens -> what the lists of shared/data know of them: countries, demonyms, cities, places,
 * organisations, given names, titles. Phrases are found by their first word, longest first, so the
 * time is linear. A list only gives the model a hint: "Paris" may be a person, "Apple" a fruit.
 */
import { actors } from '../../../data/actors.ts'
import { countries } from '../../../data/countries.ts'
import { mensNames, womensNames } from '../../../data/names.ts'
import { places } from '../../../data/places.ts'
import { cityLines } from '../../../data/places-cities.ts'
import { townLines } from '../../../data/places-towns.ts'
import { sectorWords, titleWords } from '../../../data/titles.ts'

/** What a list says of a token: 0 for nothing. */
export interface Hints {
  /** Phrase lists: kind * 2, + 1 inside the phrase. */
  readonly phrases: Uint8Array
  /** Word lists, in bits. */
  readonly words: Uint8Array
}

const MOST_WORDS = 6
const [COUNTRY, PLACE, CITY, ORGANISATION, GROUP] = [1, 2, 3, 4, 5]

/** Bits of word lists. */
export const WOMAN = 1
export const MAN = 2
export const DEMONYM = 4
const TITLE = 8
const ROLE = 16

interface Lists {
  /** Phrases by their first word: the other words and the kind. */
  readonly phrases: ReadonlyMap<string, readonly (readonly [readonly string[], number])[]>
  readonly words: ReadonlyMap<string, number>
}

let lists: Lists | undefined

/** Looks tokens up. The lists are made ready when first asked for. */
export function hintsFor(forms: readonly string[]): Hints {
  lists ??= readLists()
  const phrases = new Uint8Array(forms.length)
  const words = new Uint8Array(forms.length)
  forms.forEach((form, index) => {
    words[index] = wordHint(form)
    if (phrases[index] !== 0) return
    const found = phraseAt(forms, index)
    if (!found) return
    phrases.fill(found.kind * 2 + 1, index, index + found.length)
    phrases[index] = found.kind * 2
  })
  return { phrases, words }
}

/** Bits of the word lists for a form. */
export function wordHint(form: string): number {
  lists ??= readLists()
  return lists.words.get(form.length > 30 ? '' : form.toLowerCase()) ?? 0
}

function phraseAt(
  forms: readonly string[],
  at: number,
): { readonly kind: number; readonly length: number } | undefined {
  for (const [rest, kind] of lists?.phrases.get(forms[at] ?? '') ?? []) {
    if (rest.every((word, place) => forms[at + 1 + place] === word))
      return { kind, length: rest.length + 1 }
  }
  return undefined
}

function readLists(): Lists {
  const phrases = new Map<string, (readonly [readonly string[], number])[]>()
  for (const [name, kind] of listedNames()) {
    const [first = '', ...rest] = name.replaceAll('-', ' - ').split(' ')
    if (rest.length >= MOST_WORDS) continue
    const others = phrases.get(first) ?? []
    others.push([rest, kind])
    phrases.set(first, others)
  }
  // Longest first; of equals, the list read first.
  for (const entries of phrases.values()) entries.sort(([a], [b]) => b.length - a.length)
  return { phrases, words: readWords() }
}

function listedNames(): readonly (readonly [string, number])[] {
  const firstField = (line: string) => line.slice(0, line.indexOf('|'))
  const towns = townLines
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('=') && !line.endsWith('!'))
  return [
    ...countries.flatMap(({ names }) => names.map((name) => [name, COUNTRY] as const)),
    ...places.map(({ name }) => [name, PLACE] as const),
    ...cityLines
      .trim()
      .split('\n')
      .map((line) => [firstField(line), CITY] as const),
    ...towns.map((line) => [firstField(line), CITY] as const),
    ...actors.flatMap((actor) => {
      const kind = actor.type === 'group' ? GROUP : ORGANISATION
      const aliases = 'aliases' in actor ? actor.aliases : []
      return [actor.name, ...aliases].map((name) => [name, kind] as const)
    }),
  ]
}

function readWords(): ReadonlyMap<string, number> {
  const words = new Map<string, number>()
  const add = (list: readonly string[], bit: number) => {
    for (const word of list)
      words.set(word.toLowerCase(), (words.get(word.toLowerCase()) ?? 0) | bit)
  }
  add(womensNames.split(' '), WOMAN)
  add(mensNames.split(' '), MAN)
  add(
    countries.flatMap(({ demonyms }) => [...demonyms]),
    DEMONYM,
  )
  add(titleWords.split(' '), TITLE)
  add(
    Object.values(sectorWords).flatMap((list) => list.split(' ')),
    ROLE,
  )
  return words
}
