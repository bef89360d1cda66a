/**
 * Made-up news to try merging on: 80 stories of 3 to 8 reports each, in pairs of near misses (two
 * treaties of the same men, the same match a year later, two visits of one man). Each report says in
 * its own words and its own way of dating what happened; what each of its sentences speaks of is
 * known. Always the same.
 */
import { seeded } from '../helpers/unkind.ts'

/** Something that happened once. */
interface Happening {
  readonly family: string
  readonly a: string
  readonly b: string
  readonly place: string
  readonly thing: string
  /** YYYY-MM-DD */
  readonly day: string
}

export interface Report {
  readonly doc: string
  readonly published: string
  readonly title: string
  readonly text: string
  /** What each sentence speaks of, in order: the number of a happening. */
  readonly sentences: readonly { readonly end: number; readonly story: number }[]
}

type Words = Readonly<Record<string, readonly string[]>>

/** How a happening is told; the names are those of `Happening`, `when` is the time. */
const tellings: Words = {
  treaty: [
    '{a} and {b} signed a {thing} in {place} {when}.',
    '{a} signed a {thing} with {b} {when}.',
    'A {thing} was signed by {a} and {b} {when}, officials said.',
    '{b} and {a} signed the {thing} at a ceremony in {place} {when}.',
  ],
  meeting: [
    '{a} met {b} in {place} {when}.',
    '{a} and {b} met {when} in {place} for talks on {thing}.',
    '{b} met with {a} {when}, a spokeswoman said.',
  ],
  call: [
    '{a} spoke by phone with {b} {when} about {thing}.',
    '{a} and {b} discussed {thing} in a phone call {when}.',
    '{b} called {a} {when}.',
  ],
  visit: [
    '{a} visited {place} {when}.',
    '{a} arrived in {place} {when} for a two-day visit.',
    '{a} travelled to {place} {when}, his office said.',
  ],
  death: [
    '{a}, who led {thing} for ten years, died {when}.',
    '{a} died in {place} {when} after a long illness.',
    'The former head of {thing}, {a}, died {when}, his family said.',
  ],
  match: [
    '{a} beat {b} 2-1 in {place} {when}.',
    '{b} lost 2-1 to {a} {when}.',
    '{a} defeated {b} {when} in front of 40,000 people.',
  ],
  acquisition: [
    '{a} bought {b} for 2 billion dollars {when}.',
    '{a} acquired {b} {when}, both companies said.',
    '{a} completed the acquisition of {b} {when}.',
  ],
  departure: [
    '{a} resigned as head of {thing} {when}.',
    '{a} stepped down as head of {thing} {when}.',
    'The head of {thing}, {a}, resigned {when}.',
  ],
  appointment: [
    '{a} was appointed head of {thing} {when}.',
    'The board appointed {a} as head of {thing} {when}.',
    '{a} was named head of {thing} {when}.',
  ],
  arrest: [
    'Police arrested {a} in {place} {when}.',
    '{a} was arrested {when} in {place}, police said.',
    'Officers detained {a} at the airport of {place} {when}.',
  ],
  verdict: [
    'A court in {place} convicted {a} of fraud {when}.',
    '{a} was convicted of fraud {when} by a court in {place}.',
    '{a} was sentenced to six years in prison {when}.',
  ],
  attack: [
    '{a} attacked {b} in {place} {when}.',
    'Fighters of {a} bombed {b} in {place} {when}.',
    '{b} came under attack from {a} in {place} {when}.',
  ],
}

const headlines: Words = {
  treaty: ['{a} and {b} seal {thing}', 'A {thing} for {place}'],
  match: ['{a} too strong for {b}', 'Goals in {place}'],
}

const fillers = [
  'The weather was mild, and shops stayed open.',
  'Details are expected within days.',
  'Several newspapers had expected it for weeks.',
  'Nobody else was there to comment.',
]

const first = 'Anders Bruno Cesar Dmitri Emilio Farid Goran Henrik Ivan Joseph Karim Lorenzo'.split(
  ' ',
)
const last =
  'Aldana Brekke Castellan Dvorak Eriksen Fontaine Galanis Horvat Ismailov Jansen Kovac Lindholm Marchetti Novak Okafor Petrescu'.split(
    ' ',
  )
const places = ['Oslo', 'Vienna', 'Lisbon', 'Warsaw', 'Athens', 'Helsinki', 'Dublin', 'Prague']
const teams = [
  'Bayern Munich',
  'Real Madrid',
  'Juventus',
  'Ajax',
  'Benfica',
  'Celtic',
  'Porto',
  'Napoli',
]
const firms = [
  'Nordvik Energy',
  'Castor Airlines',
  'Helvor Group',
  'Quantis Systems',
  'Lumen Foods',
  'Orbex Motors',
]
const armies = ['Russia', 'Ukraine', 'Israel', 'Hezbollah', 'Iran', 'Hamas']
const things: Words = {
  treaty: ['trade agreement', 'defence treaty', 'fisheries accord', 'border treaty'],
  meeting: ['trade', 'the border', 'energy'],
  call: ['trade', 'the border', 'energy'],
  post: ['the central bank', 'the football federation', 'the national museum'],
}

/** What makes the second story of a pair another one. */
const twins: Readonly<
  Record<string, readonly Partial<Record<keyof Happening, 'other' | number>>[]>
> = {
  treaty: [{ day: 9, thing: 'other' }, { b: 'other' }, { day: 3, thing: 'other' }],
  meeting: [{ day: 8 }, { b: 'other' }, { day: 2, place: 'other' }],
  call: [{ day: 7 }, { b: 'other' }],
  visit: [{ place: 'other', day: 2 }, { day: 90 }, { a: 'other' }],
  death: [{ a: 'other' }, { a: 'other', day: 1 }],
  match: [{ day: 364 }, { b: 'other', day: 3 }, { day: 14 }],
  acquisition: [{ b: 'other' }, { a: 'other', b: 'other' }],
  departure: [{ a: 'other' }, { a: 'other', day: 1 }, { day: 400 }],
  appointment: [{ a: 'other' }, { a: 'other', day: 7 }],
  arrest: [{ a: 'other' }, { day: 30 }],
  verdict: [{ a: 'other' }, { day: 60 }],
  attack: [{ day: 1 }, { place: 'other' }, { b: 'other' }],
}

/** All stories, and all reports on them. */
export function makeNews(): { readonly stories: number; readonly reports: readonly Report[] } {
  const random = seeded(2024)
  const happenings: Happening[] = []
  const families = Object.keys(tellings)
  for (let i = 0; happenings.length < 80; i += 1) {
    const family = families[i % families.length] ?? 'treaty'
    const one = makeHappening(random, family)
    const ways = twins[family] ?? [{}]
    happenings.push(
      one,
      twinOf(random, one, ways[Math.floor(i / families.length) % ways.length] ?? {}),
    )
  }
  const reports = happenings.flatMap((happening, story) => {
    const count = 3 + Math.floor(random() * 6)
    return Array.from({ length: count }, (_, n) => report(random, { happening, story, n }))
  })
  return { stories: happenings.length, reports }
}

function makeHappening(random: () => number, family: string): Happening {
  const day = new Date(Date.UTC(2024, Math.floor(random() * 12), 1 + Math.floor(random() * 28)))
  const [a, b] = [nameFor(random, family), nameFor(random, family)]
  return {
    family,
    a,
    b: b === a ? nameAfter(a) : b,
    place: pick(random, places),
    thing: pick(random, things[family] ?? things['post'] ?? []),
    day: day.toISOString().slice(0, 10),
  }
}

function twinOf(
  random: () => number,
  one: Happening,
  way: Partial<Record<keyof Happening, 'other' | number>>,
): Happening {
  const fresh = makeHappening(random, one.family)
  const changed = { ...one }
  for (const [name, how] of Object.entries(way)) {
    if (typeof how === 'number') changed.day = addDays(one.day, how)
    else
      Object.assign(changed, {
        [name]: otherThan(random, one, { fresh, name: name as keyof Happening }),
      })
  }
  return changed
}

function otherThan(
  random: () => number,
  one: Happening,
  { fresh, name }: { readonly fresh: Happening; readonly name: keyof Happening },
): string {
  let other = fresh[name]
  while (other === one[name] || other === one.a) other = makeHappening(random, one.family)[name]
  return other
}

function nameFor(random: () => number, family: string): string {
  if (family === 'match') return pick(random, teams)
  if (family === 'attack') return pick(random, armies)
  if (family === 'acquisition' || family === 'firm') return pick(random, firms)
  return `${pick(random, first)} ${pick(random, last)}`
}

/** The next name of its list: nobody meets himself. */
function nameAfter(name: string): string {
  for (const all of [teams, firms, armies]) {
    const at = all.indexOf(name)
    if (at >= 0) return all[(at + 1) % all.length] ?? name
  }
  const [given = '', surname = ''] = name.split(' ')
  return `${given} ${last[(last.indexOf(surname) + 1) % last.length]}`
}

function report(
  random: () => number,
  {
    happening,
    story,
    n,
  }: { readonly happening: Happening; readonly story: number; readonly n: number },
): Report {
  const published = addDays(happening.day, Math.floor(random() * 4))
  const lead = fill(pick(random, tellings[happening.family] ?? []), {
    ...happening,
    when: whenOf(random, { day: happening.day, published }),
  })
  const again = fill(pick(random, tellings[happening.family] ?? []), {
    ...happening,
    when: 'that day',
  })
  const parts = random() < 0.3 ? [lead, again] : [lead]
  const sentences: { end: number; story: number }[] = []
  let text = ''
  for (const part of [...parts, pick(random, fillers), pick(random, fillers)]) {
    text += text === '' ? part : ` ${part}`
    sentences.push({ end: text.length, story })
  }
  const title = fill(pick(random, headlines[happening.family] ?? ['News from {place}']), {
    ...happening,
    when: '',
  })
  return { doc: `s${story}-${n}`, published: `${published}T18:00:00Z`, title, text, sentences }
}

/** The day in one of the ways in which newspapers say it. */
function whenOf(
  random: () => number,
  { day, published }: { readonly day: string; readonly published: string },
): string {
  const date = new Date(`${day}T00:00:00Z`)
  const format = (options: Intl.DateTimeFormatOptions) =>
    date.toLocaleDateString('en-GB', { ...options, timeZone: 'UTC' })
  const ago = Math.round((Date.parse(published) - Date.parse(day)) / 86_400_000)
  const ways = [
    `on ${format({ weekday: 'long' })}`,
    `on ${format({ day: 'numeric', month: 'long', year: 'numeric' })}`,
    `on ${format({ weekday: 'long', day: 'numeric', month: 'long' })}`,
    ...(ago === 1 ? ['yesterday'] : []),
    ...(weekOf(day) === weekOf(published) ? ['this week'] : ['last week']),
    ...(ago === 0 ? ['today'] : []),
  ]
  return pick(random, ways)
}

function weekOf(day: string): number {
  // 1970-01-01 was a Thursday, three days after its Monday.
  return Math.floor((Date.parse(day) / 86_400_000 + 3) / 7)
}

function fill(
  template: string,
  values: Readonly<Record<string, string>> | (Happening & { when: string }),
): string {
  const byName = values as Readonly<Record<string, string>>
  return template.replace(/\{(\w+)\}/g, (_, name: string) => byName[name] ?? '')
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}

function pick<T>(random: () => number, all: readonly T[]): T {
  return all[Math.floor(random() * all.length)] as T
}
