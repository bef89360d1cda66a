/** `extract --link`: which records of a batch are one happening. */
import { describe, expect, it } from 'vitest'
import { linkBatch } from '../../shared/events/link.ts'
import type { Actor, ExtractedEvent, Extraction } from '../../shared/model/event.ts'

const day = (edtf: string, basis = 'relative') =>
  ({ edtf, start: edtf, end: edtf, precision: 'day', basis }) as ExtractedEvent['time']
const weiss: Actor = { name: 'Clara Weiss', role: 'agent', type: 'person' }
const town = (name: string): ExtractedEvent['place'] => ({ name, country: 'NO', precision: 'city' })
const since: ExtractedEvent['time'] = {
  edtf: '2024-06/..',
  start: '2024-06-01',
  end: null,
  precision: 'interval',
  basis: 'relative',
}

function event(text: string, more: Partial<ExtractedEvent> = {}): ExtractedEvent {
  const trigger = { start: 0, end: text.length, text }
  return {
    kind: 'other',
    class: 'other',
    plover: null,
    status: 'occurred',
    trigger,
    mentions: [trigger],
    evidence: trigger,
    actors: [weiss],
    place: null,
    time: day('2024-06-17'),
    attribution: null,
    confidence: 0.7,
    ...more,
  }
}

/** Whether two events of two documents get one id. */
function linked(a: ExtractedEvent, b: ExtractedEvent): boolean {
  const batch: Extraction[] = [a, b].map((one, n) => ({ doc: `d${n}`, timexes: [], events: [one] }))
  const [first, second] = linkBatch(batch, (_, doc) => `ev_${doc}`).flatMap(({ events }) => events)
  return first?.logId === second?.logId
}

describe('linkBatch', () => {
  it.each<readonly [string, ExtractedEvent, ExtractedEvent, boolean]>([
    ['one word, day and party', event('painted'), event('painting'), true],
    [
      'a day apart, both said',
      event('painted'),
      event('painted', { time: day('2024-06-18') }),
      false,
    ],
    [
      'the day, and the paper of the day after',
      event('painted'),
      event('painted', { time: day('2024-06-18', 'publication') }),
      true,
    ],
    [
      'the day, and the paper of the day before',
      event('painted'),
      event('painted', { time: day('2024-06-16', 'publication') }),
      false,
    ],
    [
      'what may happen again, on two days',
      event('met', { kind: 'meeting' }),
      event('met', { kind: 'meeting', time: day('2024-06-18', 'publication') }),
      false,
    ],
    [
      'another word for what happens once',
      event('sacked', { kind: 'departure' }),
      event('ousted', { kind: 'departure' }),
      true,
    ],
    ['a weak word', event('began'), event('began'), false],
    ['two announcements', event('announced'), event('announcement'), false],
    [
      'in two towns',
      event('painted', { place: town('Bergen') }),
      event('painted', { place: town('Oslo') }),
      false,
    ],
    [
      'with somebody else',
      event('painted', { actors: [weiss, { ...weiss, name: 'Ines Holm' }] }),
      event('painted', { actors: [weiss, { ...weiss, name: 'Otto Brandt' }] }),
      false,
    ],
    ['a week apart', event('painted'), event('painted', { time: day('2024-06-24') }), false],
    ['another word', event('painted'), event('washed'), false],
    ['the verb and its noun', event('performed'), event('performance'), true],
    ['an irregular form', event('fought'), event('fighting'), true],
    ['since that month', event('leave'), event('leave', { time: since }), true],
    ['without a date', event('painted'), event('painted', { time: null }), false],
    [
      'a part of the name',
      event('painted'),
      event('painted', { actors: [{ ...weiss, name: 'Weiss' }] }),
      true,
    ],
    [
      'somebody else',
      event('painted'),
      event('painted', { actors: [{ ...weiss, name: 'Ines Holm' }] }),
      false,
    ],
    [
      'nobody by name',
      event('painted', { actors: [{ name: 'protesters', role: 'agent', type: 'group' }] }),
      event('painted', { actors: [{ name: 'protesters', role: 'agent', type: 'group' }] }),
      false,
    ],
    ['one of them denied', event('painted'), event('painted', { status: 'denied' }), false],
    [
      'sayings of one day',
      event('said', { time: day('2024-06-17', 'publication') }),
      event('said', { time: day('2024-06-17', 'publication') }),
      false,
    ],
  ])('%s', (_, a, b, expected) => {
    expect(linked(a, b)).toBe(expected)
    expect(linked(b, a)).toBe(expected)
  })

  it('leaves apart what one document tells twice', () => {
    const twice = [event('painted'), event('painted')]
    const [extraction] = linkBatch(
      [{ doc: 'a', timexes: [], events: twice }],
      ({ trigger }, doc) => `${doc} ${trigger.text} ${twice.length}`,
    )
    expect(extraction?.events).toHaveLength(2)
  })

  it('hands one id on over a chain of documents, whatever their order', () => {
    const days = [
      day('2024-06-17'),
      day('2024-06-18', 'publication'),
      day('2024-06-19', 'publication'),
    ]
    const batch = days.map((time, n) => ({
      doc: `d${n}`,
      timexes: [],
      events: [event('painted', { time })],
    }))
    for (const order of [
      [0, 1, 2],
      [2, 0, 1],
      [1, 2, 0],
      [0, 2, 1],
    ]) {
      const shuffled = order.flatMap((n) => batch[n] ?? [])
      const ids = linkBatch(shuffled, (_, doc) => doc).flatMap(({ events }) => events)
      expect(new Set(ids.map(({ logId }) => logId))).toEqual(new Set(['d0']))
    }
  })

  it('joins what names no party in common by two names in the sentences', () => {
    const told = [
      ['a', 'Its launch by Norland Tea of the Leaf Store was in 2003.', 'Ines Holm'],
      ['b', 'In 2003 Norland launched the Leaf Store.', 'Norland'],
      ['c', 'In 2003 Norland launched the Tea Bus.', 'Otto Brandt'],
    ] as const
    const batch = told.map(([doc, text, name]) => ({
      doc,
      text,
      timexes: [],
      events: [
        event('launch', {
          actors: [{ name, role: 'agent', type: 'organisation' }],
          evidence: { start: 0, end: text.length },
          time: {
            edtf: '2003',
            start: '2003-01-01',
            end: '2003-12-31',
            precision: 'year',
            basis: 'explicit',
          },
        }),
      ],
    }))
    const [a, b, c] = linkBatch(batch.slice(0, 3), (_, doc) => doc).flatMap(({ events }) => events)
    expect(b?.logId).toBe(a?.logId)
    expect(c?.logId).toBe('c')
  })

  it('links each record with what the other document has most like it', () => {
    const both = [
      event('painted', { actors: [{ ...weiss, name: 'Weiss' }] }),
      event('painted', { actors: [weiss, { ...weiss, name: 'Ines Holm' }] }),
    ]
    const other = event('painted', { actors: [weiss, { ...weiss, name: 'Ines Holm' }] })
    const batch = [
      { doc: 'a', timexes: [], events: both },
      { doc: 'b', timexes: [], events: [other] },
    ]
    const [a, b] = linkBatch(
      batch,
      ({ actors }, doc) => `${doc} ${actors.length} ${actors[0]?.name}`,
    )
    expect(a?.events[1]?.logId).toBe(b?.events[0]?.logId)
    expect(a?.events[0]?.logId).toBe('a 1 Weiss')
  })
})
