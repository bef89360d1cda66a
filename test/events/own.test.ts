/** What users add: the files at the root of the project, and the examples of docs/EXTENDING.md. */
import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { extract } from '../../shared/events/extract.ts'
import type { ExtractedEvent } from '../../shared/model/event.ts'
import { ownActors, ownLexicon, readLexicon, readWatchList } from '../../shared/own.ts'

const guide = readFileSync(new URL('../../docs/EXTENDING.md', import.meta.url), 'utf8')
const [guideActors, guideLexicon] = [...guide.matchAll(/```json\n([\s\S]*?)```/g)].map((block) =>
  JSON.parse(block[1] ?? ''),
)
const published = '2024-06-19'

describe('actors.json', () => {
  const watch = readWatchList(guideActors, 'guide')
  const actorsIn = (text: string) =>
    extract({ doc: 'any', published, text }, { watch }).events.flatMap(({ actors }) => actors)

  it.each([
    ['its name', 'Norland Tea sued the bank on Monday.'],
    ['another name', 'NLT sued the bank on Monday.'],
    ['a name that could be anything', 'Comet Leaf sued the bank on Monday.'],
    ['an article before it', 'The NLT sued the bank on Monday.'],
  ])('links %s', (_, text) => {
    const expected = { id: 'tea-1', name: 'Norland Tea', country: 'NO', sector: 'BUS' }
    expect(actorsIn(text)[0]).toMatchObject({ ...expected, role: 'agent', type: 'organisation' })
  })

  it('joins what is told of it under two names', () => {
    const text = 'NLT sued the bank on Monday. Norland Tea had sued it in 2020.'
    expect(
      new Set(
        actorsIn(text)
          .map(({ id }) => id)
          .filter(Boolean),
      ),
    ).toEqual(new Set(['tea-1']))
  })

  it('leaves others alone', () => {
    const names = actorsIn('Norland Steel sued the bank on Monday. Its comet leaf won.')
    expect(names.every(({ id }) => id === undefined)).toBe(true)
  })

  it.each([
    ['no list', {}, /guide: the whole/],
    ['no id', [{ name: 'Norland Tea' }], /guide: 0\.id/],
    ['an unknown field', [{ id: '1', name: 'N', alias: ['x'] }], /guide: 0\.alias/],
    ['no country code', [{ id: '1', name: 'N', country: 'Norway' }], /guide: 0\.country/],
  ])('refuses %s', (_, value, message) => {
    expect(() => readWatchList(value, 'guide')).toThrow(message)
  })

  it('is readable in the project', () => expect(ownActors).toBeInstanceOf(Map))
})

describe('lexicon.json', () => {
  beforeEach(() => {
    vi.resetModules()
    vi.doMock('../../lexicon.json', () => ({ default: guideLexicon }))
  })
  afterEach(() => vi.doUnmock('../../lexicon.json'))

  it('teaches kinds and words, as the guide says', async () => {
    const fresh = await import('../../shared/events/extract.ts')
    const read = (text: string) => fresh.extract({ doc: 'any', published, text }).events
    for (const { kind, example, rejects = [] } of guideLexicon.triggers) {
      expect(kindsOf(read(example))).toContain(kind)
      for (const text of rejects) expect(kindsOf(read(text))).not.toContain(kind)
    }
    const [event] = read(guideLexicon.triggers[0].example)
    expect(event).toMatchObject({ class: 'nature', plover: null, time: { edtf: '2024-06-17' } })
    expect(fresh.extractorVersion).toMatch(/^rules-\d+\+[0-9a-f]{8}$/)
  })

  it('lets its kinds be asked for', async () => {
    const { parameters } = await import('../../shared/query/parameters.ts')
    expect(parameters.find(({ name }) => name === 'kind')?.accepts).toContain('stranding')
  })

  it.each([
    [
      'verb and noun at once',
      { verb: 'strand', noun: 'stranding' },
      /triggers\.0: a verb or a noun/,
    ],
    ['no example', { verb: 'strand', example: undefined }, /triggers\.0\.example/],
    ['an unknown frame', { verb: 'strand', frame: 'both' }, /triggers\.0\.frame/],
  ])('refuses a line with %s', (_, line, message) => {
    const entry = { id: 'own.x', kind: 'accident', example: 'It stranded.', ...line }
    expect(() => readLexicon({ triggers: [entry] }, 'guide')).toThrow(message)
  })

  it('finds the examples of the project, and passes over what its lines reject', () => {
    for (const { kind, example, rejects = [] } of ownLexicon.triggers) {
      const read = (text: string) => kindsOf(extract({ doc: 'any', published, text }).events)
      expect(read(example)).toContain(kind)
      for (const text of rejects) expect(read(text)).not.toContain(kind)
    }
  })
})

function kindsOf(events: readonly ExtractedEvent[]): string[] {
  return events.map(({ kind }) => kind)
}
