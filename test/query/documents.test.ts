/** iCalendar, GeoJSON and Atom, read back by libraries that are not ours. */
import { check } from '@placemarkio/check-geojson'
import fc from 'fast-check'
import { parseAtomFeed } from 'feedsmith'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import type { EventCard } from '../../shared/model/log.ts'
import { documents, renderDocument } from '../../shared/query/render/document.ts'
import { arbitraryCards, card, span } from './samples.ts'

const hostile =
  'A <b>"deal"</b>; one, two\\three & four\r\nEND:VEVENT\nBEGIN:VEVENT \u0000\u000b ☃ 𝒳 \ud800'
const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constant(hostile))
const hostileCards = fc.tuple(arbitraryCards, text, text).map(([cards, evidence, name]) =>
  cards.map((one) => ({
    ...one,
    evidence,
    place: { name, lat: 39.03, lon: 125.75, precision: 'city' as const },
    actors: [{ name, role: 'agent' as const, type: 'person' as const }],
  })),
)

describe('iCalendar', () => {
  const entriesOf = (events: readonly EventCard[]) => {
    const ics = renderDocument(documents.ics, events)
    for (const line of ics.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    return new ICAL.Component(ICAL.parse(ics))
      .getAllSubcomponents('vevent')
      .map((component) => new ICAL.Event(component))
  }

  test('spans the days of an event, last one included', () => {
    const time = span('2024-06-30', '2024-07-02', 'interval')
    const [entry] = entriesOf([card({ time, status: 'planned', evidence: `${hostile}` })])
    expect(entry?.startDate.toString()).toBe('2024-06-30')
    expect(entry?.endDate.toString()).toBe('2024-07-03')
    expect(entry?.uid).toBe('ev_aaaaaaaaaaaaaaaaaaaa@dateline')
    expect(entry?.summary).toBe('treaty signing: Kim Jong Un, Russia (Pyongyang), planned')
    expect(entry?.component.getFirstPropertyValue('status')).toBe('TENTATIVE')
    expect(entry?.description).toContain('A <b>"deal"</b>; one, two\\three & four\nEND:VEVENT\n')
    expect(entry?.description).toContain('known to the interval')
  })

  test.each([null, span(null, '2024-06-18', 'interval'), span('9999-12-31', '9999-12-31', 'day')])(
    'leaves out what a calendar cannot hold: %j',
    (time) => {
      expect(entriesOf([card({ time })])).toEqual([])
    },
  )

  test('holds each dated event of any list once, whatever its words', () => {
    fc.assert(
      fc.property(hostileCards, (events) => {
        const dated = events.filter(({ time }) => time?.start != null && time.end != null)
        expect(entriesOf(events).map(({ uid }) => uid)).toEqual(
          dated.map(({ id }) => `${id}@dateline`),
        )
      }),
      { numRuns: 100, seed: 8 },
    )
  })
})

describe('GeoJSON', () => {
  test('is valid and loses no event', () => {
    fc.assert(
      fc.property(hostileCards, (events) => {
        const { features } = check(renderDocument(documents.geojson, events)) as GeoJson
        expect(features.map(({ id }) => id)).toEqual(events.map(({ id }) => id))
      }),
      { numRuns: 100, seed: 8 },
    )
  })

  test('puts longitude first, and no point where none is known', () => {
    const place = { name: 'Pyongyang', lat: 39.03, lon: 125.75, precision: 'city' as const }
    const events = [card({ place }), card({ place: null })]
    const { features } = check(renderDocument(documents.geojson, events)) as GeoJson
    expect(features.map(({ geometry }) => geometry)).toEqual([
      { type: 'Point', coordinates: [125.75, 39.03] },
      null,
    ])
  })

  interface GeoJson {
    readonly features: readonly { readonly id: string; readonly geometry: unknown }[]
  }
})

describe('Atom', () => {
  test('has an entry for each event, whatever its words', () => {
    fc.assert(
      fc.property(hostileCards, (events) => {
        const feed = parseAtomFeed(renderDocument(documents.atom, events))
        expect((feed.entries ?? []).map(({ id }) => id)).toEqual(
          events.map(({ id }) => `urn:dateline:event:${id}`),
        )
      }),
      { numRuns: 100, seed: 8 },
    )
  })

  test('says when it was updated, and keeps the words', () => {
    const newer = card({ recordedAt: '2024-06-21T08:00:00.000Z', evidence: 'A <b> & "c"' })
    const feed = parseAtomFeed(renderDocument(documents.atom, [card(), newer]))
    expect(feed).toMatchObject({
      updated: '2024-06-21T08:00:00.000Z',
      authors: [{ name: 'Dateline' }],
      entries: [{}, { updated: '2024-06-21T08:00:00.000Z', content: { value: 'A <b> & "c"' } }],
    })
  })

  test('is named after its question, and links its pages', () => {
    const pairs = [
      ['limit', '1'],
      ['kind', 'visit'],
      ['actor', 'Kim & "Co"'],
    ] as const
    const asked = { pairs, self: '/events?a=1&b=2', next: '/events?cursor=x' }
    const feed = parseAtomFeed(renderDocument(documents.atom, [card()], asked))
    expect(feed).toMatchObject({
      id: 'urn:dateline:events:actor=Kim+%26+%22Co%22&kind=visit',
      title: { value: 'Dateline: events (actor Kim & "Co", kind visit)' },
      links: [
        { rel: 'self', href: '/events?a=1&b=2' },
        { rel: 'next', href: '/events?cursor=x' },
      ],
    })
  })

  test('of no events is a feed all the same', () => {
    expect(parseAtomFeed(renderDocument(documents.atom, []))).toMatchObject({
      id: 'urn:dateline:events',
      updated: '1970-01-01T00:00:00.000Z',
    })
  })
})
