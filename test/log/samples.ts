/** Articles and events made up for the tests of the log. */
import fc from 'fast-check'
import type { Finding } from '../../shared/log/append.ts'
import type { Actor, ExtractedEvent, Mention, Place } from '../../shared/model/event.ts'
import type { EventTime, Precision } from '../../shared/model/timex.ts'
import type { Clock, Table, Telemetry } from '../../shared/ports.ts'

/** A clock that goes on by a second with each look at it. */
export function tickingClock(start = '2024-06-20T08:00:00.000Z'): Clock {
  let at = Date.parse(start)
  return {
    now: () => {
      at += 1000
      return new Date(at).toISOString()
    },
  }
}

export function fixedClock(now = '2024-06-20T08:00:00.000Z'): Clock {
  return { now: () => now }
}

/** One table as log and index: their keys are apart, and calls can be counted over both. */
export function asLog<T extends Table>(table: T): { readonly log: T; readonly logIndex: T } {
  return { log: table, logIndex: table }
}

export const silent: Telemetry = { log: () => {}, count: () => {}, with: () => silent }

export function person(name: string, role: Actor['role'] = 'agent'): Actor {
  return { name, role, type: 'person' }
}

export function country(name: string, code: string, role: Actor['role'] = 'agent'): Actor {
  return { name, role, type: 'country', country: code }
}

export function day(text: string): EventTime {
  return { edtf: text, start: text, end: text, precision: 'day', basis: 'explicit', text }
}

export function span(start: string | null, end: string | null, precision: Precision): EventTime {
  const edtf = `${start ?? '..'}/${end ?? '..'}`
  return { edtf, start, end, precision, basis: 'relative' }
}

export function city(name: string, code: string): Place {
  return { name, country: code, precision: 'city' }
}

export function event(parts: Partial<ExtractedEvent> = {}): ExtractedEvent {
  const trigger = { start: 10, end: 16, text: 'signed' }
  return {
    kind: 'treaty-signing',
    class: 'agreement',
    plover: 'SUPPORT',
    status: 'occurred',
    trigger,
    mentions: [trigger],
    evidence: { start: 0, end: 20 },
    actors: [person('Anna Berg'), person('Carl Dorn')],
    place: null,
    time: day('2024-06-19'),
    attribution: null,
    confidence: 0.8,
    ...parts,
  }
}

export function finding(
  id: string,
  events: readonly ExtractedEvent[],
  parts: Partial<Finding> = {},
): Finding {
  return {
    article: { id, url: `https://www.${id}.example/story`, published: '2024-06-19T12:00:00Z' },
    extraction: { doc: id, timexes: [], events },
    text: 'The two sides signed it, all said.',
    extractor: '1',
    ...parts,
  }
}

export function mention(parts: Partial<Mention> = {}): Mention {
  return {
    articleId: 'a',
    n: 0,
    extractor: '1',
    recordedAt: '2024-06-20T08:00:00.000Z',
    url: 'https://www.a.example/story',
    sentence: 'They signed.',
    event: event(),
    ...parts,
  }
}

const actors: readonly Actor[] = [
  ...['Anna Berg', 'Carl Dorn', 'Eva Falk', 'Berg'].map((name) => person(name)),
  { name: 'Anna Berg-Dorn', role: 'agent', type: 'person', country: 'NO', id: 'Q42' },
  country('Norway', 'NO'),
  country('Oslo', 'NO'),
  { name: 'EU', role: 'agent', type: 'organisation' },
  { name: 'the European Union', role: 'agent', type: 'organisation' },
]
const days = ['2024-05-31', '2024-06-17', '2024-06-19', '2024-06-23', '2024-06-24']

const arbitraryTime: fc.Arbitrary<EventTime | null> = fc.oneof(
  fc.constantFrom(...days).map(day),
  fc.constantFrom(
    span('2024-06-17', '2024-06-23', 'week'),
    span('2024-06-01', '2024-06-30', 'month'),
    span('2024-01-01', '2024-12-31', 'year'),
    span('2023-12-30', '2024-01-02', 'interval'),
    span('2020-01-01', '2029-12-31', 'decade'),
    span(null, '2024-06-20', 'interval'),
    span('2024-06-18', null, 'interval'),
    null,
  ),
)

/** Few values of each sort, so that random events often are the same happening. */
export const arbitraryEvent: fc.Arbitrary<ExtractedEvent> = fc
  .record({
    kind: fc.constantFrom('treaty-signing', 'attack', 'visit', 'death', 'other'),
    status: fc.constantFrom('occurred', 'planned', 'denied'),
    actors: fc.uniqueArray(fc.constantFrom(...actors), { maxLength: 2 }),
    recipient: fc.option(fc.constantFrom(...actors)),
    place: fc.constantFrom(null, city('Oslo', 'NO'), city('Bergen', 'NO'), city('Riga', 'LV')),
    time: arbitraryTime,
    at: fc.integer({ min: 0, max: 3 }),
    confidence: fc.constantFrom(0.5, 0.8, 0.9),
  })
  .map(({ actors, recipient, at, ...rest }) => {
    const trigger = { start: at, end: at + 3, text: `t${at}` }
    return event({
      ...rest,
      class: 'test',
      trigger,
      mentions: [trigger],
      evidence: { start: at, end: at + 12 },
      actors: [
        ...actors,
        ...(recipient === null ? [] : [{ ...recipient, role: 'recipient' as const }]),
      ],
    })
  })

/** Articles with different ids, each with up to four events. */
export function arbitraryFindings(maxLength: number): fc.Arbitrary<readonly Finding[]> {
  const one = fc.record({
    id: fc.integer({ min: 0, max: 40 }),
    events: fc.array(arbitraryEvent, { maxLength: 4 }),
    published: fc.option(fc.constantFrom('2024-06-19T12:00:00Z', '2024-06-20T07:00:00Z')),
    publisher: fc.option(fc.constantFrom('The Post', 'Daily News')),
  })
  return fc.uniqueArray(one, { minLength: 1, maxLength, selector: ({ id }) => id }).map((all) =>
    all.map(({ id, events, published, publisher }) =>
      finding(`a${id}`, events, {
        article: {
          id: `a${id}`,
          url: `https://www.a${id}.example/story`,
          ...(published === null ? {} : { published }),
          ...(publisher === null ? {} : { publisher }),
          title: `Story ${id}`,
        },
      }),
    ),
  )
}
