/**
 * Whom and what two reports both name: "Jobs" and "Steve Jobs", "GM" and "General Motors Corp.",
 * "iTunes" and "the iTunes Music Store". Besides its parties a record has what its sentence names.
 */
import type { Actor } from '../../model/event.ts'
import { essentialName } from '../../names.ts'
import { isSomebody, principalKey } from '../../principals.ts'
import { findCountry, findDemonym } from '../match/gazetteer.ts'

/** An actor or thing by its words; what is known by an id or a country's code has none. */
export interface Name {
  readonly key: string
  readonly words: readonly string[]
}

/** The named parties: "protesters" are somebody else each time, a name has a capital. */
export function partiesOf(actors: readonly Actor[]): readonly Name[] {
  return actors
    .filter((actor) => actor.id !== undefined || (isSomebody(actor) && /\p{Lu}/u.test(actor.name)))
    .map((actor) => {
      const key = principalKey(actor)
      return key.startsWith(NAMED) ? nameOf(key.slice(NAMED.length)) : { key, words: [] }
    })
}

/** How the key of an actor begins that is known by its name. */
const NAMED = 'name:'

function nameOf(name: string): Name {
  return { key: name, words: name.split(' ') }
}

/** Capitals that name no actor and no thing. */
const noNames = new Set(
  [
    'monday tuesday wednesday thursday friday saturday sunday',
    'january february march april may june july august september october november december',
    'a an i he she it we they you this that the but and',
  ].flatMap((line) => line.split(' ')),
)

/**
 * What a sentence names: runs of words with a capital ("the Music Store", but also "iTunes" and
 * "A380") and the numbers behind them. Its first word is one only if the run goes on; countries and
 * peoples are in every second sentence and tell nothing.
 */
export function namesIn(sentence: string): readonly Name[] {
  const words = sentence.split(/\s+/).filter((word) => word !== '')
  const names = runsOf(words).filter(
    (name) => findCountry(name) === undefined && findDemonym(name) === undefined,
  )
  return [...new Set(names)].map((name) => nameOf(essentialName(name, 'thing')))
}

function runsOf(words: readonly string[]): readonly string[] {
  const runs: string[] = []
  let run: string[] = []
  words.forEach((word, n) => {
    const bare = word.replace(/^[^\p{L}\p{N}]+|(?:['’]s)?[^\p{L}\p{N}]*$/gu, '')
    const goesOn = isNaming(bare) || (run.length > 0 && isInName(word, words[n + 1]))
    if (goesOn) run.push(bare)
    // A word that ends in more than itself ends the name: "Apple's", "Boeing,".
    if (goesOn && word.endsWith(bare)) return
    const isOpening = run.length === 1 && n - Number(!goesOn) === 0
    if (run.length > 0 && !isOpening) runs.push(run.join(' '))
    run = []
  })
  return run.length > 0 ? [...runs, run.join(' ')] : runs
}

/** A number, or the "of" of "Bank of America". */
function isInName(word: string, next = ''): boolean {
  return /^\d+\W*$/.test(word) || (word === 'of' && isNaming(next))
}

function isNaming(word: string): boolean {
  return /\p{Lu}/u.test(word) && !noNames.has(word.toLowerCase())
}

/** Whether one name is in both. */
export function sharesName(mine: readonly Name[], theirs: readonly Name[]): boolean {
  return mine.some((one) => theirs.some((other) => isSameName(one, other)))
}

/** How many different names are in both; "Apple" and "Apple Computer" are one. */
export function countShared(mine: readonly Name[], theirs: readonly Name[]): number {
  return Math.min(countIn(mine, theirs), countIn(theirs, mine))
}

function countIn(mine: readonly Name[], theirs: readonly Name[]): number {
  const counted: Name[] = []
  for (const one of mine) {
    const isNew = !counted.some((other) => isSameName(one, other))
    if (isNew && theirs.some((other) => isSameName(one, other))) counted.push(one)
  }
  return counted.length
}

/** One name, or one inside the other, or the initials of it. */
export function isSameName(one: Name, other: Name): boolean {
  if (one.key === other.key) return true
  return isInside(one, other) || isInside(other, one) || isShort(one, other) || isShort(other, one)
}

function isInside(short: Name, long: Name): boolean {
  return short.words.length > 0 && short.words.every((word) => long.words.includes(word))
}

/** "EADS" for "European Aeronautic Defence and Space". */
function isShort({ words: [initials = '', ...more] }: Name, long: Name): boolean {
  if (more.length > 0 || initials.length < 2) return false
  const letters = long.words.filter((word) => !/^(?:and|of|for|the)$/.test(word))
  return letters.length > 1 && letters.map((word) => word[0]).join('') === initials
}
