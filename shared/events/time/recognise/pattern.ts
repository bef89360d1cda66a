/**
 * Patterns over words, compiled into one trie, matched in linear time: a pattern has no
 * repetition, so a match is never longer than the longest pattern and backtracking is bounded by
 * the number of patterns, whatever the text.
 *
 * A pattern is elements parted by spaces. An element is alternatives joined by `|`: words and
 * marks as they are, classes in capitals (time-words.ts, symbols.ts, readings of earlier passes).
 * `name=` captures, `~` before an element means no space before it, `?` after it means optional,
 * and so does a group `( ... )?`.
 *
 * @example 'm=MONTH d=DAYNUM|ORD (,? y=YEAR)?'
 */
import type { TimeRule } from '../../../data/schema.ts'
import type { Item } from '../reading.ts'
import { symbolCount, symbolsNamed } from './symbols.ts'

/** What a pattern captured, by name. */
export type Captures = Readonly<Record<string, Item | undefined>>

/** A rule that matched and how many items it took. */
export interface Match {
  readonly rule: TimeRule
  readonly length: number
  readonly order: number
  /** Names of the captures by place; undefined where nothing is captured. */
  readonly names: readonly (string | undefined)[]
}

/** Rules of one pass, ready to match. */
export interface Matcher {
  /** All matches that begin at an item, the longest first; of equal ones the first rule first. */
  matchesAt(items: readonly Item[], at: number): readonly Match[]
}

interface Element {
  readonly key: string
  readonly alternatives: readonly string[]
  readonly glued: boolean
  readonly name?: string
}

interface Edge {
  readonly key: string
  readonly symbols: ReadonlySet<number>
  readonly glued: boolean
  /** Filled once all symbols are known. */
  member: Uint8Array
  readonly edges: Edge[]
  readonly accepts: Match[]
}

/** Compiles rules. Symbols that are named later are unknown to it, so compile passes in order. */
export function compileRules(rules: readonly TimeRule[]): Matcher {
  const root: Edge[] = []
  for (const [order, rule] of rules.entries()) {
    for (const elements of expand(parsePattern(rule.pattern))) {
      const names = elements.map((element) => element.name)
      insert(root, elements, { rule, order, length: elements.length, names })
    }
  }
  freeze(root)
  const bySymbol: (readonly Edge[])[] = []
  for (let symbol = 0; symbol < symbolCount(); symbol += 1) {
    bySymbol.push(root.filter((edge) => edge.member[symbol] === 1))
  }
  return { matchesAt: (items, at) => matchesAt(bySymbol, items, at) }
}

const NONE: readonly Match[] = []

function matchesAt(
  bySymbol: readonly (readonly Edge[])[],
  items: readonly Item[],
  at: number,
): readonly Match[] {
  const edges = bySymbol[items[at]?.symbol ?? -1]
  if (edges === undefined || edges.length === 0) return NONE
  const walk: Walk = { items, at, next: at + 1, found: [] }
  for (const edge of edges) follow(walk, edge)
  return walk.found.length < 2 ? walk.found : walk.found.sort(longestFirst)
}

function longestFirst(a: Match, b: Match): number {
  return b.length - a.length || a.order - b.order
}

/** A walk down the trie; `next` is the item that the next edge has to take. */
interface Walk {
  readonly items: readonly Item[]
  readonly at: number
  next: number
  readonly found: Match[]
}

function follow(walk: Walk, edge: Edge): void {
  const { items, next } = walk
  for (const accept of edge.accepts) walk.found.push(accept)
  const item = items[next]
  if (item === undefined) return
  for (const child of edge.edges) {
    if (child.member[item.symbol] !== 1) continue
    if (child.glued && items[next - 1]?.end !== item.start) continue
    walk.next = next + 1
    follow(walk, child)
  }
  walk.next = next
}

/** What a match at an item captured. */
export function capturesOf({ names }: Match, items: readonly Item[], at: number): Captures {
  const captures: Record<string, Item | undefined> = {}
  for (let offset = 0; offset < names.length; offset += 1) {
    const name = names[offset]
    if (name !== undefined) captures[name] = items[at + offset]
  }
  return captures
}

function insert(edges: Edge[], elements: readonly Element[], accept: Match): void {
  const [first, ...rest] = elements
  if (first === undefined) throw new Error(`time rule ${accept.rule.id} matches nothing`)
  let edge = edges.find((candidate) => candidate.key === first.key)
  if (edge === undefined) {
    const symbols = new Set(first.alternatives.flatMap((name) => [...symbolsNamed(name)]))
    const { key, glued } = first
    edge = { key, symbols, glued, member: new Uint8Array(), edges: [], accepts: [] }
    edges.push(edge)
  }
  if (rest.length === 0) edge.accepts.push(accept)
  else insert(edge.edges, rest, accept)
}

function freeze(edges: readonly Edge[]): void {
  for (const edge of edges) {
    edge.member = new Uint8Array(symbolCount())
    for (const symbol of edge.symbols) edge.member[symbol] = 1
    freeze(edge.edges)
  }
}

/** An element or a group of elements, either of which may be left out. */
interface Part {
  readonly optional: boolean
  readonly element?: Element
  readonly group?: readonly Part[]
}

function parsePattern(pattern: string): readonly Part[] {
  const words = pattern.replaceAll('(', ' ( ').replaceAll(')', ' )').replaceAll(') ?', ')?')
  const stack: Part[][] = [[]]
  for (const word of words.trim().split(/ +/)) parseWord(stack, word)
  return stack[0] ?? []
}

function parseWord(stack: Part[][], word: string): void {
  if (word === '(') stack.push([])
  else if (word === ')' || word === ')?') {
    const group = stack.pop() ?? []
    stack.at(-1)?.push({ optional: word === ')?', group })
  } else {
    const optional = word.length > 1 && word.endsWith('?')
    stack.at(-1)?.push({ optional, element: parseElement(optional ? word.slice(0, -1) : word) })
  }
}

function parseElement(text: string): Element {
  const glued = text.startsWith('~')
  const [, name, body = ''] = /^(?:([a-z]+)=)?(.+)$/.exec(glued ? text.slice(1) : text) ?? []
  const alternatives = body.split('|')
  const key = `${glued ? '~' : ''}${body}`
  return name === undefined ? { key, alternatives, glued } : { key, alternatives, glued, name }
}

/** All sequences of elements that a pattern with optional parts stands for. */
function expand(parts: readonly Part[]): readonly (readonly Element[])[] {
  let sequences: (readonly Element[])[] = [[]]
  for (const part of parts) {
    const inner = part.element === undefined ? expand(part.group ?? []) : [[part.element]]
    const choices = part.optional ? [...inner, []] : inner
    sequences = sequences.flatMap((head) => choices.map((tail) => [...head, ...tail]))
  }
  return sequences
}
