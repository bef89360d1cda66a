/**
 * Document with names -> mentions, each with the entity that it refers to, by sieves in order, the
 * surest first; what no sieve is sure of stays alone.
 *
 * Source: the multi-pass sieve of Lee and others 2013 (doi:10.1162/COLI_a_00152).
 */
import type { Document } from '../document.ts'
import type { Graph } from '../graph.ts'
import type { KnownName } from '../names/aliases.ts'
import { chainsOf } from './chains.ts'
import { type Mention, mentionsOf } from './mentions.ts'
import {
  joinAppositions,
  joinDates,
  joinDescriptions,
  joinNames,
  joinPredicates,
  joinRepeated,
  type Resolving,
} from './nouns.ts'
import { joinPronouns } from './pronouns.ts'
import { joinSpeakers } from './speakers.ts'

/** Mentions, and for each the place of the first mention of the same. */
export interface Resolved {
  readonly mentions: readonly Mention[]
  readonly chains: readonly number[]
}

/** Resolves the references of a document. */
export function resolve(document: Document, graph: Graph, names: readonly KnownName[]): Resolved {
  const task = resolvingOf(document, graph, names)
  joinSurest(task, document)
  joinPronouns(task)
  const { mentions } = task.chains
  return { mentions, chains: mentions.map((_, index) => task.chains.root(index)) }
}

/** What the sieves work on: every mention alone. */
export function resolvingOf(
  document: Document,
  graph: Graph,
  names: readonly KnownName[],
): Resolving {
  const mentions = mentionsOf(graph, document.sentences, names)
  const byHead = new Map(mentions.map((mention, index) => [mention.head, index]))
  return { graph, names, chains: chainsOf(mentions), byHead }
}

/** All sieves but the last. */
export function joinSurest(task: Resolving, document: Document): void {
  joinNames(task)
  joinSpeakers(task, paragraphsOf(document))
  joinAppositions(task)
  joinPredicates(task)
  joinRepeated(task)
  joinDates(task)
  joinDescriptions(task)
}

function paragraphsOf({ text, tokens }: Document): readonly number[] {
  let paragraph = 0
  return tokens.map((token, index) => {
    if (text.slice(tokens[index - 1]?.end ?? 0, token.start).includes('\n')) paragraph += 1
    return paragraph
  })
}
