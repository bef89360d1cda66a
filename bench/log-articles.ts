/**
 * Made-up articles with their events, as skewed as news: most events are of the day of publication,
 * one actor is in a fifth of all, an article's main actor in half of its own, and most events say
 * too little to be compared with those of other articles.
 */
import type { Finding } from '../shared/log/append.ts'
import type { Actor, ExtractedEvent } from '../shared/model/event.ts'
import type { EventTime } from '../shared/model/timex.ts'
import { seeded } from '../test/helpers/unkind.ts'

export const EVENTS_PER_ARTICLE = 12

/** What made-up events are like. */
export interface Mix {
  /** Share of events that other articles can speak of. */
  readonly shared: number
  /** Share of events without a day. */
  readonly undated: number
  /** Share of persons whose country is known, and of events with a place. */
  readonly countries: number
  readonly places: number
  readonly kinds: readonly string[]
}

/** Dearer to keep than what was measured: in more lists, on more days, more of it shared. */
export const hard: Mix = {
  shared: 0.1,
  undated: 0.1,
  countries: 1,
  places: 0.5,
  kinds: ['accusation', 'pledge', 'attack', 'statement', 'protest', 'visit', 'request'],
}

/**
 * As on 241 pages of the web and in 118 news stories, with the extractor of November 2026: 0.02 of
 * events shared, 0.72 to 0.80 undated, 0.3 countries an event, kinds as these pages have them.
 */
export const measured: Mix = {
  shared: 0.02,
  undated: 0.75,
  countries: 0.2,
  places: 0.12,
  kinds: [
    ...repeated(7, ['request', 'attack']),
    ...repeated(5, ['visit', 'aid', 'endorsement', 'launch']),
    ...repeated(3, ['discovery', 'pledge', 'accusation', 'rejection', 'acquisition']),
    ...repeated(3, ['investigation', 'departure', 'appointment']),
    ...repeated(2, ['meeting', 'death', 'match', 'restriction', 'result', 'outbreak', 'election']),
    ...repeated(2, ['accident', 'arrest', 'charge', 'agreement', 'ceremony', 'threat']),
    ...repeated(1, ['concession', 'disaster', 'closure', 'protest', 'birth', 'release']),
    ...repeated(1, ['legislation', 'cooperation', 'verdict', 'call', 'negotiation', 'award']),
  ],
}

function repeated(times: number, kinds: readonly string[]): readonly string[] {
  return Array.from({ length: times }, () => kinds).flat()
}

const words =
  'the of to and a in that said for on was with by from has have were after which their would government president minister talks officials court police country million agreement leaders security against people state between report war border trade energy deal years during forces party election company region called before about more than also other first two last week could against support new capital military foreign workers according city group women children water prices market system attack killed injured arrested charged announced rejected signed visited met agreed warned asked demanded opened closed launched members parliament law vote budget oil gas power food aid health school university bank rate growth plan project road bridge airport river storm fire flood'.split(
    ' ',
  )

/** The numbers of so many articles, in the order of publication. */
export function articlesOfYear(count: number): readonly number[] {
  const numbers = Array.from({ length: count }, (_, n) => n)
  return numbers.sort((a, b) => dayOfArticle(a) - dayOfArticle(b) || a - b)
}

/** Of the 360 of a year. */
function dayOfArticle(n: number): number {
  return Math.floor(seeded(n + 1)() * 360)
}

/** The n-th article: always the same. */
export function articleAt(n: number, mix: Mix): Finding {
  const random = seeded(n + 1)
  const id = stringAt(n, 32)
  const publishedMs = Date.UTC(2025, 10, 1) + Math.floor(random() * 360) * 86_400_000
  const main = personAt(random)
  const sentences = Array.from({ length: EVENTS_PER_ARTICLE }, () => textOf(random, 22))
  const events = sentences.map((sentence, i) => {
    const start = sentences.slice(0, i).join(' ').length + (i === 0 ? 0 : 1)
    return eventAt(random, mix, { start, end: start + sentence.length, main, publishedMs })
  })
  return {
    article: {
      id,
      url: `https://www.paper${n % 40}.example/2026/${id}`,
      publisher: `Paper ${n % 40}`,
      published: new Date(publishedMs + 36_000_000).toISOString(),
      title: textOf(random, 9),
    },
    extraction: { doc: id, timexes: [], events },
    text: sentences.join(' '),
    extractor: '1',
  }
}

/**
 * The same article, all of whose events other articles can speak of: one named party does it, in some
 * way, to another.
 */
export function comparable(one: Finding, kind: string): Finding {
  const events = one.extraction.events.map((event, i) => {
    const name = (side: string) => `Party${i} ${side}${kind}${one.article.id.slice(0, 8)}`
    const actors = ['Ann', 'Bob'].map((side): Actor => {
      const role = side === 'Ann' ? 'agent' : 'recipient'
      return { name: name(side), role, type: 'person', country: 'C7' }
    })
    return {
      ...event,
      kind,
      actors,
      place: placeAt('C7'),
      time: dayTime('2026-06-17'),
    }
  })
  const article = { ...one.article, id: `${one.article.id}${kind}` }
  return { ...one, article, extraction: { ...one.extraction, events } }
}

/** Another article on the same events. */
export function retold(one: Finding): Finding {
  const id = `${one.article.id}again`
  return { ...one, article: { ...one.article, id, url: `https://other.example/${id}` } }
}

function eventAt(
  random: () => number,
  mix: Mix,
  where: {
    readonly start: number
    readonly end: number
    readonly main: Actor
    readonly publishedMs: number
  },
): ExtractedEvent {
  const isShared = random() < mix.shared
  const named = random() < 0.2 ? person('Prime Actor', 'C1') : actorAt(random, where.main)
  const first = random() < mix.countries ? named : withoutCountry(named)
  const second = isShared ? [personAt(random), personAt(random)] : []
  const trigger = { start: where.start + 4, end: where.start + 8, text: 'said' }
  const country = first.country ?? 'C1'
  return {
    kind: isShared ? 'meeting' : (mix.kinds[Math.floor(random() * mix.kinds.length)] ?? 'visit'),
    class: 'contact',
    plover: 'CONSULT',
    status: 'occurred',
    trigger,
    mentions: [trigger],
    evidence: { start: where.start, end: where.end },
    actors: isShared ? second : [first],
    place: random() < mix.places ? placeAt(country) : null,
    time: timeAt(random, mix, where.publishedMs),
    attribution: null,
    confidence: Math.round(random() * 100) / 100,
  }
}

function withoutCountry({ country: _country, ...actor }: Actor): Actor {
  return actor
}

function actorAt(random: () => number, main: Actor): Actor {
  return random() < 0.5 ? main : personAt(random)
}

/** Few are named often, many once. */
function personAt(random: () => number): Actor {
  const n = Math.floor(random() ** 3 * 200_000)
  return person(`${stringAt(n, 5)} ${stringAt(n * 7, 7)}`, `C${n % 50}`)
}

function person(name: string, country: string): Actor {
  return { name, role: 'agent', type: 'person', country }
}

function placeAt(country: string): NonNullable<ExtractedEvent['place']> {
  return { name: `City of ${country}`, country, lat: 12.34, lon: 56.78, precision: 'city' }
}

function timeAt(random: () => number, { undated }: Mix, publishedMs: number): EventTime | null {
  if (random() < undated) return null
  const dice = 0.1 + 0.9 * random()
  const back = dice < 0.65 ? 0 : Math.floor(random() * (dice < 0.9 ? 7 : 300))
  const day = new Date(publishedMs - back * 86_400_000).toISOString().slice(0, 10)
  if (dice < 0.95) return dayTime(day)
  const month = day.slice(0, 7)
  return {
    edtf: month,
    start: `${month}-01`,
    end: `${month}-28`,
    precision: 'month',
    basis: 'explicit',
  }
}

function dayTime(day: string): EventTime {
  return { edtf: day, start: day, end: day, precision: 'day', basis: 'relative' }
}

function textOf(random: () => number, length: number): string {
  const draw = () => words[Math.floor(random() ** 2 * words.length)] ?? 'the'
  return `${Array.from({ length }, draw).join(' ')}.`
}

/** Letters that look like a name or a hash, always the same for a number. */
function stringAt(n: number, length: number): string {
  const random = seeded(n)
  return Array.from({ length }, () => 'abcdefghijklmnopqrstuvwxyz'[Math.floor(random() * 26)]).join(
    '',
  )
}
