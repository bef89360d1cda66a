/**
 * A predicate's phrases -> who took part: whom the passes know there (a name in full, a pronoun's
 * holder), else what the tree has as a name, a group of people or a body.
 */

import type { Actor, ActorRole } from '../../model/event.ts'
import type { Named } from '../document.ts'
import { inClass } from '../match/lexicon.ts'
import { linked } from '../match/watched.ts'
import { dependents, type Graph, lemmaAt } from '../reader/graph.ts'
import type { Argument, Predicate } from '../reader/reading.ts'
import type { Alignment } from './align.ts'

/** What phrases are looked at in. */
export interface Scene {
  readonly document: Named
  readonly graph: Graph
  readonly alignment: Alignment
}

const roles: Readonly<Record<string, ActorRole>> = {
  agent: 'agent',
  partner: 'agent',
  patient: 'recipient',
  recipient: 'recipient',
}

/** Names who took part, agents first, each once. */
export function actorsOf(scene: Scene, { arguments: phrases }: Predicate): readonly Actor[] {
  const found = new Map<string, Actor>()
  for (const phrase of phrases) {
    const role = roles[phrase.role]
    if (role === undefined) continue
    for (const actor of namesIn(scene, phrase, role))
      if (!found.has(actor.name)) found.set(actor.name, linked(scene.document.watch, actor))
  }
  return [...found.values()].sort((a, b) => a.role.localeCompare(b.role))
}

function namesIn(scene: Scene, phrase: Argument, role: ActorRole): readonly Actor[] {
  const { document, alignment } = scene
  const n = document.chunkOf[alignment.passToken[phrase.head] ?? -1] ?? -1
  const known = n < 0 ? [] : (document.entities[n] ?? [])
  const beside = apposed(scene, phrase, role)
  if (beside.length > 0 && known.every(({ name }) => isDescription(name))) return beside
  if (known.length > 0) {
    return known.map(({ name, type, country, sector }) => ({
      name,
      role,
      type: type === 'place' ? 'organisation' : type,
      ...(country === undefined || country === '' ? {} : { country }),
      ...(sector === undefined ? {} : { sector }),
    }))
  }
  const named = namedThing(scene, phrase, role)
  return named === undefined ? [] : [named]
}

/** "the airline, Ryanair,", "the aircraft, the Airbus A380,": the name of what is described. */
function apposed(scene: Scene, { head }: Argument, role: ActorRole): readonly Actor[] {
  const { graph } = scene
  if (graph.tokens[head]?.upos === 'PROPN') return []
  const names = dependents(graph, head, /^appos$/).filter(
    (other) => graph.tokens[other]?.upos === 'PROPN',
  )
  return names.slice(0, 1).flatMap((other) => {
    const [first = other, end = other + 1] = [graph.first[other], graph.end[other]]
    return namesIn(scene, { role, head: other, first, end }, role)
  })
}

/** No name: its last word is a common noun. */
function isDescription(name: string): boolean {
  return !/^\p{Lu}/u.test(name.split(' ').at(-1) ?? '')
}

/** A name that the passes have as nobody: a product, a ship, a law; or people without a name. */
function namedThing(scene: Scene, phrase: Argument, role: ActorRole): Actor | undefined {
  const { graph, document, alignment } = scene
  // "Monday's announcement": a day does nothing.
  if ((document.timexOf[alignment.passToken[phrase.head] ?? -1] ?? -1) >= 0) return undefined
  const { upos = '' } = graph.tokens[phrase.head] ?? {}
  const lemma = lemmaAt(graph, phrase.head)
  const name = nameOf(graph, phrase)
  if (name === '') return undefined
  if (upos === 'PROPN') return { name, role, type: 'thing' }
  if (inClass(lemma, 'person') || inClass(lemma, 'organisation'))
    return { name, role, type: inClass(lemma, 'person') ? 'group' : 'organisation' }
  return undefined
}

/** The phrase's words without articles and what hangs behind its head. */
function nameOf(graph: Graph, { first, end, head }: Argument): string {
  const words: string[] = []
  for (let i = first; i < end; i += 1) {
    const { upos = '', form = '', head: above, relation = '' } = graph.tokens[i] ?? {}
    if (/^(?:DET|PRON|ADP|PUNCT)$/.test(upos) && i < head) continue
    if (i > head && !/^(?:flat|nummod|compound)/.test(relation)) break
    if (above === undefined) break
    words.push(form)
  }
  return words.slice(0, 6).join(' ')
}
