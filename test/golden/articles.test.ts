/**
 * Extraction on the project's own golden set, against what a careful reader logs. The floors only
 * rise: a change that loses events here loses them for users too.
 */
import { afterAll, describe, expect, it } from 'vitest'
import { kinds } from '../../shared/data/taxonomy.ts'
import { extract } from '../../shared/events/extract.ts'
import { edtfBounds } from '../../shared/model/edtf.ts'
import { type GoldenArticle, type GoldenEvent, readGoldenArticles } from './articles.ts'
import {
  addCounts,
  type Difference,
  type Field,
  type FoundEvent,
  fields,
  rates,
  scoreEvents,
} from './score.ts'

/** Per cent, 1 to 2 under what was measured. Raise them when the figures have risen for good. */
const FLOORS = {
  kind: { precision: 90, recall: 73 },
  whole: { precision: 75, recall: 61 },
  status: { precision: 95, recall: 95 },
  time: { precision: 94, recall: 88 },
  place: { precision: 76, recall: 57 },
  actors: { precision: 80, recall: 84 },
  roles: { precision: 79, recall: 83 },
} as const

const articles = readGoldenArticles()
const scored = articles.map((article) => ({
  article,
  ...scoreEvents(article.events, read(article)),
}))
const measured = addCounts(scored.map(({ counts }) => counts))

describe('the golden set', () => {
  it('has at least 30 articles of 150 to 350 words, no two of one title', () => {
    expect(articles.length).toBeGreaterThanOrEqual(30)
    expect(new Set(articles.map(({ title }) => title)).size).toBe(articles.length)
    const words = articles.map(({ text }) => text.split(/\s+/).length)
    expect(words.filter((count) => count < 150 || count > 350)).toEqual([])
  })

  it.each(articles)('$name: known kinds, statuses, times', ({ events }) => {
    const known = new Set<string>(kinds.map(({ kind }) => kind))
    const statuses = ['occurred', 'ongoing', 'planned', 'conditional', 'denied']
    expect(events.flatMap((event) => event.kinds).filter((kind) => !known.has(kind))).toEqual([])
    expect(events.flatMap((event) => event.statuses)).toSatisfy((all: string[]) =>
      all.every((status) => statuses.includes(status)),
    )
    const times = events.flatMap((event) => event.times).filter((time) => time !== null)
    expect(times.filter((time) => edtfBounds(time) === undefined)).toEqual([])
  })

  it('scores 100 on itself', () => {
    const all = addCounts(
      articles.map(({ events }) => scoreEvents(events, events.map(asFound)).counts),
    )
    for (const field of fields) expect(rates(all[field])).toEqual({ precision: 100, recall: 100 })
  })

  it('scores no recall when nothing is found', () => {
    const all = addCounts(articles.map(({ events }) => scoreEvents(events, []).counts))
    expect(rates(all.kind)).toEqual({ precision: 100, recall: 0 })
  })
})

afterAll(() => {
  const rows = fields.map((field) => {
    const { precision, recall } = rates(measured[field])
    return `${field.padEnd(8)}${precision.toFixed(1).padStart(9)}${recall.toFixed(1).padStart(8)}`
  })
  process.stdout.write(`golden  precision  recall\n${rows.join('\n')}\n`)
})

describe('of the events in the golden set', () => {
  it.each(fields)('%s: at least its floors', (field) => {
    const { precision, recall } = rates(measured[field])
    expect(precision, faults(field)).toBeGreaterThanOrEqual(FLOORS[field].precision)
    expect(recall, faults(field)).toBeGreaterThanOrEqual(FLOORS[field].recall)
  })
})

/** The differences that lower a figure, where it has another name than they. */
const causes: Partial<Record<Field, readonly string[]>> = {
  kind: ['kind', 'missed', 'extra'],
  whole: ['kind', 'missed', 'extra', 'status', 'time', 'actors'],
  roles: ['actors'],
}

/** What is not as expected in a field, one a line, for whoever lost it. */
function faults(field: Field): string {
  const shown: readonly string[] = causes[field] ?? [field]
  const lines = scored.flatMap(({ article, differences }) =>
    differences
      .filter((difference) => shown.includes(difference.field))
      .map((difference) => `${article.name}: ${faultOf(difference, article.text)}`),
  )
  return `\n${lines.join('\n')}\n`
}

function faultOf({ field, expected, found }: Difference, text: string): string {
  const at = expected?.mentions[0]?.start ?? found?.trigger.start ?? 0
  const wanted = expected && [expected.kinds, expected.statuses, expected.times]
  const told = found && [found.kind, found.status, found.time?.edtf, found.place?.name]
  const words = text.slice(Math.max(0, at - 50), at + 50).replaceAll('\n', ' ')
  return `${field} ${wanted?.join(' | ') ?? '-'} <- ${told?.join(' | ') ?? '-'}: ${words}`
}

function read({ name, published, title, text }: GoldenArticle): readonly FoundEvent[] {
  return extract({ doc: name, published, title, text }).events
}

/** A found event that says exactly what is expected. */
function asFound({ mentions, kinds, statuses, times, places, casts }: GoldenEvent): FoundEvent {
  const quotes = mentions.map((mention) => ({ ...mention, text: '' }))
  const [edtf = null, place = null, cast] = [times[0], places[0], casts[0]]
  const actorOf = (role: 'agent' | 'recipient') => (name: string) =>
    ({ name, role, type: 'person' }) as const
  return {
    kind: kinds[0] ?? '',
    status: statuses[0] as FoundEvent['status'],
    trigger: quotes[0] ?? { start: 0, end: 0, text: '' },
    mentions: quotes,
    actors: [
      ...(cast?.agents ?? []).map(actorOf('agent')),
      ...(cast?.recipients ?? []).map(actorOf('recipient')),
    ],
    place: place === null ? null : { ...place, precision: 'city' },
    time:
      edtf === null
        ? null
        : { edtf, start: null, end: null, precision: 'day', basis: 'explicit', text: '' },
  }
}
