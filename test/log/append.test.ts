/**
 * The laws of the log: append-only, idempotent, order-free, crash-safe. Logs are compared row by
 * row, after leaving out what tells the order of arrival and is meant to.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { appendMentions, type Finding } from '../../shared/log/append.ts'
import { isListRow } from '../../shared/log/keys.ts'
import { listRows, ownListRows, readListRow } from '../../shared/log/lists.ts'
import { ownStates } from '../../shared/log/own-events.ts'
import { logReader } from '../../shared/log/read.ts'
import { presentState, readReceipts, readVersions, versionItem } from '../../shared/log/rows.ts'
import type { EventCard } from '../../shared/model/log.ts'
import type { Clock, Item, Table } from '../../shared/ports.ts'
import { settings } from '../../shared/settings.ts'
import { type MemoryTable, memoryTable } from '../helpers/memory-table.ts'
import { seeded, shuffled, unkindTable } from '../helpers/unkind.ts'
import {
  arbitraryFindings,
  asLog,
  day,
  event,
  finding,
  fixedClock,
  person,
  silent,
  span,
  tickingClock,
} from './samples.ts'

describe('one happening told three ways', () => {
  const parties = [person('Anna Berg'), person('Carl Dorn', 'recipient')]
  const tellings = [
    { time: span('2024-06-17', '2024-06-23', 'week' as const), status: 'planned' as const },
    { time: day('2024-06-19'), status: 'occurred' as const },
    { time: { ...day('2024-06-19'), basis: 'relative' as const }, status: 'occurred' as const },
  ]
  test('is one event with three sources and the finest time', async () => {
    const log = memoryTable()
    for (const [i, telling] of tellings.entries()) {
      await append(
        log,
        finding(`a${i}`, [event({ kind: 'acquisition', ...telling, actors: parties })]),
      )
    }
    const ids = new Set(
      log
        .rows()
        .filter(({ sk }) => sk.startsWith('V#'))
        .map((row) => row.pk),
    )
    expect(ids.size).toBe(1)
    const found = await logReader(asLog(log)).getEvent([...ids][0]?.slice(2) ?? '')
    expect(found).toMatchObject({
      status: 'occurred',
      time: day('2024-06-19'),
      sourceCount: 3,
      revision: 3,
      confidence: 0.8,
      sources: [{ articleId: 'a0' }, { articleId: 'a1' }, { articleId: 'a2' }],
    })
  })
})

test('an event goes through its revisions with their reasons', async () => {
  const log = memoryTable()
  const clock = tickingClock()
  const planned = finding('a1', [event({ status: 'planned' })])
  await append(log, planned, clock)
  await append(log, finding('a2', [event({ status: 'occurred' })]), clock)
  const { events } = await append(log, { ...planned, extractor: '2' }, clock)
  const past = await logReader(asLog(log)).history(events[0] ?? '')
  expect(
    past?.map(({ revision, reason, state }) => [revision, reason, state.status, state.sourceCount]),
  ).toEqual([
    [1, 'first mention', 'planned', 1],
    [2, 'new mention', 'occurred', 2],
  ])
  const changed = {
    ...planned,
    extraction: { ...planned.extraction, events: [event({ confidence: 0.9 })] },
  }
  await append(log, { ...changed, extractor: '3' }, clock)
  const [, , third] = (await logReader(asLog(log)).history(events[0] ?? '')) ?? []
  expect(third).toMatchObject({ revision: 3, reason: 'reprocessed', state: { sourceCount: 2 } })
  const times = (await logReader(asLog(log)).history(events[0] ?? ''))?.map(
    ({ recordedAt }) => recordedAt,
  )
  expect(times).toEqual([...(times ?? [])].sort())
})

test('a new extractor withdraws what it does not find any more', async () => {
  const log = memoryTable()
  const clock = tickingClock()
  const wrong = event({ kind: 'death', actors: [person('Anna Berg')] })
  const first = finding('a1', [event(), wrong])
  const { events } = await append(log, first, clock)
  const second = finding('a1', [event()], { extractor: '2' })
  const after = await append(log, second, clock)
  const withdrawn = events.find((id) => !after.events.includes(id)) ?? ''
  const reader = logReader(asLog(log))
  expect(await reader.getEvent(withdrawn)).toMatchObject({
    id: withdrawn,
    sourceCount: 0,
    sources: [],
  })
  const { cards } = await reader.listCards({ order: 'newest', limit: 10 })
  expect(cards.map(({ card }) => card.id)).toEqual(after.events)
  // A late copy of the first extractor's message brings nothing back.
  await append(log, first, clock)
  expect(await reader.getEvent(withdrawn)).toMatchObject({ sourceCount: 0 })
})

test('a source that is a copy says so', async () => {
  const log = memoryTable()
  const [original, copy] = [finding('a1', [event()]), finding('a2', [event()])]
  await append(log, original)
  const copied = { ...copy, article: { ...copy.article, copyOf: 'a1' } }
  const { events } = await append(log, copied)
  const found = await logReader(asLog(log)).getEvent(events[0] ?? '')
  expect(found?.sources?.map(({ copyOf }) => copyOf)).toEqual([undefined, 'a1'])
})

describe('an updated article', () => {
  const meeting = event({ kind: 'meeting', actors: [person('Eva Falk'), person('Gus Holm')] })
  const before = finding('a1', [event(), meeting])
  const after = finding('a1', [event({ confidence: 0.9 })], { edition: 2 })

  test('replaces what its former text said; the former mentions stay', async () => {
    const log = memoryTable()
    const clock = tickingClock()
    const { events } = await append(log, before, clock)
    const mentions = log.rows().filter((row) => /^[VX]#/.test(row.sk))
    const { events: kept } = await append(log, after, clock)
    const reader = logReader(asLog(log))
    const [gone = ''] = events.filter((id) => !kept.includes(id))
    expect(await reader.getEvent(gone)).toMatchObject({ sourceCount: 0, sources: [] })
    expect(await reader.getEvent(kept[0] ?? '')).toMatchObject({ sourceCount: 1, confidence: 0.9 })
    const past = await reader.history(kept[0] ?? '')
    expect(past?.map(({ reason }) => reason)).toEqual(['first mention', 'article updated'])
    expect(log.rows()).toEqual(expect.arrayContaining(mentions))
  })

  test('is read again by a newer extractor', async () => {
    const log = memoryTable()
    for (const one of [before, after, { ...after, extractor: '2', edition: 2 }]) {
      await append(log, one, tickingClock())
    }
    const { cards } = await logReader(asLog(log)).listCards({ order: 'newest', limit: 10 })
    expect(cards.map(({ card }) => card.sourceCount)).toEqual([1])
  })

  test('comes out the same, however late and often its former text is read', async () => {
    const clean = await stateAfter([before, after])
    for (const order of [
      [after, before],
      [before, after, before],
      [after, before, after],
    ]) {
      expect(await stateAfter(order)).toEqual(clean)
    }
    for (let seed = 0; seed < 60; seed += 1) {
      const log = memoryTable()
      const workers = [before, { ...before, extractor: '2' }, after].map((one, i) =>
        append(unkindTable(log, { seed: seed * 3 + i, reorder: true }), one),
      )
      await Promise.all(workers)
      expect(await listed(log), `seed ${seed}`).toEqual(clean)
    }
  })

  async function stateAfter(findings: readonly Finding[]): Promise<unknown> {
    const log = memoryTable()
    for (const one of findings) await append(log, one)
    return listed(log)
  }

  async function listed(log: Table): Promise<unknown> {
    const { cards } = await logReader(asLog(log)).listCards({ order: 'newest', limit: 10 })
    return cards.map(({ card }) => timelessCard(card))
  }
})

test('an event in thousands of articles keeps working', async () => {
  const log = memoryTable()
  const [first, last] = [finding('a', [event()]), finding('z', [event()])]
  const { events } = await append(log, first)
  const [id = ''] = events
  const [version] = await readVersions(log, id)
  for (let number = 2; version !== undefined && number < 3_000; number += 1) {
    const { mention } = version
    const articleId = `a${number}`
    const mentions = mention.mentions.map((one) => ({ ...one, articleId }))
    await log.put(versionItem(id, { number, mention: { ...mention, articleId, mentions } }))
  }
  await append(log, last)
  expect(await logReader(asLog(log)).getEvent(id)).toMatchObject({ sourceCount: 3_000 })
})

describe('the log comes out the same', () => {
  test('after repeats, down to the last byte', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryFindings(4), async (findings) => {
        const once = await cleanLog(findings)
        const twice = memoryTable()
        for (const one of findings) await append(twice, one)
        for (const one of [...findings].reverse()) {
          expect((await append(twice, one)).appended).toBe(0)
        }
        expect(twice.rows()).toEqual(once.rows())
      }),
      { numRuns: 50, seed: 8 },
    )
  })

  test('in any order of arrival', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryFindings(6), fc.integer(), async (findings, seed) => {
        const mixed = memoryTable()
        for (const one of shuffled(findings, seeded(seed))) await append(mixed, one)
        expect(await timeless(mixed)).toEqual(await timeless(await cleanLog(findings)))
      }),
      { numRuns: 50, seed: 8 },
    )
  })

  test('when any one call fails, before or after it took effect, and the message comes again', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryFindings(3), async (findings) => {
        const clean = await cleanLog(findings)
        const calls = await callsOf(findings)
        for (const when of ['before', 'within', 'after'] as const) {
          for (let call = 1; call <= calls; call += 1) {
            const log = memoryTable()
            const failing = unkindTable(log, { failAt: { call, when } })
            for (const one of findings) await deliver(failing, one)
            expect(await timeless(log), `${when} call ${call}`).toEqual(await timeless(clean))
          }
        }
      }),
      { numRuns: 6, seed: 8 },
    )
  })

  test('when a worker dies at any call and never comes back, but another takes its message', async () => {
    const findings = [finding('a1', [event()]), finding('a2', [event({ confidence: 0.9 })])]
    const clean = await cleanLog(findings)
    for (let call = 1; call <= (await callsOf(findings)); call += 1) {
      const log = memoryTable()
      const dying = unkindTable(log, { failAt: { call, when: 'after' } })
      for (const one of findings) await append(dying, one).catch(() => undefined)
      // Redelivered later, and in another order.
      for (const one of [...findings].reverse()) await append(log, one)
      expect(await timeless(log), `call ${call}`).toEqual(await timeless(clean))
    }
  })

  test('when eight workers report one happening at once, each only once', async () => {
    const confidences = [0.5, 0.6, 0.7, 0.8, 0.9, 0.55, 0.65, 0.75]
    const findings = confidences.map((confidence, i) => finding(`a${i}`, [event({ confidence })]))
    const clean = await timeless(await cleanLog(findings))
    for (let seed = 0; seed < 30; seed += 1) {
      const log = memoryTable()
      await Promise.all(
        findings.map((one, i) =>
          append(unkindTable(log, { seed: seed * 8 + i, reorder: true }), one),
        ),
      )
      expect(await timeless(log), `seed ${seed}`).toEqual(clean)
    }
  })

  test('with eight workers at once, every message twice, throttled now and then', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryFindings(8), fc.integer(), async (findings, seed) => {
        const log = memoryTable()
        const messages = shuffled([...findings, ...findings], seeded(seed))
        const workers = Array.from({ length: 8 }, (_, i) => {
          const table = unkindTable(log, { seed: seed + i, throttle: 0.05, reorder: true })
          return work(table, messages)
        })
        await Promise.all(workers)
        expect(await timeless(log)).toEqual(await timeless(await cleanLog(findings)))
      }),
      { numRuns: 30, seed: 8 },
    )
  })
})

test('mentions and past states are never written twice or changed', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryFindings(6), fc.integer(), async (findings, seed) => {
      const log = memoryTable()
      const seen = new Map<string, string>()
      for (const one of shuffled([...findings, ...findings], seeded(seed))) {
        await append(log, one)
        for (const row of log.rows()) {
          if (!/^[VX]#/.test(row.sk)) continue
          const [name, text] = [`${row.pk} ${row.sk}`, JSON.stringify(row)]
          expect(seen.get(name) ?? text).toBe(text)
          seen.set(name, text)
        }
      }
      const now = new Set(log.rows().map((row) => `${row.pk} ${row.sk}`))
      expect([...seen.keys()].filter((name) => !now.has(name))).toEqual([])
    }),
    { numRuns: 60, seed: 8 },
  )
})

test('a writer who is always too late gives the message back', async () => {
  const log = memoryTable()
  const beaten: Table = {
    ...log,
    put: async (item, condition) => !item.sk.startsWith('V#') && log.put(item, condition),
  }
  await expect(append(beaten, finding('a', [event()]))).rejects.toMatchObject({
    code: 'write-conflict',
    transient: true,
  })
})

test('writing stays within its budget of calls', async () => {
  const log = unkindTable(memoryTable())
  // Whoever is first looks how the index is laid out.
  await append(log, finding('a0', [event({ kind: 'other', actors: [] })]))
  const before = log.calls()
  await append(log, finding('a1', [event()]))
  const first = log.calls() - before
  await append(log, finding('a2', [event()]))
  // Receipt (2), whether it is known, its names, lists, version; then what is known, and no names.
  expect([first, log.calls() - before - first]).toEqual([6, 6])
})

test('an article without events leaves only its receipt', async () => {
  const log = memoryTable()
  expect(await append(log, finding('a1', []))).toEqual({ appended: 0, events: [] })
  expect(log.rows().map((row) => row.sk)).toEqual(['X#a1#1'])
})

test('a sentence without end is cut', async () => {
  const log = memoryTable()
  const text = 'word '.repeat(2_000)
  const long = event({ evidence: { start: 0, end: text.length } })
  const { events } = await append(log, finding('a1', [long], { text }))
  const found = await logReader(asLog(log)).getEvent(events[0] ?? '')
  expect(found?.evidence).toHaveLength(settings.log.maxSentenceChars)
})

async function cleanLog(findings: readonly Finding[]): Promise<MemoryTable> {
  const log = memoryTable()
  for (const one of findings) await append(log, one)
  return log
}

async function callsOf(findings: readonly Finding[]): Promise<number> {
  const counting = unkindTable(memoryTable())
  for (const one of findings) await append(counting, one)
  return counting.calls()
}

function append(log: Table, one: Finding, clock: Clock = fixedClock()) {
  return appendMentions({ ...asLog(log), clock, telemetry: silent }, one)
}

/** As the queue does it: again and again, until it works. */
async function deliver(log: Table, one: Finding): Promise<void> {
  for (let receives = 1; ; receives += 1) {
    try {
      await append(log, one)
      return
    } catch (thrown) {
      if (receives >= 100) throw thrown
    }
  }
}

async function work(log: Table, messages: Finding[]): Promise<void> {
  for (let one = messages.shift(); one !== undefined; one = messages.shift())
    await deliver(log, one)
}

/** What must not depend on the order of arrival: no revisions, and no numbers of them. */
async function timeless(log: MemoryTable): Promise<unknown> {
  await expectListsOf(log)
  const rows = log.rows()
  const listed = rows.filter(isListRow)
  return {
    receipts: rows.filter(({ pk }) => pk.startsWith('A#')),
    names: rows.filter(({ pk }) => pk.startsWith('w#')),
    lists: listed.map((row) => [row.pk, readListRow(row).map(({ card }) => timelessCard(card))]),
    events: await Promise.all(sharedIds(log).map((id) => timelessEvent(log, id))),
  }
}

async function timelessEvent(log: MemoryTable, id: string): Promise<unknown> {
  const versions = await readVersions(log, id)
  const mentions = versions.map(({ mention }) => JSON.stringify(mention)).sort()
  const state = presentState(versions)
  return [id, mentions, state?.at, state && timelessCard(state.card)]
}

function timelessCard({ recordedAt: _recordedAt, revision: _revision, ...card }: EventCard) {
  return card
}

/** The lists must say what the log says: nothing else, nothing less. */
async function expectListsOf(log: MemoryTable): Promise<void> {
  const versions = await Promise.all(sharedIds(log).map((id) => readVersions(log, id)))
  const shared = versions.flatMap((all) => presentState(all) ?? [])
  const receipts = await Promise.all(articlePks(log).map((pk) => readReceipts(log, pk.slice(2))))
  const own = receipts.map((all) => ownStates(all).present)
  const expected = [...shared.flatMap(listRows), ...own.flatMap(ownListRows)]
  const rows = log.rows().filter(isListRow)
  const nameOf = ({ pk, sk }: Item) => `${pk} ${sk}`
  expect(rows.map(nameOf).sort()).toEqual(expected.map(nameOf).sort())
  const cards = new Map([...shared, ...own.flat()].map(({ card }) => [card.id, card]))
  for (const { at, card } of rows.flatMap(readListRow)) {
    expect(card).toEqual(cards.get(card.id))
    expect(at.endsWith(card.id)).toBe(true)
  }
}

function sharedIds(log: MemoryTable): readonly string[] {
  const firsts = log.rows().filter(({ sk }) => sk === 'V#00000001')
  return firsts.map(({ pk }) => pk.slice('E#'.length))
}

function articlePks(log: MemoryTable): readonly string[] {
  return [...new Set(log.rows().map(({ pk }) => pk))].filter((pk) => pk.startsWith('A#'))
}

test.each(['2024-06-20T08:00:00.000Z', '2024-06-20T07:59:59.999Z'])(
  'of two extractors at once the same one counts, whoever comes first, by a clock that shows %s',
  async (now) => {
    const only = finding('a1', [event()])
    const none = { ...finding('a1', []), extractor: '2' }
    const at = (instant: string) => ({ clock: fixedClock(instant), telemetry: silent })
    for (const order of ['1, 2', '2, 1']) {
      const log = memoryTable()
      const first = () => appendMentions({ ...asLog(log), ...at(now) }, only)
      const second = () =>
        appendMentions({ ...asLog(log), ...at('2024-06-20T08:00:00.000Z') }, none)
      for (const run of order === '1, 2' ? [first, second] : [second, first]) await run()
      const { cards } = await logReader(asLog(log)).listCards({ order: 'newest', limit: 10 })
      expect(cards, order).toEqual([])
    }
  },
)
