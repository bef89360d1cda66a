/** `extract --explain`: each event with the entry that found it and the reason for all it says. */
import { describe, expect, it } from 'vitest'
import { triggers } from '../../shared/data/triggers.ts'
import { extract } from '../../shared/events/extract.ts'
import type { EventReasons } from '../../shared/model/event.ts'
import { sentences } from './sentences.ts'

function why(text: string): EventReasons | undefined {
  const input = { doc: 'any', published: '2024-06-19', text }
  return extract(input, { explain: true }).events[0]?.why
}

describe('explain', () => {
  it('says nothing unless asked', () => {
    const text = 'Police arrested Jon Bell in Leeds on Monday.'
    expect(extract({ doc: 'any', published: '2024-06-19', text }).events[0]).not.toHaveProperty(
      'why',
    )
  })

  it.each<readonly [string, object]>([
    [
      'Police arrested Jon Bell in Leeds on Monday.',
      {
        entry: 'arrest.verb',
        actors: [
          { name: 'Police', role: 'agent', because: 'subject' },
          { name: 'Jon Bell', role: 'recipient', because: 'object' },
        ],
        place: 'behind the trigger',
        time: expect.stringMatching(/^"Monday", of its verb \(.+\)$/),
        status: 'finite past',
      },
    ],
    [
      'The arrest of Jon Bell by police was announced.',
      {
        actors: [
          { name: 'police', role: 'agent', because: 'behind "by"' },
          { name: 'Jon Bell', role: 'recipient', because: 'behind "of"' },
        ],
        place: null,
        time: 'no expression belongs to it',
      },
    ],
    [
      'Norway will not sign the treaty.',
      { actors: [{ name: 'Norway', because: 'subject' }], status: 'finite future "will" negated' },
    ],
    [
      'Police arrested Jon Bell.',
      { time: 'fresh news of the lead: day of publication', place: null },
    ],
  ])('%s', (text, expected) => {
    expect(why(text)).toMatchObject(expected)
  })

  it('names a line of the lexicon and a reason for each actor, whatever it reads', () => {
    const ids = new Set(triggers.map(({ id }): string => id))
    for (const [text] of sentences) {
      const input = { doc: 'any', published: '2024-06-19', text }
      for (const { actors, place, why: reasons } of extract(input, { explain: true }).events) {
        expect(ids).toContain(reasons?.entry)
        expect(reasons?.actors.map(({ name }) => name)).toEqual(actors.map(({ name }) => name))
        expect(reasons?.actors.every(({ because }) => because !== '')).toBe(true)
        expect(reasons?.place === null).toBe(place === null)
      }
    }
  })
})
