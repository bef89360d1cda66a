/** The given names of names.ts: what tells a person from a body, and `she` from `he`. */
import { mensNames, womensNames } from '../../data/names.ts'

const women = new Set(womensNames.split(' '))
const men = new Set(mensNames.split(' '))

/** Whether a word in lower case is somebody's given name. */
export function isGivenName(lower: string): boolean {
  return women.has(lower) || men.has(lower)
}

/** Whether a given name is a woman's; undefined when it says nothing. */
export function isWomansName(lower: string): boolean | undefined {
  if (women.has(lower)) return true
  return men.has(lower) ? false : undefined
}
