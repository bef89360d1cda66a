/** Document -> its names with their words and, for persons, their parts. */
import type { Document } from '../document.ts'
import type { Graph } from '../graph.ts'
import type { KnownName } from './aliases.ts'
import { findNames } from './find-names.ts'
import { innerNames } from './inner.ts'
import { mendNames } from './mend.ts'
import type { NameModel } from './model.ts'
import { isInFront, partsOf } from './parts.ts'

/** Finds names and takes them apart. */
export function knownNames(
  document: Document,
  graph: Graph,
  model: NameModel,
): readonly KnownName[] {
  const { tokens } = document
  const outer = mendNames(tokens, findNames(document, graph.children, model))
  const inner = innerNames(graph, outer)
  const all = [
    ...outer.map((name) => ({ ...name, inner: false })),
    ...inner.map((name) => ({ ...name, inner: true })),
  ]
  return all
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .map((name) => {
      const words = tokens.slice(name.start, name.end).map(({ form }) => form)
      if (name.type !== 'person') return { ...name, words, parts: undefined }
      const before: string[] = []
      for (let at = name.start - 1; at >= 0 && before.length < MOST_BEFORE; at -= 1) {
        const form = tokens[at]?.form ?? ''
        if (!isInFront(form)) break
        before.unshift(form)
      }
      return { ...name, words, parts: partsOf(words, before) }
    })
}

/** Titles and nationality in front of a name have no more words. */
const MOST_BEFORE = 6
