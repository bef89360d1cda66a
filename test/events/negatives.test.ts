/** Texts without news: no confident event may come out of them. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../shared/events/extract.ts'
import { negatives } from './negatives.ts'

/** Events below this are not shown by default. */
const confident = 0.5

describe('texts that tell no event', () => {
  it.each(negatives)('%s', (text) => {
    const { events } = extract({ doc: 'negative', published: '2024-06-19', text })
    const found = events.filter((event) => event.confidence >= confident)
    expect(found.map((event) => `${event.kind}: ${event.trigger.text}`)).toEqual([])
  })
})
