/**
 * Actors are found by any words of their names, in as few rows as that takes: what a name is found
 * by is the list of its actor, and a row for each word before the last.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { appendMentions } from '../../shared/log/append.ts'
import { findActors } from '../../shared/log/names.ts'
import type { Actor } from '../../shared/model/event.ts'
import { actorKey, normaliseName } from '../../shared/names.ts'
import { type MemoryTable, memoryTable } from '../helpers/memory-table.ts'
import { event, finding, fixedClock, silent } from './samples.ts'

const LIMIT = 50

describe('actors are found by', () => {
  const actors = [
    named('Kim Jong Un'),
    named('Ban Ki-moon'),
    named('Un'),
    named('The Hague'),
    { ...named('Mr Jong'), id: 'Q7!x' },
    { ...named('Norway'), type: 'country' as const, country: 'NO' },
    named(`${'very '.repeat(30)}longname`),
  ]
  test.each([
    ['Kim Jong Un', ['name:kim jong un']],
    ['jong un', ['name:kim jong un']],
    ['Un', ['name:kim jong un', 'name:un']],
    ['Kim', ['name:kim jong un']],
    ['moon', ['name:ban ki moon']],
    ['ki moon', ['name:ban ki moon']],
    ['Ban Ki', ['name:ban ki moon']],
    ['hague', ['name:hague']],
    ['Jong', ['id:Q7x', 'name:kim jong un']],
    ['q7 x', ['id:Q7x']],
    ['Norway', ['country:NO']],
    ['longname', [`name:${'very '.repeat(19)}`]],
    ['Kim Un', []],
    ['Jon', []],
    ['U', []],
    ['!', []],
  ])('%s', async (words, keys) => {
    const index = await listed(actors)
    expect((await findActors(index, words, { limit: LIMIT })).keys).toEqual(keys)
  })
})

test('any words of any name find its actor, and nobody without them', async () => {
  const words = fc.constantFrom('ann', 'berg', 'van', 'berg van', 'ßen', 'o', 'x'.repeat(20))
  const names = fc.array(fc.array(words, { minLength: 1, maxLength: 4 }), { maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(names, words, async (all, asked) => {
      const actors = all.map((parts) => named(parts.join(' ')))
      const found = await findActors(await listed(actors), asked, { limit: LIMIT })
      const has = ({ name }: Actor) => ` ${normaliseName(name)} `.includes(` ${asked} `)
      expect(found.keys).toEqual([...new Set(actors.filter(has).map(actorKey))].sort())
    }),
    { numRuns: 100, seed: 8 },
  )
})

test('a name shared by too many is said to be, without reading them all', async () => {
  const index = await listed(Array.from({ length: 40 }, (_, i) => named(`Given${i} Smith`)))
  const found = await findActors(index, 'Smith', { limit: 5 })
  expect(found.keys).toBeUndefined()
  expect(found.capacity).toBeLessThan(3)
  expect((await findActors(index, 'Smith', { limit: LIMIT })).keys).toHaveLength(40)
})

test('a long list hides no other of the same word', async () => {
  const index = memoryTable()
  for (let i = 0; i < 30; i += 1) await list(index, `many${i}`, [named('Ann Berg')])
  await list(index, 'one', [named('Carl Berg')])
  const { keys } = await findActors(index, 'Berg', { limit: LIMIT })
  expect(keys).toEqual(['name:ann berg', 'name:carl berg'])
})

test.each([
  ['Berg', 0],
  ['Anna Berg', 1],
  ['International Court of Justice', 3],
])('%s takes %i rows', async (name, count) => {
  const index = await listed([named(name)])
  expect(index.rows().filter(({ pk }) => pk.startsWith('w#'))).toHaveLength(count)
})

function named(name: string): Actor {
  return { name, role: 'agent', type: 'person' }
}

async function listed(actors: readonly Actor[]): Promise<MemoryTable> {
  const index = memoryTable()
  for (const [i, actor] of actors.entries()) await list(index, `a${i}`, [actor])
  return index
}

async function list(index: MemoryTable, id: string, actors: readonly Actor[]): Promise<void> {
  const ports = { log: memoryTable(), logIndex: index, clock: fixedClock(), telemetry: silent }
  await appendMentions(ports, finding(id, [event({ kind: 'other', actors })]))
}
