/** Which mentions of two articles are one event, by tables of matches and near misses. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { eventIdOf } from '../../shared/log/identity.ts'
import type { ExtractedEvent } from '../../shared/model/event.ts'
import { arbitraryEvent, city, country, day, event, person, span } from './samples.ts'

interface Pair {
  readonly name: string
  readonly a: Partial<ExtractedEvent>
  readonly b: Partial<ExtractedEvent>
}

const berg = person('Anna Berg')
const dorn = person('Carl Dorn')
const week = span('2024-06-17', '2024-06-23', 'week')
const group = { name: 'protesters', role: 'agent', type: 'group' } as const
const firm = (name: string, role: 'agent' | 'recipient' = 'agent') =>
  ({ name, role, type: 'organisation' }) as const

const movement = (name: string) => ({ name, role: 'agent', type: 'group' }) as const
const onto = country('Israel', 'IL', 'recipient')
const wholeLatvia = { name: 'Latvia', country: 'LV', precision: 'country' } as const
const quote = (text: string) => ({ text, start: 0, end: text.length })

const same: readonly Pair[] = [
  {
    name: 'a purchase "this week" and on "19 June"',
    a: { kind: 'acquisition', time: week },
    b: { kind: 'acquisition', time: day('2024-06-19') },
  },
  {
    name: 'a purchase "on Monday" and "on Sunday" of one ISO week',
    a: { kind: 'acquisition', time: day('2024-06-17') },
    b: { kind: 'acquisition', time: day('2024-06-23') },
  },
  { name: 'two reports of a signing "this week"', a: { time: week }, b: { time: week } },
  { name: 'planned and occurred', a: { status: 'planned' }, b: { status: 'occurred' } },
  {
    name: 'who signs with whom',
    a: { actors: [berg, dorn] },
    b: { actors: [person('Carl Dorn'), person('Anna Berg', 'recipient')] },
  },
  {
    name: 'leaders with and without their countries',
    a: { actors: [berg, dorn] },
    b: { actors: [country('Norway', 'NO'), berg, country('Latvia', 'LV', 'recipient'), dorn] },
  },
  {
    name: 'spelling of a name',
    a: { actors: [person('José  García'), dorn] },
    b: { actors: [person('Jose Garcia'), dorn] },
  },
  {
    name: 'two names of a country',
    a: { actors: [country('Russia', 'RU'), country('Norway', 'NO')] },
    b: { actors: [country('The Russian Federation', 'RU'), country('Norway', 'NO')] },
  },
  {
    name: 'two names of a linked actor',
    a: { actors: [firm('ACME'), { ...firm('Initech'), id: 'q1' }] },
    b: { actors: [firm('Acme'), { ...firm('Initech Inc.'), id: 'q1' }] },
  },
  {
    name: 'the legal form of a firm, a club, a middle initial',
    a: { kind: 'acquisition', actors: [firm('Norland Tea Corp.'), person('Anna M. Berg')] },
    b: { kind: 'acquisition', actors: [firm('Norland Tea'), person('Anna Berg')] },
  },
  {
    name: 'a club with and without its form',
    a: { kind: 'match', actors: [firm('FC Reds'), firm('Blues')] },
    b: { kind: 'match', actors: [firm('Blues AFC'), firm('Reds')] },
  },
  {
    name: 'a state, its government and its forces',
    a: { kind: 'agreement', actors: [country('Israel', 'IL'), berg] },
    b: { kind: 'agreement', actors: [firm('Israeli government'), berg] },
  },
  {
    name: 'a movement and those who fight for it',
    a: { kind: 'attack', actors: [movement('Hamas'), onto], place: city('Gaza', 'PS') },
    b: { kind: 'attack', actors: [movement('Fighters of Hamas'), onto], place: city('Gaza', 'PS') },
  },
  {
    name: 'a bankruptcy, filed and gone into',
    a: {
      kind: 'closure',
      mentions: [quote('filed'), quote('Bankruptcy')],
      actors: [firm('Vesta')],
    },
    b: { kind: 'closure', mentions: [quote('went bankrupt')], actors: [firm('Vesta Inc.')] },
  },
  {
    name: 'an earthquake in one town on one day',
    a: { kind: 'disaster', actors: [], place: city('Riga', 'LV') },
    b: { kind: 'disaster', actors: [group], place: city('Riga', 'LV') },
  },
  {
    name: 'the release of a captive, by whomever',
    a: { kind: 'release', actors: [person('Anna Berg', 'recipient')] },
    b: { kind: 'release', actors: [group, person('Anna Berg', 'recipient')] },
  },
  {
    name: 'a visit to a city and to its country',
    a: { kind: 'visit', actors: [berg], place: city('Riga', 'LV') },
    b: { kind: 'visit', actors: [berg], place: wholeLatvia },
  },
  {
    name: 'an arrest, with and without who made it',
    a: { kind: 'arrest', actors: [person('Anna Berg', 'recipient')] },
    b: { kind: 'arrest', actors: [group, person('Anna Berg', 'recipient')] },
  },
  {
    name: 'an attack on one day in one place',
    a: {
      kind: 'attack',
      actors: [country('A', 'AA'), country('B', 'BB', 'recipient')],
      place: city('Riga', 'LV'),
    },
    b: {
      kind: 'attack',
      actors: [country('A', 'AA'), country('B', 'BB', 'recipient')],
      place: city('Riga', 'LV'),
    },
  },
]

const apart: readonly Pair[] = [
  {
    name: 'two treaties in a week',
    a: { time: day('2024-06-18') },
    b: { time: day('2024-06-20') },
  },
  {
    name: 'a signing "this week" and one on a day',
    a: { time: week },
    b: { time: day('2024-06-19') },
  },
  {
    name: 'two meetings in a week',
    a: { kind: 'meeting', time: day('2024-06-18') },
    b: { kind: 'meeting', time: day('2024-06-20') },
  },
  {
    name: 'two calls in a week',
    a: { kind: 'call', time: day('2024-06-18') },
    b: { kind: 'call', time: day('2024-06-20') },
  },
  { name: 'kinds', a: { kind: 'treaty-signing' }, b: { kind: 'meeting' } },
  { name: 'weeks', a: { time: day('2024-06-23') }, b: { time: day('2024-06-24') } },
  {
    name: 'the same week of another year',
    a: { time: day('2024-06-19') },
    b: { time: day('2023-06-21') },
  },
  {
    name: 'a third party instead',
    a: { actors: [berg, dorn] },
    b: { actors: [berg, person('Eva Falk')] },
  },
  { name: 'no time', a: { time: null }, b: { time: null } },
  {
    name: 'a time known to the month',
    a: { time: span('2024-06-01', '2024-06-30', 'month') },
    b: { time: span('2024-06-01', '2024-06-30', 'month') },
  },
  {
    name: 'an open interval',
    a: { time: span('2024-06-17', null, 'interval') },
    b: { time: span('2024-06-17', null, 'interval') },
  },
  { name: 'one party only', a: { actors: [berg] }, b: { actors: [berg] } },
  { name: 'no parties', a: { actors: [] }, b: { actors: [] } },
  { name: 'unnamed groups', a: { actors: [group, dorn] }, b: { actors: [group, dorn] } },
  {
    name: 'a surname alone',
    a: { kind: 'arrest', actors: [person('Smith', 'recipient')] },
    b: { kind: 'arrest', actors: [person('Smith', 'recipient')] },
  },
  {
    name: 'two countries visited in one week',
    a: { kind: 'visit', actors: [berg], place: city('Riga', 'LV') },
    b: { kind: 'visit', actors: [berg], place: city('Oslo', 'NO') },
  },
  {
    name: 'a visit to nowhere',
    a: { kind: 'visit', actors: [berg], place: null },
    b: { kind: 'visit', actors: [berg], place: null },
  },
  {
    name: 'accusations on two days of a week',
    a: {
      kind: 'accusation',
      actors: [berg, person('Carl Dorn', 'recipient')],
      time: day('2024-06-18'),
    },
    b: {
      kind: 'accusation',
      actors: [berg, person('Carl Dorn', 'recipient')],
      time: day('2024-06-19'),
    },
  },
  {
    name: 'an accusation and its return',
    a: { kind: 'accusation', actors: [berg, person('Carl Dorn', 'recipient')] },
    b: { kind: 'accusation', actors: [dorn, person('Anna Berg', 'recipient')] },
  },
  {
    name: 'attacks on two cities on one day',
    a: {
      kind: 'attack',
      actors: [berg, person('Carl Dorn', 'recipient')],
      place: city('Riga', 'LV'),
    },
    b: {
      kind: 'attack',
      actors: [berg, person('Carl Dorn', 'recipient')],
      place: city('Tukums', 'LV'),
    },
  },
  {
    name: 'matches of two teams on two days',
    a: { kind: 'match', actors: [firm('Reds'), firm('Blues')], time: day('2024-06-18') },
    b: { kind: 'match', actors: [firm('Reds'), firm('Blues')], time: day('2024-06-19') },
  },
  {
    name: 'two firms of which one name begins the other',
    a: { kind: 'acquisition', actors: [firm('Vesta'), firm('Norland Tea')] },
    b: { kind: 'acquisition', actors: [firm('Vesta Foods'), firm('Norland Tea')] },
  },
  {
    name: 'the police of one country',
    a: { kind: 'agreement', actors: [country('Israel', 'IL'), berg] },
    b: { kind: 'agreement', actors: [firm('Israeli police'), berg] },
  },
  {
    name: 'rebels of a country',
    a: { kind: 'agreement', actors: [country('Syria', 'SY'), berg] },
    b: { kind: 'agreement', actors: [firm('Syrian rebels'), berg] },
  },
  {
    name: 'two plants that one firm closes',
    a: { kind: 'closure', actors: [firm('Vesta')] },
    b: { kind: 'closure', actors: [firm('Vesta')] },
  },
  {
    name: 'earthquakes on two days',
    a: { kind: 'disaster', actors: [], place: city('Riga', 'LV'), time: day('2024-06-18') },
    b: { kind: 'disaster', actors: [], place: city('Riga', 'LV'), time: day('2024-06-19') },
  },
  {
    name: 'floods somewhere in a country',
    a: { kind: 'disaster', actors: [], place: wholeLatvia },
    b: { kind: 'disaster', actors: [], place: wholeLatvia },
  },
  { name: 'statements', a: { kind: 'statement' }, b: { kind: 'statement' } },
]

describe('one event', () => {
  test.each(same)('$name', ({ a, b }) => {
    expect(eventIdOf(event(a), 'a1')).toBe(eventIdOf(event(b), 'a2'))
  })
})

describe('two events', () => {
  test.each(apart)('$name', ({ a, b }) => {
    expect(eventIdOf(event(a), 'a1')).not.toBe(eventIdOf(event(b), 'a2'))
  })
})

test('ids are stable over versions of Dateline', () => {
  expect(eventIdOf(event(), 'a1')).toBe('ev_7ghexaomqdpeimbcq4nz')
  expect(eventIdOf(event({ time: null }), 'a1')).toBe('ev_nviwax22zaest3lklsps')
})

test('every event has an id that fits in URLs and keys, always the same', () => {
  fc.assert(
    fc.property(arbitraryEvent, fc.string(), (one, articleId) => {
      const id = eventIdOf(one, articleId)
      expect(id).toMatch(/^ev_[a-z2-7]{20}$/)
      expect(eventIdOf(structuredClone(one), articleId)).toBe(id)
    }),
    { seed: 8 },
  )
})
