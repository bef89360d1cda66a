/** Cards and logs made up for the tests of questions. */
import fc from 'fast-check'
import type { Actor } from '../../shared/model/event.ts'
import type {
  CardOrder,
  CardPage,
  CardQuery,
  EventCard,
  LogReader,
} from '../../shared/model/log.ts'
import type { EventTime, Precision } from '../../shared/model/timex.ts'
import type { EventFilter } from '../../shared/query/filter.ts'

export function card(parts: Partial<EventCard> = {}): EventCard {
  return {
    id: 'ev_aaaaaaaaaaaaaaaaaaaa',
    kind: 'treaty-signing',
    class: 'agreement',
    plover: 'SUPPORT',
    status: 'occurred',
    actors: [
      { name: 'Kim Jong Un', role: 'agent', type: 'person', country: 'KP' },
      { name: 'Russia', role: 'recipient', type: 'country', country: 'RU' },
    ],
    place: { name: 'Pyongyang', country: 'KP', precision: 'city' },
    time: span('2024-06-19', '2024-06-19', 'day'),
    attribution: null,
    confidence: 0.9,
    evidence: 'They signed the treaty, state media said.',
    title: 'A pact is signed',
    sourceCount: 2,
    independentCount: 2,
    publishers: ['Daily News', 'example.com'],
    recordedAt: '2024-06-20T08:00:00.000Z',
    revision: 2,
    ...parts,
  }
}

export function span(start: string | null, end: string | null, precision: Precision): EventTime {
  return { edtf: `${start}/${end}`, start, end, precision, basis: 'explicit' }
}

/** A log in memory, in the order that logs promise: by first day, the undated last. */
export function logOf(
  cards: readonly EventCard[],
): Pick<LogReader, 'listCards' | 'stateAt' | 'findActors'> & { reads: number } {
  const position = ({ time, id, recordedAt }: EventCard) =>
    time === null ? `~${recordedAt}#${id}` : `${time.start ?? '0000-01-01'}#${id}`
  const log = {
    reads: 0,
    stateAt: async () => undefined,
    findActors: async () => ({ keys: undefined, capacity: 0 }),
    listCards: async ({ order, after, limit }: CardQuery): Promise<CardPage> => {
      const compare = (a: string, b: string) => compareIn(order, a, b)
      const placed = cards
        .map((one) => ({ card: one, position: position(one) }))
        .filter((one) => after === undefined || compare(one.position, after) > 0)
        .sort((a, b) => compare(a.position, b.position))
      const page = placed.slice(0, limit)
      log.reads += page.length
      const last = page.at(-1)
      return {
        cards: page,
        capacity: 1,
        ...(placed.length > limit && last !== undefined ? { next: last.position } : {}),
      }
    },
  }
  return log
}

function compareIn(order: CardOrder, a: string, b: string): number {
  const [undatedA, undatedB] = [a.startsWith('~'), b.startsWith('~')]
  if (undatedA !== undatedB) return undatedA ? 1 : -1
  const ascending = a < b ? -1 : Number(a > b)
  return undatedA || order === 'oldest' ? ascending : -ascending
}

const names = ['Kim Jong Un', 'Russia', 'Jong', 'São Paulo FC']
const days = ['2024-05-31', '2024-06-18', '2024-06-19', '2024-07-01']

const arbitraryActor: fc.Arbitrary<Actor> = fc.record({
  name: fc.constantFrom(...names),
  role: fc.constantFrom('agent', 'recipient'),
  type: fc.constantFrom('person', 'country'),
  country: fc.constantFrom('KP', 'RU'),
})

const arbitraryCard: fc.Arbitrary<EventCard> = fc
  .record({
    kind: fc.constantFrom('treaty-signing', 'visit', 'attack'),
    status: fc.constantFrom('occurred', 'planned'),
    actors: fc.array(arbitraryActor, { maxLength: 2 }),
    place: fc.constantFrom(null, card().place),
    time: fc.oneof(
      fc.tuple(fc.constantFrom(...days), fc.constantFrom(...days)).map(([a, b]) => {
        const [start = a, end = b] = [a, b].sort()
        return span(start, end, 'interval')
      }),
      fc.constantFrom(
        null,
        span(null, '2024-06-18', 'interval'),
        span('2024-06-19', null, 'interval'),
      ),
    ),
    independentCount: fc.integer({ min: 1, max: 3 }),
    publishers: fc.subarray(['Daily News', 'The Post'], { minLength: 1 }),
    recordedAt: fc.constantFrom('2024-06-19T08:00:00.000Z', '2024-06-20T08:00:00.000Z'),
    title: fc.constantFrom('A pact is signed', 'Nothing new'),
  })
  .map((parts) => card(parts))

/** Cards with different ids. */
export const arbitraryCards: fc.Arbitrary<readonly EventCard[]> = fc
  .array(arbitraryCard, { maxLength: 30 })
  .map((cards) =>
    cards.map((one, i) => ({
      ...one,
      id: `ev_${String.fromCharCode(97 + (i % 26), 97 + Math.floor(i / 26))}${'a'.repeat(18)}`,
    })),
  )

export const arbitraryFilter: fc.Arbitrary<EventFilter> = fc.record(
  {
    kind: fc.subarray(['treaty-signing', 'visit'], { minLength: 1 }),
    class: fc.constantFrom(['agreement'], ['contact']),
    status: fc.constantFrom(['occurred' as const], ['planned' as const]),
    actor: fc.constantFrom(['jong'], ['KIM JONG UN'], ['sao paulo'], ['nobody', 'russia']),
    country: fc.constantFrom(['KP'], ['RU'], ['FR']),
    place: fc.constantFrom(['pyongyang'], ['paris']),
    source: fc.constantFrom(['post'], ['daily news']),
    text: fc.constantFrom('pact', 'signed treaty', 'absent'),
    from: fc.constantFrom(...days),
    to: fc.constantFrom(...days),
    since: fc.constantFrom('2024-06-20T00:00:00.000Z'),
    minSources: fc.integer({ min: 1, max: 3 }),
  },
  { requiredKeys: [] },
)
