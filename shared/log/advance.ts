/**
 * The next step in an event's life: from everything that is known of it and one mention more, the
 * state that follows. Pure; the state is made from ALL mentions, so the last step has the same state
 * in whatever order they came.
 */
import type { RevisionReason } from '../model/event.ts'
import type { EventCard } from '../model/log.ts'
import { cardTuple } from './card-codec.ts'
import { placeOf } from './keys.ts'
import { type MergedState, mergeMentions } from './merge.ts'
import { liveMentions, type MentionRow, presentState, type State, type VersionRow } from './rows.ts'

/** What may make a step. */
interface Step {
  readonly id: string
  readonly versions: readonly VersionRow[]
  readonly mention: MentionRow
  readonly now: string
}

/** The version that follows. */
export function advance({ id, versions, mention, now }: Step): VersionRow {
  // Not their count: an erased article leaves gaps for a moment.
  const number = (versions.at(-1)?.number ?? 0) + 1
  const rows = [...versions.map((version) => version.mention), mention]
  const present = presentState(versions)
  const state = nextState({ id, present, rows, now })
  return { number, mention, ...(state === undefined ? {} : { state }) }
}

/** Whether the run's word on the event is among its versions. */
export function hasMention(versions: readonly VersionRow[], mention: MentionRow): boolean {
  return versions.some(
    ({ mention: { articleId, extractor, edition } }) =>
      articleId === mention.articleId &&
      extractor === mention.extractor &&
      edition === mention.edition,
  )
}

/** The state that follows from the mentions; undefined when it is the present one. */
export function nextState({
  id,
  present,
  rows,
  now,
}: {
  readonly id: string
  readonly present: State | undefined
  readonly rows: readonly MentionRow[]
  readonly now: string
}): State | undefined {
  const merged = mergeMentions(liveMentions(rows)) ?? withdrawnState(present, rows)
  if (merged === undefined) return undefined
  const revision = (present?.card.revision ?? 0) + 1
  const card: EventCard = { id, ...merged, recordedAt: laterThan(present, now), revision }
  if (present !== undefined && sameButForRecording(card, present.card)) return undefined
  const [firstRecordedAt = ''] = rows.map((row) => row.recordedAt).sort()
  const { at } = placeOf(id, { time: card.time, firstRecordedAt })
  return { reason: reasonFor(present, rows), at, card }
}

/** Clocks of several workers differ; an event's own time never stands still nor runs backwards. */
function laterThan(present: State | undefined, now: string): string {
  if (present === undefined || present.card.recordedAt < now) return now
  return new Date(Date.parse(present.card.recordedAt) + 1).toISOString()
}

/**
 * An event that no article speaks of any more keeps its id, last state and places in the index, so
 * that who asks what was known then finds it; the lists of now leave it out.
 */
function withdrawnState(
  present: State | undefined,
  rows: readonly MentionRow[],
): MergedState | undefined {
  const last = present?.card ?? mergeMentions(rows.flatMap(({ mentions }) => mentions))
  if (last === undefined) return undefined
  const none = { sourceCount: 0, independentCount: 0, publishers: [] }
  const withdrawn = { id: '', recordedAt: '', revision: 0, ...last, ...none }
  const { id: _id, recordedAt: _recordedAt, revision: _revision, ...state } = withdrawn
  return state
}

function reasonFor(present: State | undefined, rows: readonly MentionRow[]): RevisionReason {
  if (present === undefined) return 'first mention'
  const nameOf = ({ recordedAt, extractor }: MentionRow) => `${recordedAt} ${extractor}`
  const latest = rows.reduce((a, b) => (nameOf(a) < nameOf(b) ? b : a))
  const runs = rows.filter((row) => row.articleId === latest.articleId)
  if (runs.some((row) => row.edition < latest.edition)) return 'article updated'
  return runs.length > 1 ? 'reprocessed' : 'new mention'
}

function sameButForRecording(a: EventCard, b: EventCard): boolean {
  // As they are kept, where the order of fields is always the same.
  const kept = (card: EventCard) =>
    JSON.stringify(cardTuple({ ...card, recordedAt: '', revision: 0 }))
  return kept(a) === kept(b)
}
