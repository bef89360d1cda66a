/**
 * Which temporal expression dates which predicate, by the tree: the one that hangs on it, else that
 * of a predicate it shares its time with (its conjunct, or what it is a part of), else the day of
 * the story: that on which its opening is dated, or that of the publication.
 */
import type { EventTime } from '../../model/timex.ts'
import { publicationDay } from '../match/event-time.ts'
import { isUndone } from '../match/moved.ts'
import { reckon } from '../match/reckon.ts'
import { dependents, type Graph, lemmaAt } from '../reader/graph.ts'
import type { Predicate } from '../reader/reading.ts'
import { longAgo } from './narrative.ts'
import { ownTimes } from './own-times.ts'
import type { Scene } from './who.ts'

/** How far up the main clause may stand, and how far times are handed down. */
const mostSteps = 6
const mostShares = 4
/** How many predicates open a story, and how many days before its publication it may be dated. */
const opening = 8
const recent = 31
const dayMs = 86_400_000

/** A time, and why then. */
export interface Dated {
  readonly time: EventTime | null
  readonly because: string
}

/** The time of each predicate, null where the text gives none, and the day of the story. */
export function datePredicates(
  scene: Scene,
  predicates: readonly Predicate[],
  isReal: (predicate: Predicate) => boolean,
): { readonly times: readonly Dated[]; readonly day: EventTime | null } {
  const own = ownTimes(scene, predicates)
  const byToken = new Map(
    predicates.flatMap((predicate) => {
      const { token, light } = predicate
      return [token, ...(light === null ? [] : [light])].map((at) => [at, predicate] as const)
    }),
  )
  const published = publicationDay(scene.document)
  const start = { scene, own, byToken, isReal, day: published, past: new Set<number>() }
  const opened = storyDay(start, predicates) ?? start.day
  const task = { ...start, day: opened, past: longAgo(scene, own, opened) }
  const whens = predicates.map((predicate) => timeOf(task, predicate, 0))
  const tokens = predicates.map(({ token }) => scene.alignment.passToken[token] ?? -1)
  const isOpen = (n: number) => !own.has(predicates[n]?.token ?? -1)
  return { times: reckon(scene.document, { tokens, whens, isOpen }), day: task.day }
}

interface Task {
  readonly scene: Scene
  readonly own: ReadonlyMap<number, EventTime>
  readonly byToken: ReadonlyMap<number, Predicate>
  readonly day: EventTime | null
  readonly isReal: (predicate: Predicate) => boolean
  /** Sentences that go on from what was long ago. */
  readonly past: ReadonlySet<number>
}

/** The day by which the opening of the story is dated: what it tells later is of that day too. */
function storyDay(task: Task, predicates: readonly Predicate[]): EventTime | undefined {
  const published = task.day?.start ?? null
  if (published === null) return undefined
  const [time] = predicates.slice(0, opening).flatMap((predicate) => {
    const { tense, perfect } = predicate.factuality
    // A bare participle that nothing governs is a past that was read wrong, or a headline's.
    const isPast = tense === 'past' || (tense === 'none' && isRoot(task.scene.graph, predicate))
    if (!isPast || perfect) return []
    return task.own.get(predicate.token) ?? atEvent(task, predicate) ?? []
  })
  if (time?.precision !== 'day' || time.start === null) return undefined
  const age = Date.parse(published) - Date.parse(time.start)
  if (!(age >= 0 && age <= recent * dayMs)) return undefined
  const { text: _text, ...rest } = time
  return { ...rest, basis: age === 0 ? 'publication' : 'inferred' }
}

/** Relations in which a part shares the time of the whole. */
const parts = /^(?:xcomp|advcl|acl|obj|obl|nsubj|nsubj:pass|conj|nmod|obl:agent)$/
/** What is said, wanted or planned has another time than the saying. */
const apart = new Set(
  'say state report tell claim add note argue warn predict expect plan hope promise pledge vow want deny confirm believe think agree decide intend offer propose threaten order violate recall remember defend criticise criticize condemn'.split(
    ' ',
  ),
)

const nothing: Dated = { time: null, because: 'nothing dates it' }

function timeOf(task: Task, predicate: Predicate, depth: number): Dated {
  const found = wordsOf(task, predicate)
  if (found !== undefined) return found
  if (depth > mostShares) return nothing
  if (!task.isReal(predicate)) return ofPlan(task, predicate)
  const { graph } = task.scene
  const above = whole(task, predicate)
  const shares = above !== undefined && sharesTime(graph, predicate, above)
  const handed = shares ? timeOf(task, above, depth + 1).time : null
  const isPart = predicate.factuality.tense === 'none' && !isRoot(graph, predicate)
  if (handed !== null && (isPart || handed.basis !== 'publication'))
    return { time: handed, because: `of "${above?.lemma}", which it is a part of` }
  return isPart ? nothing : ofTheDay(task, predicate)
}

/** What is planned, refused or supposed has the day that words give the plan it is a part of. */
function ofPlan(task: Task, predicate: Predicate): Dated {
  const above = whole(task, predicate)
  if (above === undefined || task.isReal(above)) return nothing
  if (!sharesTime(task.scene.graph, predicate, above)) return nothing
  const time = wordsOf(task, above)?.time ?? null
  return time === null ? nothing : { time, because: `of "${above.lemma}", which it is a part of` }
}

/** What words at the predicate itself, or at its next of kin, say. */
function wordsOf(task: Task, predicate: Predicate): Dated | undefined {
  const steps = [
    ['hangs on it', () => task.own.get(predicate.token)],
    ['dates what it happens at', () => atEvent(task, predicate)],
    ['dates what it describes', () => describedTime(task, predicate)],
    ['of the clause with "when"', () => whenTime(task, predicate)],
    ['of what is joined to it', () => belowTime(task, predicate)],
  ] as const
  for (const [because, find] of steps) {
    const time = find()
    if (time !== undefined) return { time, because: `"${time.text ?? time.edtf}" ${because}` }
  }
  return undefined
}

/** "Three killed in crash", and what the reader takes for it: nothing governs it. */
function isRoot({ tokens }: Graph, { token, kind }: Predicate): boolean {
  return kind === 'verb' && (tokens[token]?.head ?? -1) < 0
}

/** "was arrested and charged on Monday"; "an agreement reached in 1991". */
function belowTime({ scene, own }: Task, { token, light, kind }: Predicate): EventTime | undefined {
  const { graph } = scene
  for (const other of dependents(graph, light ?? token, /^conj$/)) {
    const time = own.get(other)
    if (time !== undefined && dependents(graph, other, /^nsubj/).length === 0) return time
  }
  if (kind === 'verb') return undefined
  const [told] = dependents(graph, token, /^acl$/).flatMap((clause) => own.get(clause) ?? [])
  return told
}

/** "In a Wednesday event, the firm released": what happens at something happens then. */
function atEvent(
  { scene, own, byToken }: Task,
  { token, light }: Predicate,
): EventTime | undefined {
  const { graph } = scene
  const [time] = dependents(graph, light ?? token, /^obl$/).flatMap((phrase) => {
    const [prep] = dependents(graph, phrase, /^case$/).map((word) => lemmaAt(graph, word))
    const isAt = byToken.has(phrase) && /^(?:in|at|during)$/.test(prep ?? '')
    return isAt ? (own.get(phrase) ?? []) : []
  })
  return time
}

function sharesTime(graph: Graph, predicate: Predicate, above: Predicate): boolean {
  // "after its launch": what the verb tells is not of that time.
  const [prep] = dependents(graph, predicate.token, /^case$/).map((word) => lemmaAt(graph, word))
  if (order.test(prep ?? '')) return false
  const { relation = '' } = graph.tokens[predicate.light ?? predicate.token] ?? {}
  if (/^(?:obj|nsubj:pass)$/.test(relation) && isUndone(above)) return false
  if (apart.has(above.lemma) && relation !== 'conj' && relation !== 'obl') return false
  return isBackground(predicate) === isBackground(above) || predicate.kind === 'noun'
}

/** "after it was due": a clause that comes before or after. */
function isOrdered(graph: Graph, at: number): boolean {
  return dependents(graph, at, /^mark$/).some((word) => order.test(lemmaAt(graph, word)))
}

const order = /^(?:after|before|following|since|until)$/

/** The predicate that this one is a part of, through nouns that tell nothing. */
function whole({ scene, byToken }: Task, predicate: Predicate): Predicate | undefined {
  let at = predicate.light ?? predicate.token
  for (let step = 0; step < 3; step += 1) {
    const { head = -1, relation = '' } = scene.graph.tokens[at] ?? {}
    if (head < 0 || !parts.test(relation) || isOrdered(scene.graph, at)) return undefined
    const found = byToken.get(head)
    if (found !== undefined) return found
    at = head
  }
  return undefined
}

/** "When the plane crashed in June, the firm denied": one time for both clauses. */
function whenTime({ scene, own }: Task, { token, factuality }: Predicate): EventTime | undefined {
  if (factuality.tense !== 'past' && factuality.tense !== 'future') return undefined
  const { graph } = scene
  const [time] = dependents(graph, token, /^advcl$/).flatMap((clause) => {
    const words = dependents(graph, clause, /^(?:mark|advmod)$/)
    const isWhen = words.some((word) => /^(?:when|as|while)$/.test(lemmaAt(graph, word)))
    return isWhen ? (own.get(clause) ?? []) : []
  })
  return time
}

/**
 * "two crashes this year, which killed 102": a clause that describes a happening tells of its day,
 * and so does another name for it.
 */
function describedTime(task: Task, predicate: Predicate): EventTime | undefined {
  const { tokens } = task.scene.graph
  const { relation = '', head = -1 } = tokens[predicate.token] ?? {}
  if (!isDescription(relation, predicate)) return undefined
  let at = head
  for (let step = 0; step < mostSteps && at >= 0; step += 1) {
    const time = task.byToken.has(at) ? task.own.get(at) : undefined
    if (time !== undefined || !/^(?:appos|conj|nmod)$/.test(tokens[at]?.relation ?? '')) return time
    at = tokens[at]?.head ?? -1
  }
  return undefined
}

function isDescription(relation: string, { factuality }: Predicate): boolean {
  if (relation === 'appos') return true
  return relation === 'acl:relcl' && factuality.tense === 'past' && !factuality.perfect
}

/** Told as past before the past. */
function isBackground({ factuality }: Predicate): boolean {
  return factuality.perfect && factuality.tense === 'past'
}

/** "had played in Paris before it split". */
function isBesideBackground({ scene, byToken }: Task, { token }: Predicate): boolean {
  const above = byToken.get(scene.graph.tokens[token]?.head ?? -1)
  return above !== undefined && isBackground(above) && isOrdered(scene.graph, token)
}

/** News is of its day, where it is told as a fact and not as what came before. */
function ofTheDay(task: Task, predicate: Predicate): Dated {
  const { scene, day } = task
  const { perfect, tense } = predicate.factuality
  if (isBackground(predicate) || isBesideBackground(task, predicate))
    return { time: null, because: 'told as past before the past' }
  const ofStory = { time: day, because: 'day of the story' }
  // What is true now or has just come about is of the publication, what was told of the story.
  if (tense === 'past' && !perfect) {
    const frame = frameTime(task, predicate)
    if (frame) return { time: frame, because: 'of the main clause' }
    return task.past.has(sentenceOf(scene, predicate))
      ? { time: null, because: 'told after what was long ago' }
      : ofStory
  }
  const published = { time: publicationDay(scene.document), because: 'day of publication' }
  return isHeading(scene, predicate) ? ofStory : published
}

/** The time of the sentence's main clause, where that is no report: "..., which killed 102". */
function frameTime(task: Task, { token }: Predicate): EventTime | undefined {
  const { tokens } = task.scene.graph
  let root = token
  for (let step = 0; step < mostSteps && (tokens[root]?.head ?? -1) >= 0; step += 1)
    root = tokens[root]?.head ?? root
  const main = task.byToken.get(root)
  if (main === undefined || root === token || apart.has(main.lemma)) return undefined
  return task.own.get(root) ?? atEvent(task, main) ?? whenTime(task, main)
}

/** A headline tells in the present what the story tells in the past. */
function isHeading(scene: Scene, predicate: Predicate): boolean {
  return scene.document.sentences[sentenceOf(scene, predicate)]?.heading === true
}

function sentenceOf({ document, alignment }: Scene, { token }: Predicate): number {
  return document.sentenceOf[alignment.passToken[token] ?? -1] ?? -1
}
