/** One sentence, one event: kind, status, who, when and where, for every row of the table. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../shared/events/extract.ts'
import type { ExtractedEvent } from '../../shared/model/event.ts'
import { sentences } from './sentences.ts'

const published = '2024-06-19'

function names(event: ExtractedEvent, role: 'agent' | 'recipient'): string[] {
  return event.actors.filter((actor) => actor.role === role).map((actor) => actor.name)
}

function expectNames(found: readonly string[], wanted: string): void {
  if (wanted === '*') return
  const parts = wanted === '' ? [] : wanted.split(';')
  expect(found.length).toBe(parts.length)
  for (const part of parts) if (part !== '*') expect(found).toContain(part)
}

describe('sentences', () => {
  it.each(sentences)('%s: %s', (text, kind, status, agents, recipients, time, place) => {
    const { events } = extract({ doc: 'row', published, text })
    const event = events.find((one) => one.kind === kind)
    expect(event, `finds ${events.map((one) => one.kind).join(', ')}`).toBeDefined()
    if (event === undefined) return
    expect(event.status).toBe(status)
    expectNames(names(event, 'agent'), agents)
    expectNames(names(event, 'recipient'), recipients)
    if (time !== '*') expect(event.time?.edtf ?? '').toBe(time)
    if (place !== '*') expect(event.place?.name ?? '').toBe(place)
  })
})
