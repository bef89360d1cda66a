import { describe, expect, test } from 'vitest'
import type { EventCard } from '../../shared/model/log.ts'
import { type EventFilter, matches } from '../../shared/query/filter.ts'
import { card, span } from './samples.ts'

interface Row {
  readonly filter: EventFilter
  readonly event?: Partial<EventCard>
  readonly expected: boolean
}

const rows: readonly Row[] = [
  { filter: {}, expected: true },
  { filter: { kind: ['treaty-signing'] }, expected: true },
  { filter: { kind: ['visit', 'treaty-signing'] }, expected: true },
  { filter: { kind: ['visit'] }, expected: false },
  { filter: { class: ['agreement'] }, expected: true },
  { filter: { class: ['contact'] }, expected: false },
  { filter: { status: ['planned', 'occurred'] }, expected: true },
  { filter: { status: ['denied'] }, expected: false },

  { filter: { actor: ['Kim Jong Un'] }, expected: true },
  { filter: { actor: ['jong un'] }, expected: true },
  { filter: { actor: ['russia', 'france'] }, expected: true },
  { filter: { actor: ['Kim Un'] }, expected: false },
  { filter: { actor: ['ki'] }, expected: false },
  {
    filter: { actor: ['peru'] },
    event: { actors: [{ name: 'Perú', role: 'agent', type: 'country' }] },
    expected: true,
  },
  {
    filter: { actor: ['q42'] },
    event: { actors: [{ name: 'X', role: 'agent', type: 'person', id: 'q42' }] },
    expected: true,
  },
  { filter: { actor: ['x'] }, event: { actors: [] }, expected: false },
  ...[
    { asked: 'North Korean', name: 'DPRK', country: 'KP', expected: true },
    { asked: 'north korea', name: 'Pyongyang government', country: 'KP', expected: true },
    { asked: 'Kremlin', name: 'Russia', country: 'RU', expected: true },
    { asked: 'North Korean', name: 'South Korea', country: 'KR', expected: false },
    { asked: 'EU', name: 'the European Union', expected: true },
    { asked: 'European Union', name: 'EU', expected: true },
    { asked: 'EU', name: 'Atlantis', expected: false },
    // A short alias is a name only when it is all of it.
    { asked: 'African Union', name: 'Au Bon Pain', expected: false },
  ].map(({ asked, name, country, expected }) => ({
    filter: { actor: [asked] },
    event: {
      actors: [
        { name, role: 'agent' as const, type: 'country' as const, ...(country && { country }) },
      ],
    },
    expected,
  })),

  { filter: { place: ['lodz'] }, event: placed('Łódź'), expected: true },
  { filter: { place: ['Łódź'] }, event: placed('Lodz'), expected: true },
  { filter: { place: ['oresund'] }, event: placed('Øresund'), expected: true },
  { filter: { text: 'strasse' }, event: { evidence: 'In der Straße.' }, expected: true },
  { filter: { source: ['faedrelandet'] }, event: { publishers: ['Fædrelandet'] }, expected: true },

  { filter: { country: ['KP'] }, expected: true },
  { filter: { country: ['RU'] }, expected: true },
  { filter: { country: ['FR'] }, expected: false },
  {
    filter: { country: ['FR'] },
    event: { place: { name: 'Lyon', country: 'FR', precision: 'city' } },
    expected: true,
  },

  { filter: { place: ['pyongyang'] }, expected: true },
  { filter: { place: ['pyong'] }, expected: false },
  { filter: { place: ['pyongyang'] }, event: { place: null }, expected: false },

  { filter: { source: ['daily news'] }, expected: true },
  { filter: { source: ['example.com'] }, expected: true },
  { filter: { source: ['news'] }, expected: true },
  { filter: { source: ['the post'] }, expected: false },

  { filter: { text: 'treaty' }, expected: true },
  { filter: { text: 'PACT signed pyongyang kim' }, expected: true },
  { filter: { text: 'treaty unsaid' }, expected: false },
  { filter: { text: 'sign' }, expected: false },

  { filter: { minSources: 2 }, expected: true },
  { filter: { minSources: 3 }, expected: false },
  { filter: { since: '2024-06-20T08:00:00.000Z' }, expected: true },
  { filter: { since: '2024-06-20T08:00:00.001Z' }, expected: false },

  { filter: { from: '2024-06-19', to: '2024-06-19' }, expected: true },
  { filter: { from: '2024-06-20' }, expected: false },
  { filter: { to: '2024-06-18' }, expected: false },
  {
    filter: { from: '2024-06-19' },
    event: { time: span('2024-06-01', '2024-06-30', 'month') },
    expected: true,
  },
  {
    filter: { from: '2024-07-01' },
    event: { time: span('2024-06-01', '2024-06-30', 'month') },
    expected: false,
  },
  {
    filter: { from: '2030-01-01' },
    event: { time: span('2024-06-01', null, 'interval') },
    expected: true,
  },
  {
    filter: { to: '1900-01-01' },
    event: { time: span(null, '2024-06-01', 'interval') },
    expected: true,
  },
  { filter: { from: '2024-06-19' }, event: { time: null }, expected: false },
  { filter: {}, event: { time: null }, expected: true },

  { filter: { kind: ['treaty-signing'], country: ['FR'] }, expected: false },
]

describe('matches', () => {
  test.each(rows)('$filter on $event: $expected', ({ filter, event, expected }) => {
    expect(matches(card(event), filter)).toBe(expected)
  })
})

function placed(name: string): Partial<EventCard> {
  return { place: { name, precision: 'city' } }
}
