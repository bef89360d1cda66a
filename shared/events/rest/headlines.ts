/**
 * Headlines -> the verbs that the reader took for names or nouns ("Boeing unveils new jet"): what
 * the passes have as a finite verb there is a happening too, with the parties that they see.
 */
import type { Actor, ActorRole } from '../../model/event.ts'
import type { Entity } from '../document.ts'
import { allActors } from '../match/actors.ts'
import { subjectOf } from '../match/arguments.ts'
import { objectsOf } from '../match/complements.ts'
import type { Predicate } from '../reader/reading.ts'
import type { Scene } from './who.ts'

/** A verb of a headline with who takes part. */
export interface HeadlineVerb {
  readonly predicate: Predicate
  readonly actors: readonly Actor[]
}

/** The verbs of headlines that are not among the predicates. */
export function headlineVerbs(
  scene: Scene,
  predicates: readonly Predicate[],
): readonly HeadlineVerb[] {
  const { document, alignment } = scene
  const read = new Set(predicates.map(({ token }) => alignment.passToken[token] ?? -1))
  return document.groups.flatMap((group, g): HeadlineVerb[] => {
    const heading = document.sentences[document.sentenceOf[group.main] ?? -1]?.heading === true
    if (!heading || group.mode !== 'finite' || group.lemma === 'be') return []
    if (read.has(group.main)) return []
    const token = alignment.readerAt(document.tokens[group.main]?.start ?? 0)
    const subjects = rolesOf(allActors(document, subjectOf(document, g)), 'agent')
    const objects = rolesOf(allActors(document, objectsOf(document, g)), 'recipient')
    const actors = group.passive ? turned(subjects) : [...subjects, ...objects]
    return [{ predicate: told(token, group), actors }]
  })
}

function rolesOf(entities: readonly Entity[], role: ActorRole): readonly Actor[] {
  return entities.map(({ name, type }) => ({
    name,
    role,
    type: type === 'place' ? 'organisation' : type,
  }))
}

function turned(actors: readonly Actor[]): readonly Actor[] {
  return actors.map((actor) => ({ ...actor, role: 'recipient' as const }))
}

/** Headlines tell in the present, or the future, what the story then tells as a fact. */
function told(
  token: number,
  group: { readonly lemma: string; readonly passive: boolean; readonly negated: boolean },
): Predicate {
  return {
    token,
    lemma: group.lemma,
    kind: 'verb',
    passive: group.passive,
    light: null,
    arguments: [],
    factuality: {
      tense: 'present',
      perfect: false,
      progressive: false,
      modality: null,
      negated: group.negated,
      condition: false,
      question: false,
      reportedBy: null,
      quoted: false,
      status: group.negated ? 'denied' : 'asserted',
    },
  }
}
