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

/** Every mention a chain of its own. */
export function chainsOf(mentions: readonly Mention[]): Chains {
  const parent = mentions.map((_, index) => index)
  const members = mentions.map((_, index) => [index])
  const root = (index: number): number => parent[index] ?? index
  const all = (index: number) => (members[root(index)] ?? []).map((at) => mentions[at])
  const gender = (index: number) => strongest(all(index).map((mention) => mention?.gender ?? 'any'))
  const number = (index: number): Mention['number'] =>
    all(index).find((mention) => mention && mention.number !== 'any')?.number ?? 'any'
  const type = (index: number) =>
    all(index).find((mention) => mention && mention.kind === 'name')?.type ??
    all(index).find((mention) => mention && mention.type !== '_')?.type ??
    '_'
  const join = (index: number, antecedent: number): boolean => {
    const [one, other] = [root(index), root(antecedent)].toSorted((a, b) => a - b)
    if (one === undefined || other === undefined || one === other) return true
    if (!gendersAgree(gender(one), gender(other))) return false
    for (const at of members[other] ?? []) {
      parent[at] = one
      members[one]?.push(at)
    }
    members[other] = []
    return true
  }
  return {
    mentions,
    root,
    join,
    gender,
    number,
    type,
    members: (index) => members[root(index)] ?? [],
  }
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
