/** Every line of the lexicon is tried on its own example and on the sentences that it must reject. */
import { describe, expect, it } from 'vitest'
import type { TriggerEntry } from '../../shared/data/schema.ts'
import { kinds } from '../../shared/data/taxonomy.ts'
import { triggers } from '../../shared/data/triggers.ts'
import { extract } from '../../shared/events/extract.ts'

const entries: readonly TriggerEntry[] = triggers
const known = new Set<string>(kinds.map((entry) => entry.kind))

function kindsOf(text: string): string[] {
  return extract({ doc: 'example', published: '2024-06-19', text }).events.map(
    (event) => event.kind,
  )
}

describe('triggers', () => {
  it.each(entries.map((entry) => [entry.id, entry] as const))(
    '%s finds its example',
    (_id, entry) => {
      expect(kindsOf(entry.example)).toContain(entry.kind)
    },
  )

  const rejects = entries.flatMap((entry) =>
    (entry.rejects ?? []).map((text) => [entry.id, text, entry] as const),
  )
  it.each(rejects)('%s passes over "%s"', (_id, text, entry) => {
    expect(kindsOf(text)).not.toContain(entry.kind)
  })

  it('has ids that are sorted and not used twice, and kinds of the taxonomy', () => {
    const ids = entries.map((entry) => entry.id)
    expect(ids).toEqual([...new Set(ids)].sort())
    expect(entries.filter((entry) => !known.has(entry.kind))).toEqual([])
  })

  it('has one word a line: a verb or a noun', () => {
    const odd = entries.filter((entry) => (entry.verb === undefined) === (entry.noun === undefined))
    expect(odd).toEqual([])
  })
})
