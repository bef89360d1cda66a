/** `extract --link`: which records of a batch are one happening. */
import { describe, expect, it } from 'vitest'
import { linkBatch } from '../../shared/events/link.ts'
import type { Actor, ExtractedEvent, Extraction } from '../../shared/model/event.ts'

const day = (edtf: string, basis = 'relative') =>
  ({ edtf, start: edtf, end: edtf, precision: 'day', basis }) as ExtractedEvent['time']
const jobs: Actor = { name: 'Clara Weiss', role: 'agent', type: 'person' }
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
    actors: [jobs],
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
    ['a day apart', event('painted'), event('painted', { time: day('2024-06-18') }), true],
    ['a week apart', event('painted'), event('painted', { time: day('2024-06-24') }), false],
    ['another word', event('painted'), event('washed'), false],
    ['the verb and its noun', event('announced'), event('announcement'), true],
    ['an irregular form', event('fought'), event('fighting'), true],
    ['since that month', event('leave'), event('leave', { time: since }), true],
    ['without a date', event('painted'), event('painted', { time: null }), false],
    [
      'a part of the name',
      event('painted'),
      event('painted', { actors: [{ ...jobs, name: 'Weiss' }] }),
      true,
    ],
    [
      'somebody else',
      event('painted'),
      event('painted', { actors: [{ ...jobs, name: 'Ines Holm' }] }),
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

  it('hands one id on over a chain of documents', () => {
    const batch = ['2024-06-17', '2024-06-18', '2024-06-19'].map((edtf, n) => ({
      doc: `d${n}`,
      timexes: [],
      events: [event('painted', { time: day(edtf) })],
    }))
    const ids = linkBatch(batch, (_, doc) => doc).flatMap(({ events }) => events)
    expect(ids.map(({ logId }) => logId)).toEqual(['d0', 'd0', 'd0'])
  })
})
