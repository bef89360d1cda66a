/**
 * Lists of old days are packed, and the rows that were packed expire: no question may be answered
 * otherwise for it, whatever happens before, meanwhile and afterwards.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DatelineError } from '../../shared/errors.ts'
import type { Finding } from '../../shared/log/append.ts'
import { isPackRow } from '../../shared/log/keys.ts'
import { readPack, readProgress } from '../../shared/log/packs.ts'
import { logReader } from '../../shared/log/read.ts'
import type { CardOrder, Facet } from '../../shared/model/log.ts'
import type { Table } from '../../shared/ports.ts'
import { findEvents } from '../../shared/query/find-events.ts'
import type { MemoryTable } from '../helpers/memory-table.ts'
import { unkindTable } from '../helpers/unkind.ts'
import {
  expectExact,
  moved,
  newWorld,
  packAway,
  packedAndGone,
  sample,
  settled,
  type World,
} from './pack-world.ts'
import { arbitraryFindings, asLog, event, finding, person } from './samples.ts'

interface Turn {
  readonly one: Finding
  readonly other: Finding
  /** Days, or which article. */
  readonly n: number
}

/** What may happen to a log. */
const lives = {
  append: (world: World, { one }: Turn) => world.append(one),
  reprocess: (world: World, { other }: Turn) => world.append(other),
  erase: (world: World, { one }: Turn) => world.erase(one.article.id),
  rebuild: async (world: World) => expect(await world.rebuild()).toBe(0),
  pack: async (world: World, { n }: Turn) => {
    world.pass(n)
    await world.pack()
  },
  expire: async (world: World, { n }: Turn) => {
    world.pass(n)
    await world.pack()
    await world.expire()
  },
}

const arbitraryStep = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constant('append' as const), n: fc.nat(7) }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('reprocess' as const), n: fc.nat(7) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constantFrom('erase' as const, 'rebuild' as const),
      n: fc.nat(7),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      does: fc.constantFrom('pack' as const, 'expire' as const),
      n: fc.constantFrom(0, 15, 46, 70),
    }),
  },
)

test('any life of a log shows what it would show without packs', async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitraryFindings(8),
      arbitraryFindings(8),
      fc.array(arbitraryStep, { maxLength: 14 }),
      async (findings, others, steps) => {
        const world = newWorld()
        for (const [i, { does, n }] of steps.entries()) {
          const one = findings[n % findings.length] ?? finding('a0', [])
          // The same article with other events, as a new extractor finds them.
          const { extraction } = others[n % others.length] ?? one
          await lives[does](world, { one, other: { ...one, extraction, extractor: `1${i}` }, n })
        }
        await expectExact(world.table)
      },
    ),
    { numRuns: 100, seed: 8 },
  )
})

test('cursors go on where they were, though what follows is packed and gone', async () => {
  const world = newWorld()
  const findings = Array.from({ length: 30 }, (_, i) => sample(i))
  for (const one of findings) await world.append(one)
  for (const order of ['newest', 'oldest'] as const) {
    const whole = await idsOf(world.table, { order, limit: 100 })
    for (const when of [3, 8, 20]) {
      const asked = { filter: {}, order, limit: when }
      const first = await findEvents(logReader(asLog(world.table)), asked)
      world.pass(65)
      await world.pack()
      await world.expire()
      const cursor = first.next ?? ''
      const rest = await findEvents(logReader(asLog(world.table)), { ...asked, limit: 100, cursor })
      expect([...first.events, ...rest.events].map(({ id }) => id)).toEqual(whole)
    }
  }
})

test('a pass that fails at any call is done again by a later one', async () => {
  const findings = Array.from({ length: 2 }, (_, i) => sample(i))
  const calls = await callsOf(async (world, through) => world.pack(through), findings)
  expect(calls).toBeGreaterThan(20)
  for (const when of ['before', 'within', 'after'] as const) {
    for (let call = 1; call <= calls; call += 1) {
      const world = await settled(findings)
      await world.pack(unkindTable(world.table, { failAt: { call, when } })).catch(() => undefined)
      await expectExact(world.table)
      // An event leaves its lists while the pass lies dead.
      await world.append(moved(0))
      world.pass(1)
      await world.pack()
      world.pass(40)
      await world.expire()
      await expectExact(world.table, `${when} call ${call}`)
    }
  }
})

test('a writer that fails at any call over packed lists puts them right when it comes again', async () => {
  const findings = Array.from({ length: 4 }, (_, i) => sample(i))
  const write = async (world: World, through: Table) => world.append(moved(1), through)
  const calls = await callsOf(write, findings, packedAndGone)
  for (const when of ['before', 'within', 'after'] as const) {
    for (let call = 1; call <= calls; call += 1) {
      const world = await packedAndGone(findings)
      await write(world, unkindTable(world.table, { failAt: { call, when } })).catch(
        () => undefined,
      )
      await world.append(moved(1))
      await expectExact(world.table, `${when} call ${call}`)
    }
  }
})

test('an event that leaves its lists between a look at them and their packs is not packed', async () => {
  const world = await settled([sample(0), sample(1)])
  let isFirst = true
  const late: Table = {
    ...world.table,
    putAll: async (items) => {
      if (isFirst) await world.append(moved(0))
      isFirst = false
      await world.table.putAll(items)
    },
  }
  await world.pack(late)
  await expectExact(world.table)
})

test('writers and passes at the same time', async () => {
  for (let seed = 0; seed < 40; seed += 1) {
    const world = await settled(Array.from({ length: 5 }, (_, i) => sample(i)))
    const through = (n: number) => unkindTable(world.table, { seed: seed * 10 + n, reorder: true })
    await Promise.all([
      world.pack(through(0)),
      world.pack(through(1)),
      world.append(moved(0), through(2)),
      world.append(moved(2), through(3)),
      world.append(sample(9), through(4)),
    ])
    world.pass(1)
    await world.pack()
    world.pass(40)
    await world.expire()
    await expectExact(world.table, `seed ${seed}`)
  }
})

describe('packed lists', () => {
  test('hold what was in rows, in a third of the bytes and few rows', async () => {
    const world = newWorld()
    for (let i = 0; i < 200; i += 1) await world.append(sample(i))
    const before = bytesOf(world.table)
    world.pass(50)
    await world.pack(world.table, { mayGoOn: () => true })
    world.pass(20)
    await world.expire()
    await expectExact(world.table)
    const after = bytesOf(world.table)
    expect(after.rows).toBeLessThan(before.rows / 10)
    expect(after.bytes).toBeLessThan(before.bytes / 3)
  })

  test('cost no more to read', async () => {
    const world = newWorld()
    for (let i = 0; i < 200; i += 1) await world.append(sample(i))
    const facets: readonly Facet[] = [{ by: 'kind', value: 'visit' }]
    const cost = async () => {
      const reader = logReader(asLog(world.table))
      return (await reader.listCards({ facets, order: 'newest', limit: 50 })).capacity
    }
    const before = await cost()
    world.pass(60)
    await world.pack(world.table, { mayGoOn: () => true })
    await world.expire()
    expect(await cost()).toBeLessThanOrEqual(before + 1)
  })

  test('say nothing more of what was erased, not even under what is shown', async () => {
    const world = newWorld()
    const secret = person('Zebediah Quill')
    const signing = { kind: 'treaty-signing', actors: [person('Anna Berg'), secret] }
    await world.append({
      ...finding('a1', [event(signing)]),
      text: 'The quills met here, all said so.',
    })
    await world.append(finding('a2', [event({ ...signing, confidence: 0.5 })]))
    await world.append({ ...sample(3), text: 'The quills met here, all said so.' })
    await packAway(world)
    expect(textsIn(world.table)).toContain('quills')
    await world.erase('a1')
    await world.erase('a3')
    await expectExact(world.table)
    expect(textsIn(world.table)).not.toContain('quills')
  })

  test('keep few cards waiting for more, though not for ever', async () => {
    const world = newWorld()
    await world.append(sample(1))
    // The 11th of June is settled, and two weeks shall be packed together.
    world.pass(20)
    await world.pack()
    expect(world.table.rows().filter(isPackRow)).toEqual([])
    world.pass(15)
    await world.pack()
    expect(world.table.rows().filter(isPackRow)).not.toEqual([])
  })

  test('wake somebody before rows expire that were never packed', async () => {
    const world = await settled([sample(1)])
    const idle = { mayGoOn: () => false }
    // Rows of the 11th of June expire on the 10th of August; now it is the 14th.
    expect(await world.pack(world.table, idle).catch(codeOf)).toBe('lists-late')
    await world.pack()
    expect(await world.pack(world.table, idle)).toEqual({ packed: 0 })
    const early = newWorld()
    await early.append(sample(1))
    early.pass(35)
    expect(await early.pack(early.table, idle)).toEqual({ packed: 0 })
  })

  test('are left alone by a second pass while the first may live', async () => {
    const world = await settled([sample(1)])
    const calls = 5
    await world
      .pack(unkindTable(world.table, { failAt: { call: calls + 17, when: 'before' } }))
      .catch(() => undefined)
    const { open } = await readProgress(world.table)
    expect(open).toBeDefined()
    const before = world.table.rows()
    await world.pack()
    expect(world.table.rows()).toEqual(before)
  })

  test('that say what the log does not are put right by a rebuild', async () => {
    const world = await packedAndGone([sample(1), sample(2)])
    expect(await world.rebuild()).toBe(0)
    for (const row of world.table.rows().filter(isPackRow)) {
      await world.table.put({ ...row, pk: row.pk.replace('visit', 'attack') })
      if (row.pk.includes('NO')) await world.table.remove(row)
    }
    expect(await world.rebuild()).toBeGreaterThan(0)
    await expectExact(world.table)
    expect(await world.rebuild()).toBe(0)
  })
})

function codeOf(thrown: unknown): string {
  return thrown instanceof DatelineError ? thrown.code : String(thrown)
}

async function callsOf(
  work: (world: World, through: Table) => Promise<unknown>,
  findings: readonly Finding[],
  begin = settled,
): Promise<number> {
  const world = await begin(findings)
  const counting = unkindTable(world.table)
  await work(world, counting)
  return counting.calls()
}

async function idsOf(
  table: Table,
  asked: { readonly order: CardOrder; readonly limit: number },
): Promise<readonly string[]> {
  const { events } = await findEvents(logReader(asLog(table)), { filter: {}, ...asked })
  return events.map(({ id }) => id)
}

function bytesOf(table: MemoryTable) {
  const rows = table.rows().filter(({ pk }) => /^p?[tkc]#/.test(pk))
  const sizes = rows.map(({ pk, sk, b }) => pk.length + sk.length + (b as Uint8Array).length + 100)
  return { rows: rows.length, bytes: sizes.reduce((sum, size) => sum + size, 0) }
}

/** All that is packed anywhere, as text. */
function textsIn(table: MemoryTable): string {
  return JSON.stringify(table.rows().filter(isPackRow).map(readPack))
}
