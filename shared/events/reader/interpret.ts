/**
 * Document -> reading: what happens in the text, to whom, and whether it is told as real. Use it on
 * what the reader returns:
 *
 *     const reading = interpret(reader.analyse(text))
 *     for (const { lemma, arguments: phrases, factuality } of reading.predicates) ...
 *
 * Every index counts the document's tokens; `phrases` hold a role and a run of tokens, and
 * `factuality.status` says in a word whether it happened. A text that is not English has none.
 */
import type { Document } from './document.ts'
import { graphOf } from './graph.ts'
import { argumentsOf } from './predicates/arguments.ts'
import { factualityOf } from './predicates/factuality.ts'
import { findPredicates } from './predicates/find.ts'
import { participantsOf } from './predicates/sharing.ts'
import type { Reading } from './reading.ts'

/** Finds the predicates of a document. Linear in its length. */
export function interpret(document: Document): Reading {
  if (document.language !== 'en') return { ...document, predicates: [] }
  const graph = graphOf(document)
  const found = findPredicates(graph)
  const participants = participantsOf(graph)
  const predicates = found.map((predicate) => ({
    ...predicate,
    passive: participants.passive[predicate.light ?? predicate.token] ?? false,
    arguments: argumentsOf(graph, predicate, participants),
    factuality: factualityOf(graph, predicate),
  }))
  return { ...document, predicates }
}
