/**
 * Document and names -> mentions: what may refer to something, by its head word. Names, pronouns,
 * and noun phrases, with what must agree between mentions of the same thing: number, gender, type.
 */
import type { Token } from '../document.ts'
import { dependents, type Graph, lemmaAt } from '../graph.ts'
import type { KnownName } from '../names/aliases.ts'
import type { TokenSpan } from '../names/labels.ts'
import { genderOf } from '../names/parts.ts'
import { headIn } from '../names/type-features.ts'
import { mentionSpan, nameSpan, placesByStart, type Subtrees, subtreesOf } from './spans.ts'

/** A phrase that may refer to something. */
export interface Mention {
  readonly kind: 'name' | 'noun' | 'pronoun'
  readonly head: number
  readonly start: number
  readonly end: number
  readonly lemma: string
  readonly sentence: number
  readonly number: 'one' | 'many' | 'any'
  readonly gender: 'he' | 'she' | 'it' | 'person' | 'any'
  /** GUM's type of what it refers to, `_` for unknown. */
  readonly type: string
  /** Its article, demonstrative or possessive, in small letters; empty for none. */
  readonly determiner: string
  /** Place in the list of names, -1 for none. */
  readonly name: number
}

/** Collects mentions in the order of the text, outer ones first. */
export function mentionsOf(
  graph: Graph,
  sentences: readonly { readonly firstToken: number; readonly endToken: number }[],
  names: readonly KnownName[],
): readonly Mention[] {
  const subtrees = subtreesOf(graph)
  const nameOf = new Map<number, number>()
  const inName = new Set<number>()
  const places = placesByStart(graph, names)
  for (const [index, name] of names.entries()) {
    // An outer name comes before its inner ones, and keeps its head.
    const head = headIn(graph.tokens, name)
    if (!nameOf.has(head)) nameOf.set(head, index)
    for (let at = name.start; at < name.end; at += 1) inName.add(at)
  }
  return sentences.flatMap(({ firstToken, endToken }, sentence) => {
    const found: Mention[] = []
    for (let head = firstToken; head < endToken; head += 1) {
      const name = nameOf.get(head) ?? -1
      const kind = inName.has(head) ? undefined : kindOf(graph, head)
      const task = { graph, subtrees, places, sentence, known: names[name], name, head }
      if (name >= 0) found.push(mentionOf({ ...task, kind: 'name' }))
      else if (kind) found.push(mentionOf({ ...task, kind }))
    }
    return found.toSorted((a, b) => a.start - b.start || b.end - a.end)
  })
}

function mentionOf(task: {
  readonly graph: Graph
  readonly subtrees: Subtrees
  readonly places: ReadonlyMap<number, TokenSpan>
  readonly kind: Mention['kind']
  readonly head: number
  readonly sentence: number
  readonly name: number
  readonly known: KnownName | undefined
}): Mention {
  const { graph, kind, head, sentence, name, known } = task
  return {
    kind,
    head,
    ...spanOf(task),
    lemma: kind === 'pronoun' ? formOf(graph, head) : lemmaAt(graph, head),
    sentence,
    number: numberOf(graph, head, known),
    determiner: kind === 'noun' ? determinerOf(graph, head) : '',
    name,
    ...kindred(graph, head, known),
  }
}

const PRONOUN =
  /^(?:i|me|my|mine|myself|we|us|our|ours|ourselves|you|your|yours|yourself|he|him|his|himself|she|her|hers|herself|it|its|itself|they|them|their|theirs|themselves)$/

function kindOf(graph: Graph, head: number): Mention['kind'] | undefined {
  const { upos = '', relation = '' } = graph.tokens[head] ?? {}
  if (upos === 'PRON' && PRONOUN.test(formOf(graph, head)) && relation !== 'expl') return 'pronoun'
  if (upos === 'NUM' && /^(?:1[5-9]|20)\d\d$/.test(formOf(graph, head)))
    return /^nummod/.test(relation) ? undefined : 'noun'
  if (upos !== 'NOUN' && upos !== 'PROPN') return undefined
  return /^(?:fixed|flat|goeswith|case|cc|mark|amod)\b/.test(relation) ? undefined : 'noun'
}

function formOf({ tokens }: Graph, head: number): string {
  return tokens[head]?.form.slice(0, 20).toLowerCase() ?? ''
}

function determinerOf(graph: Graph, head: number): string {
  const [first] = dependents(graph, head, /^(?:det|nmod:poss)$/)
  return first === undefined ? '' : formOf(graph, first)
}

const PLURAL = /^(?:we|us|our|ours|ourselves|they|them|their|theirs|themselves)$/
const SINGULAR = /^(?:i|me|my|mine|myself|he|him|his|himself|she|her|hers|herself|it|its|itself)$/

function numberOf(graph: Graph, head: number, name: KnownName | undefined): Mention['number'] {
  const form = formOf(graph, head)
  if (PLURAL.test(form)) return 'many'
  if (SINGULAR.test(form)) return 'one'
  if (name?.type === 'group' || name?.type === 'organization') return 'any'
  const { xpos = '' }: Partial<Token> = graph.tokens[head] ?? {}
  if (/^NNP?S$/.test(xpos)) return 'many'
  return BODY.test(lemmaAt(graph, head)) ? 'any' : 'one'
}

/** One body of many people: "it" or "they". */
const BODY =
  /^(?:army|band|cabinet|committee|company|council|couple|family|government|group|majority|militia|navy|pair|parliament|party|police|staff|team|trio|union)$/

function spanOf(task: {
  readonly graph: Graph
  readonly subtrees: Subtrees
  readonly places: ReadonlyMap<number, TokenSpan>
  readonly kind: Mention['kind']
  readonly head: number
  readonly known: KnownName | undefined
}): TokenSpan {
  const { graph, subtrees, places, kind, head, known } = task
  if (kind === 'pronoun') return { start: head, end: head + 1 }
  if (!known) return mentionSpan(graph, subtrees, head)
  return nameSpan(graph, subtrees, { ...known, head, places })
}

type Kindred = Pick<Mention, 'gender' | 'type'>

function kindred(graph: Graph, head: number, name: KnownName | undefined): Kindred {
  if (name) return ofName(name)
  const form = formOf(graph, head)
  if (PRONOUN.test(form)) return ofPronoun(form)
  const lemma = lemmaAt(graph, head)
  const mention = graph.tokens[head]?.mention ?? '_'
  if (WOMAN.test(lemma)) return { gender: 'she', type: 'person' }
  if (MAN.test(lemma)) return { gender: 'he', type: 'person' }
  if (BODY.test(lemma)) return { gender: 'any', type: mention }
  if (mention === 'person') return { gender: 'person', type: mention }
  return { gender: mention === '_' || mention === 'animal' ? 'any' : 'it', type: mention }
}

function ofPronoun(form: string): Kindred {
  if (/^(?:he|him|his|himself)$/.test(form)) return { gender: 'he', type: 'person' }
  if (/^(?:she|her|hers|herself)$/.test(form)) return { gender: 'she', type: 'person' }
  return { gender: /^(?:it|its|itself)$/.test(form) ? 'it' : 'any', type: '_' }
}

const WOMAN =
  /^(?:woman|girl|mother|daughter|sister|wife|aunt|queen|princess|actress|widow|grandmother|lady|niece|girlfriend|businesswoman|spokeswoman|policewoman)$/
const MAN =
  /^(?:man|boy|father|son|brother|husband|uncle|king|prince|actor|widower|grandfather|gentleman|nephew|boyfriend|businessman|spokesman|policeman)$/

function ofName({ type, parts }: KnownName): Kindred {
  if (type === 'person') {
    const gender = parts ? genderOf(parts) : 'any'
    return { gender: gender === 'any' ? 'person' : gender, type }
  }
  if (type === 'group') return { gender: 'person', type: 'person' }
  return { gender: 'it', type: type === 'product' ? 'object' : type === 'work' ? 'abstract' : type }
}
