/**
 * Thirty articles of our own in ten registers against what a careful reader finds in them. The
 * floors only rise.
 */
import { afterAll, describe, expect, it } from 'vitest'
import { extract } from '../../shared/events/extract.ts'
import type { ExtractedEvent } from '../../shared/model/event.ts'
import { normaliseName } from '../../shared/names.ts'
import { agency } from './registers/agency.ts'
import type { GoldenArticle, GoldenEvent } from './registers/article.ts'
import { business } from './registers/business.ts'
import { court } from './registers/court.ts'
import { diplomacy } from './registers/diplomacy.ts'
import { disaster } from './registers/disaster.ts'
import { live } from './registers/live.ts'
import { local } from './registers/local.ts'
import { opinion } from './registers/opinion.ts'
import { science } from './registers/science.ts'
import { sport } from './registers/sport.ts'

const articles = [
  ...[agency, local, sport, business, science],
  ...[disaster, court, diplomacy, live, opinion],
].flat()

/** Per cent: of the expected events found with their kind, and of these what is right. */
const FLOORS = { found: 96, status: 98, time: 93, actors: 92, place: 85 } as const
/** Per cent of the confident events that no expectation speaks of: at most. */
const MOST_UNEXPECTED = 20
const CONFIDENT = 0.7

type Measure = keyof typeof FLOORS
const right: Record<Measure, number> = { found: 0, status: 0, time: 0, actors: 0, place: 0 }
const asked: Record<Measure, number> = { found: 0, status: 0, time: 0, actors: 0, place: 0 }
const unexpected = { confident: 0, all: 0 }

for (const article of articles) score(article)

function score({ id, published, text, events: expected }: GoldenArticle): void {
  const { events } = extract({ doc: id, published, text })
  for (const event of expected) {
    const at = text.indexOf(event[0])
    if (at < 0) throw new Error(`${id} does not say "${event[0]}"`)
    const found = events.find((one) => one.kind === event[1] && speaksOf(one, at, event[0].length))
    count('found', found !== undefined)
    if (found !== undefined) compare(found, event)
  }
  for (const event of events.filter(({ confidence }) => confidence >= CONFIDENT)) {
    unexpected.all += 1
    const isKnown = expected.some(([says]) => speaksOf(event, text.indexOf(says), says.length))
    if (!isKnown) unexpected.confident += 1
  }
}

function compare(found: ExtractedEvent, [, , status, edtf, actors, place]: GoldenEvent): void {
  count('status', found.status === status)
  if (edtf !== '*') count('time', (found.time?.edtf ?? '') === edtf)
  if (place !== '*') count('place', holds(found.place?.name ?? '', place))
  const names = found.actors.map(({ name }) => name)
  if (actors === '*' || actors === '') return
  for (const part of actors.split(';'))
    count(
      'actors',
      names.some((name) => holds(name, part)),
    )
}

function holds(name: string, part: string): boolean {
  return normaliseName(name).includes(normaliseName(part)) && (part !== '' || name === '')
}

function count(measure: Measure, isRight: boolean): void {
  asked[measure] += 1
  if (isRight) right[measure] += 1
}

function speaksOf({ mentions }: ExtractedEvent, start: number, length: number): boolean {
  return mentions.some((mention) => mention.start < start + length && mention.end > start)
}

const share = (measure: Measure) => Math.round((100 * right[measure]) / asked[measure])

afterAll(() => {
  const figures = Object.keys(FLOORS).map((name) => `${name} ${share(name as Measure)}`)
  process.stdout.write(
    `30 golden articles, ${asked.found} events: ${figures.join(', ')}; unexpected ${unexpected.confident} of ${unexpected.all} confident\n`,
  )
})

describe('of the golden articles', () => {
  it.each(Object.entries(FLOORS))('%s: at least %i per cent', (name, floor) => {
    expect(share(name as Measure)).toBeGreaterThanOrEqual(floor)
  })

  it('few confident events are nowhere expected', () => {
    const per = Math.round((100 * unexpected.confident) / unexpected.all)
    expect(per).toBeLessThanOrEqual(MOST_UNEXPECTED)
  })
})
