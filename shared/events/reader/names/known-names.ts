/** Document -> its names with their words and, for persons, their parts. */
import type { Document } from '../document.ts'
import type { Graph } from '../graph.ts'
import type { KnownName } from './aliases.ts'
import { type FoundName, findNames } from './find-names.ts'
import type { NameModel } from './model.ts'
import { isInFront, partsOf } from './parts.ts'

/** Finds names and takes them apart. */
export function knownNames(
  document: Document,
  graph: Graph,
  model: NameModel,
): readonly KnownName[] {
  const { tokens } = document
  return shortBodies(tokens, findNames(document, graph.children, model)).map((name) => {
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

/** "Brightwater" behind "Brightwater Foods": a body, unless a person of that name came before. */
function shortBodies(
  tokens: Document['tokens'],
  names: readonly FoundName[],
): readonly FoundName[] {
  const persons = new Set<string>()
  const bodies = new Set<string>()
  return names.map((name) => {
    const word = (at: number) => tokens[at]?.form ?? ''
    const [first, last] = [word(name.start), word(name.end - 1)]
    const long = name.end - name.start > 1
    if (long && name.type === 'person') persons.add(last)
    if (long && name.type === 'organization' && !persons.has(first) && !BROAD.test(first))
      bodies.add(first)
    return !long && bodies.has(first) ? { ...name, type: 'organization' } : name
  })
}

/** Words that begin many names. */
const BROAD =
  /^(?:the|new|national|royal|american|british|european|united|university|bank|college)$/i

/** Titles and nationality in front of a name have no more words. */
const MOST_BEFORE = 6
