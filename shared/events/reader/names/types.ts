/**
 * Names of a document -> their types. All mentions of the same words are judged together: the words
 * count once, what stands around them each time, so what one sentence leaves open another decides; the type `none` drops what only looked like a name.
 */
import type { TokenSpan } from './labels.ts'
import { NAME_NUMBERS, type NamedTokens, typeNumbers, typeRows } from './type-features.ts'
import type { WordVectors } from './word-vectors.ts'

/** Types in the order of the weight table's columns. */
export const NAME_TYPES = [
  'none',
  'person',
  'organization',
  'place',
  'group',
  'event',
  'product',
  'work',
] as const

/** What a name names. */
export type NameType = Exclude<(typeof NAME_TYPES)[number], 'none'>

/** Weights of types, row by row, a column a type. */
export interface TypeWeights {
  readonly table: Int8Array | Float32Array
  readonly scale: number
  /** For each of `typeNumbers` a weight a type. */
  readonly numbers: Float32Array
}

/** Words of a span, in small letters: what mentions of one name share. */
function keyOf({ tokens }: Pick<NamedTokens, 'tokens'>, { start, end }: TokenSpan): string {
  return tokens
    .slice(start, end)
    .map(({ form }) => form.toLowerCase())
    .join(' ')
    .replace(/^the /, '')
}

/**
 * The first name of the document that is longer and begins or ends with the same word: of two or
 * three words with capitals, since "Coron" is no surname beside "Municipality of Coron".
 */
export function longerNames(
  named: Pick<NamedTokens, 'tokens'>,
  names: readonly TokenSpan[],
): (name: TokenSpan) => TokenSpan | undefined {
  const byEdge = new Map<string, TokenSpan>()
  const word = (at: number) => named.tokens[at]?.form.toLowerCase() ?? ''
  for (const name of names) {
    const initials = initialsOf(named, name)
    if (initials.length > 1 && !byEdge.has(initials)) byEdge.set(initials, name)
    const forms = named.tokens.slice(name.start, name.end).map(({ form }) => form)
    if (forms.length < 2 || forms.length > 3 || !forms.every((form) => /^\p{Lu}/u.test(form)))
      continue
    for (const edge of [word(name.end - 1), word(name.start)])
      if (!byEdge.has(edge)) byEdge.set(edge, name)
  }
  return (name) => (name.end - name.start === 1 ? byEdge.get(word(name.start)) : undefined)
}

/** "DH" of "Digital Humanities", in small letters. */
function initialsOf({ tokens }: Pick<NamedTokens, 'tokens'>, { start, end }: TokenSpan): string {
  return tokens
    .slice(start, end)
    .map(({ form }) => (/^\p{Lu}/u.test(form) ? form.charAt(0) : ''))
    .join('')
    .toLowerCase()
}

/** The type of each name, in their order. */
export function typesOf(
  named: NamedTokens,
  names: readonly TokenSpan[],
  weights: TypeWeights,
): readonly (typeof NAME_TYPES)[number][] {
  const longer = longerNames(named, names)
  const groups = new Map<string, TokenSpan[]>()
  for (const name of names) {
    const key = keyOf(named, name)
    const group = groups.get(key) ?? []
    groups.set(key, group)
    group.push(name)
  }
  const known = { ...named, vectors: keptVectors(named.vectors) }
  const types = new Map(
    [...groups].map(([key, group]) => [key, typeOf({ named: known, group, longer, weights })]),
  )
  return names.map((name) => types.get(keyOf(named, name)) ?? 'none')
}

/** Words around names come again and again in a document. */
function keptVectors(vectors: WordVectors): WordVectors {
  const kept = new Map<string, Float32Array>()
  return {
    of: (word) => {
      const known = kept.get(word) ?? vectors.of(word)
      kept.set(word, known)
      return known
    },
  }
}

/**
 * Of n mentions the words weigh n^0.3 times what one says on average, their surroundings n^0.8
 * times: repeated words are no new evidence. Chosen on the training split, document by document.
 */
const OWN_POWER = 0.3
const AROUND_POWER = 0.8

function typeOf(task: {
  readonly named: NamedTokens
  readonly group: readonly TokenSpan[]
  readonly longer: (name: TokenSpan) => TokenSpan | undefined
  readonly weights: TypeWeights
}): (typeof NAME_TYPES)[number] {
  const { named, group, longer, weights } = task
  const own = new Float64Array(NAME_TYPES.length)
  const around = new Float64Array(NAME_TYPES.length)
  for (const name of group) {
    const rows = typeRows(named, name, longer(name))
    const numbers = typeNumbers(named, name)
    addRows(weights, rows.name, own)
    addNumbers(weights, numbers, { from: 0, to: NAME_NUMBERS, sum: own })
    addRows(weights, rows.context, around)
    addNumbers(weights, numbers, { from: NAME_NUMBERS, to: numbers.length, sum: around })
  }
  const [ownShare, aroundShare] = [OWN_POWER - 1, AROUND_POWER - 1].map(
    (power) => group.length ** power,
  )
  const sum = own.map(
    (score, type) => score * (ownShare ?? 1) + (around[type] ?? 0) * (aroundShare ?? 1),
  )
  return NAME_TYPES[indexOfLargest(sum)] ?? 'none'
}

function addRows({ table, scale }: TypeWeights, rows: readonly number[], sum: Float64Array): void {
  for (const row of rows)
    for (let type = 0; type < sum.length; type += 1)
      sum[type] = (sum[type] ?? 0) + (table[row * sum.length + type] ?? 0) * scale
}

function addNumbers(
  { numbers }: TypeWeights,
  values: Float32Array,
  { from, to, sum }: { readonly from: number; readonly to: number; readonly sum: Float64Array },
): void {
  for (let index = from; index < to; index += 1) {
    const value = values[index] ?? 0
    if (value === 0) continue
    for (let type = 0; type < sum.length; type += 1)
      sum[type] = (sum[type] ?? 0) + (numbers[index * sum.length + type] ?? 0) * value
  }
}

function indexOfLargest(values: ArrayLike<number>): number {
  let best = 0
  for (let index = 1; index < values.length; index += 1)
    if ((values[index] ?? 0) > (values[best] ?? 0)) best = index
  return best
}
