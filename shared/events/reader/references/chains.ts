/**
 * Links between mentions -> chains, and what all members of a chain agree on. A chain is never
 * split: who comes first decides, so the surest sieve runs first.
 */
import type { Mention } from './mentions.ts'

/** Chains under construction. */
export interface Chains {
  readonly mentions: readonly Mention[]
  /** First mention of the chain of each. */
  root(index: number): number
  /** Places of a chain's mentions. */
  members(index: number): readonly number[]
  /** Joins two chains, unless they contradict each other; says whether they are one now. */
  join(index: number, antecedent: number): boolean
  gender(index: number): Mention['gender']
  number(index: number): Mention['number']
  type(index: number): string
}

/** What is known of a chain. */
interface Chain {
  readonly members: number[]
  gender: Mention['gender']
  number: Mention['number']
  type: string
  named: boolean
}

/** Every mention a chain of its own. Joining all takes n log n at most: the smaller chain moves. */
export function chainsOf(mentions: readonly Mention[]): Chains {
  const parent = mentions.map((_, index) => index)
  const chains = mentions.map(
    ({ gender, number, type, kind }, index): Chain => ({
      members: [index],
      gender,
      number,
      type,
      named: kind === 'name',
    }),
  )
  const root = (index: number): number => parent[index] ?? index
  const of = (index: number) => chains[root(index)] as Chain
  const join = (index: number, antecedent: number): boolean => {
    const [one, other] = [of(index), of(antecedent)]
    if (one === other) return true
    if (!gendersAgree(one.gender, other.gender)) return false
    const [large, small] = one.members.length > other.members.length ? [one, other] : [other, one]
    merge(large, small)
    const target = root(large.members[0] ?? 0)
    for (const at of small.members) {
      parent[at] = target
      large.members.push(at)
    }
    return true
  }
  return {
    mentions,
    root,
    join,
    gender: (index) => of(index).gender,
    number: (index) => of(index).number,
    type: (index) => of(index).type,
    members: (index) => of(index).members,
  }
}

/** Of names the type counts, of numbers and genders the most definite. */
function merge(large: Chain, small: Chain): void {
  const retyped = small.named ? !large.named : large.type === '_' && !large.named
  if (retyped) large.type = small.type
  large.named ||= small.named
  large.gender = strongest([large.gender, small.gender])
  if (large.number === 'any') large.number = small.number
}

/** Whether two may be the same by gender. */
export function gendersAgree(one: Mention['gender'], other: Mention['gender']): boolean {
  if (one === other || one === 'any' || other === 'any') return true
  const pair = [one, other]
  return pair.includes('person') && !pair.includes('it')
}

/** Whether two may be the same by number. */
export function numbersAgree(one: Mention['number'], other: Mention['number']): boolean {
  return one === other || one === 'any' || other === 'any'
}

function strongest(genders: readonly Mention['gender'][]): Mention['gender'] {
  for (const gender of ['he', 'she', 'it', 'person'] as const)
    if (genders.includes(gender)) return gender
  return 'any'
}
