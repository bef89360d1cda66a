/** Reads the log: one event whole, its history, and lists of events (walk.ts). */
import type { LoggedEvent, Mention, Revision, Source } from '../model/event.ts'
import type { LogReader } from '../model/log.ts'
import type { Ports, Table } from '../ports.ts'
import { conflictsOf } from './conflicts.ts'
import { expectLayout } from './layout.ts'
import { compareMentions } from './merge.ts'
import { findActors } from './names.ts'
import { versionsOf } from './own-events.ts'
import { listRecorded } from './recorded.ts'
import { liveMentions, presentState, type State, statesOf } from './rows.ts'
import { listCards } from './walk.ts'

/** Opens a log for reading. */
export function logReader({ log, logIndex }: Pick<Ports, 'log' | 'logIndex'>): LogReader {
  return {
    getEvent: (id) => getEvent(log, id),
    history: async (id) => {
      const states = await readStates(log, id)
      return states.length === 0 ? undefined : states.map(asRevision)
    },
    stateAt: async (id, instant) =>
      (await readStates(log, id)).findLast(({ card }) => card.recordedAt <= instant)?.card,
    listCards: async (query) => {
      await expectLayout(logIndex)
      return query.order === 'recorded' || query.order === 'latest'
        ? listRecorded({ log, logIndex }, query)
        : listCards({ logIndex }, query)
    },
    findActors: (words, options) => findActors(logIndex, words, options),
  }
}

async function readStates(log: Table, id: string): Promise<readonly State[]> {
  return statesOf(await versionsOf(log, id))
}

async function getEvent(log: Table, id: string): Promise<LoggedEvent | undefined> {
  const versions = await versionsOf(log, id)
  const state = presentState(versions)
  if (state === undefined) return undefined
  const mentions = liveMentions(versions.map(({ mention }) => mention))
  const conflicts = conflictsOf(mentions)
  return {
    ...state.card,
    sources: sourcesOf(mentions),
    ...(conflicts.length === 0 ? {} : { conflicts }),
  }
}

/** Articles in order of publication, each with its sentences. */
function sourcesOf(mentions: readonly Mention[]): readonly Source[] {
  const sources = new Map<string, Source>()
  for (const mention of [...mentions].sort(compareMentions)) {
    const { articleId, url, publisher, published, title, copyOf, sentence, event } = mention
    const known = sources.get(articleId)
    const told = { sentence, trigger: event.trigger.text }
    sources.set(articleId, {
      url,
      ...(publisher === undefined ? {} : { publisher }),
      ...(published === undefined ? {} : { published }),
      ...(title === undefined ? {} : { title }),
      articleId,
      ...(copyOf === undefined ? {} : { copyOf }),
      mentions: [...(known?.mentions ?? []), told],
    })
  }
  return [...sources.values()]
}

function asRevision({ reason, card }: State): Revision {
  return { revision: card.revision, recordedAt: card.recordedAt, reason, state: card }
}
