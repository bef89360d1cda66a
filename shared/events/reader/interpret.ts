/**
 * Document -> reading: whom the text names and refers to, what happens, to whom, and whether it is
 * told as real. Use it on what the reader returns:
 *
 *     const reading = interpret(reader.analyse(text), names)
 *     for (const { lemma, arguments: phrases, factuality } of reading.predicates) ...
 *
 * Every index counts the document's tokens; `phrases` hold a role and a run of tokens, and
 * `factuality.status` says in a word whether it happened. `entityAt(reading, token)` tells whom a
 * phrase's head refers to. A text that is not English has none of all that.
 */
import type { Document } from './document.ts'
import { graphOf } from './graph.ts'
import { knownNames } from './names/known-names.ts'
import type { NameModel } from './names/model.ts'
import { argumentsOf } from './predicates/arguments.ts'
import { factualityOf } from './predicates/factuality.ts'
import { findPredicates } from './predicates/find.ts'
import { participantsOf } from './predicates/sharing.ts'
import type { Entity, Reading } from './reading.ts'
import { entitiesOf } from './references/entities.ts'
import { resolve } from './references/resolve.ts'

/** Reads a document. Linear in its length. */
export function interpret(document: Document, names: NameModel): Reading {
  if (document.language !== 'en')
    return { ...document, predicates: [], references: [], entities: [] }
  const graph = graphOf(document)
  const known = knownNames(document, graph, names)
  const found = findPredicates(graph)
  const participants = participantsOf(graph)
  const predicates = found.map((predicate) => ({
    ...predicate,
    passive: participants.passive[predicate.light ?? predicate.token] ?? false,
    arguments: argumentsOf(graph, predicate, participants),
    factuality: factualityOf(graph, predicate),
  }))
  const resolved = resolve(document, graph, known)
  return { ...document, predicates, ...entitiesOf(document, known, resolved) }
}

/** What the phrase with this head refers to; undefined where it refers to nothing known. */
export function entityAt(reading: Reading, head: number): Entity | undefined {
  const known = entitiesByHead.get(reading) ?? indexEntities(reading)
  return known.get(head)
}

/** Made when a reading is first asked. */
const entitiesByHead = new WeakMap<Reading, ReadonlyMap<number, Entity>>()

function indexEntities(reading: Reading): ReadonlyMap<number, Entity> {
  const known = new Map<number, Entity>()
  for (const { head, entity } of reading.references) {
    const found = reading.entities[entity]
    if (found && !known.has(head)) known.set(head, found)
  }
  entitiesByHead.set(reading, known)
  return known
}
