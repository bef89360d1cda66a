/**
 * A name in its document -> rows of a weight table that speak about its type: its words, their
 * classes and shapes, what the lists say of it, what stands around it in the tree and in the line,
 * and a longer name of the document that it begins or ends ("Putin" within "Vladimir Putin").
 */
import type { Token } from '../document.ts'
import type { NameView } from './features.ts'
import { wordHint } from './gazetteer.ts'
import { hashWord } from './hashing.ts'
import type { TokenSpan } from './labels.ts'
import { VECTOR_SIZE, type WordVectors } from './word-vectors.ts'

/** Rows of the table of types. */
export const TYPE_ROWS = 1 << 18

/** A document's tokens with their views. */
export interface NamedTokens {
  readonly tokens: readonly Token[]
  readonly children: readonly (readonly number[])[]
  readonly view: NameView
  readonly vectors: WordVectors
}

/** Numbers of `typeNumbers`: six vectors, of which the first three are of the name itself. */
export const TYPE_NUMBERS = 6 * VECTOR_SIZE
export const NAME_NUMBERS = 3 * VECTOR_SIZE

/** Rows about the words of a name, and about what stands around it. */
export interface TypeRows {
  readonly name: readonly number[]
  readonly context: readonly number[]
}

/** Rows that speak about a name. */
export function typeRows(
  named: NamedTokens,
  name: TokenSpan,
  longer: TokenSpan | undefined,
): TypeRows {
  const own = nameFeatures(named, name)
  const whole = longer ? nameFeatures(named, longer).map((feature) => `longer ${feature}`) : []
  const place = longer ? [longer.start === name.start ? 'begins' : 'ends'] : ['alone']
  const rows = (features: readonly string[]) =>
    features.map((feature) => hashWord(feature) & (TYPE_ROWS - 1))
  return {
    name: rows([...own, ...whole, ...place]),
    context: rows(contextFeatures(named, name)),
  }
}

/**
 * What the words mean: vectors of the head, of all words on average, of the last word, of those
 * before and behind the name, and of the governor.
 */
export function typeNumbers({ tokens, vectors }: NamedTokens, name: TokenSpan): Float32Array {
  const { start, end } = name
  const numbers = new Float32Array(TYPE_NUMBERS)
  const head = headIn(tokens, name)
  const vectorAt = (at: number) => vectors.of(tokens[at]?.form.toLowerCase() ?? '')
  const places = [head, -1, end - 1, start - 1, end, tokens[head]?.head ?? -1]
  places.forEach((at, slot) => {
    if (slot !== 1) numbers.set(vectorAt(at), slot * VECTOR_SIZE)
  })
  for (let at = start; at < end; at += 1)
    vectorAt(at).forEach((value, k) => {
      numbers[VECTOR_SIZE + k] = (numbers[VECTOR_SIZE + k] ?? 0) + value / (end - start)
    })
  return numbers
}

/** The word of a span that governs the rest of it. */
export function headIn(tokens: readonly Token[], { start, end }: TokenSpan): number {
  for (let at = start; at < end; at += 1) {
    const head = tokens[at]?.head ?? -1
    if (head < start || head >= end) return at
  }
  return start
}

function nameFeatures({ tokens, view }: NamedTokens, { start, end }: TokenSpan): readonly string[] {
  const head = headIn(tokens, { start, end })
  const last = end - 1
  const low = (at: number) => tokens[at]?.form.slice(0, 40).toLowerCase() ?? ''
  const each: string[] = []
  for (let at = start; at < end; at += 1) {
    each.push(`w ${low(at)}`, `f ${view.fine[at]}`, `m ${view.middle[at]}`, `k ${view.coarse[at]}`)
    each.push(`p ${view.hints.phrases[at]}`, `l ${view.hints.words[at]}`)
  }
  const ends = [
    ['first', start],
    ['last', last],
    ['head', head],
  ] as const
  const placed = ends.flatMap(([where, at]) => [
    `${where} w ${low(at)}`,
    `${where} f ${view.fine[at]}`,
    `${where} m ${view.middle[at]}`,
    `${where} k ${view.coarse[at]}`,
    `${where} s ${view.shape[at]}`,
    `${where} p ${view.hints.phrases[at]}`,
    `${where} l ${view.hints.words[at]}`,
    `${where} 3 ${low(at).slice(-3)}`,
    `${where} 4 ${low(at).slice(-4)}`,
    `${where} x ${tokens[at]?.xpos}`,
  ])
  const length = Math.min(end - start, 6)
  const whole = tokens
    .slice(start, Math.min(end, start + 8))
    .map(({ form }) => form.toLowerCase())
    .join(' ')
  return [
    ...new Set(each),
    ...placed,
    `n ${length}`,
    `whole ${whole}`,
    `kn ${view.coarse[head]} ${length}`,
    `fl ${view.middle[start]} ${view.middle[last]}`,
    `ps ${view.hints.phrases[start]} ${length}`,
    ...(each.includes('w of') ? [`of ${view.middle[start]}`] : []),
  ]
}

function contextFeatures(
  { tokens, children, view }: NamedTokens,
  { start, end }: TokenSpan,
): readonly string[] {
  const head = headIn(tokens, { start, end })
  const { relation = '', head: above = -1 } = tokens[head] ?? {}
  const low = (at: number) => tokens[at]?.form.slice(0, 40).toLowerCase() ?? '-'
  const lemma = (at: number) => tokens[at]?.lemma.slice(0, 40).toLowerCase() ?? '-'
  const below = (children[head] ?? []).filter((child) => child < start || child >= end)
  const cases = below.filter((child) => tokens[child]?.relation === 'case').map(low)
  const before = [start - 1, start - 2].map((at) => view.middle[at] ?? -2)
  return [
    `cr ${relation}`,
    `cg ${relation} ${lemma(above)}`,
    `cgm ${relation} ${view.middle[above]}`,
    `cgk ${relation} ${view.coarse[above]}`,
    `cl ${view.hints.words[above]} ${relation}`,
    `cc ${cases[0] ?? '-'}`,
    `ccg ${cases[0] ?? '-'} ${lemma(above)}`,
    `ccm ${cases[0] ?? '-'} ${view.middle[above]}`,
    `b1 ${low(start - 1)}`,
    `b2 ${low(start - 2)} ${low(start - 1)}`,
    `bm ${before[0]}`,
    `bbm ${before.join(' ')}`,
    `a1 ${low(end)}`,
    `a2 ${low(end)} ${low(end + 1)}`,
    `am ${view.middle[end] ?? -2} ${view.middle[end + 1] ?? -2}`,
    ...below.flatMap((child) => {
      const kind = tokens[child]?.relation ?? ''
      return /^(?:appos|compound|det|nmod|flat|acl|conj|amod|punct)/.test(kind)
        ? [
            `d ${kind} ${lemma(child)}`,
            `dm ${kind} ${view.middle[child]}`,
            `dk ${kind} ${view.coarse[child]}`,
          ]
        : []
    }),
    `hint ${wordHint(tokens[start - 1]?.form ?? '')} ${wordHint(tokens[start]?.form ?? '')}`,
  ]
}
