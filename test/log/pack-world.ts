/**
 * A log whose lists are packed and whose rows expire, with its clock; and what all its lists must
 * show then: the present states that the log itself has.
 */
import { expect } from 'vitest'
import { appendMentions, type Finding } from '../../shared/log/append.ts'
import { eraseFromLog } from '../../shared/log/erase.ts'
import { isPackRow } from '../../shared/log/keys.ts'
import { packedPlaces } from '../../shared/log/lists.ts'
import { ownStates } from '../../shared/log/own-events.ts'
import { packLists } from '../../shared/log/pack-lists.ts'
import { readPack, readProgress } from '../../shared/log/packs.ts'
import { logReader } from '../../shared/log/read.ts'
import { rebuildLog } from '../../shared/log/rebuild.ts'
import { presentState, readReceipts, readVersions, type State } from '../../shared/log/rows.ts'
import type { CardOrder, Facet, PlacedCard } from '../../shared/model/log.ts'
import type { Table } from '../../shared/ports.ts'
import { type MemoryTable, memoryTable } from '../helpers/memory-table.ts'
import { seeded } from '../helpers/unkind.ts'
import { asLog, city, day, event, finding, person, silent } from './samples.ts'

const DAY_MS = 86_400_000
/** So small that few articles fill several packs and steps. */
const SMALL: Pass = { mayGoOn: () => true, stepCards: 3, packBytes: 500 }

type Pass = Parameters<typeof packLists>[1]

/** A log, its clock, and what may happen to it. */
export interface World {
  readonly table: MemoryTable
  readonly append: (one: Finding, through?: Table) => Promise<unknown>
  readonly pass: (days: number) => void
  readonly pack: (through?: Table, size?: Pass) => Promise<unknown>
  /** As the table does it: when it likes, but not before the time. */
  readonly expire: () => Promise<void>
  readonly erase: (articleId: string) => Promise<unknown>
  readonly rebuild: () => Promise<number>
}

/** An empty log. */
export function newWorld(): World {
  const table = memoryTable()
  let ms = Date.parse('2024-06-25T08:00:00.000Z')
  const now = () => {
    ms += 1_000
    return new Date(ms).toISOString()
  }
  const ports = (through: Table) => ({ ...asLog(through), clock: { now }, telemetry: silent })
  return {
    table,
    append: (one, through = table) => appendMentions(ports(through), one),
    pass: (days) => {
      ms += days * DAY_MS
    },
    pack: (through = table, size = SMALL) => packLists(ports(through), size),
    expire: async () => {
      const gone = table.rows().filter(({ expiresAt }) => Number(expiresAt) * 1_000 < ms)
      for (const row of gone) await table.remove(row)
    },
    erase: (articleId) => eraseFromLog(ports(table), articleId),
    rebuild: async () => {
      let [differences, cursor]: [number, string | undefined] = [0, undefined]
      do {
        const done = await rebuildLog(ports(table), cursor)
        differences += done.differences
        cursor = done.next
      } while (cursor !== undefined)
      return differences
    },
  }
}

/** An article with a visit, and events of its own: of a common kind and another on one day, and undated. */
export function sample(n: number): Finding {
  const actors = [person(`Person ${n % 7}`)]
  const at = { start: n % 5, end: (n % 5) + 3, text: 'met' }
  const place = city(n % 2 === 0 ? 'Oslo' : 'Riga', n % 2 === 0 ? 'NO' : 'LV')
  const own = { kind: 'visit', actors, place, trigger: at, mentions: [at] }
  return finding(`a${n}`, [
    event({ ...own, time: day(`2024-06-${10 + (n % 12)}`) }),
    event({ ...own, kind: 'attack', time: day(`2024-06-${10 + (n % 12)}`) }),
    event({ ...own, kind: 'other', time: day(`2024-06-${10 + (n % 12)}`) }),
    event({ ...own, kind: 'other', time: null }),
  ])
}

/** The same as a new extractor reads it: elsewhere, and on another day. */
export function moved(n: number): Finding {
  const one = sample(n)
  const events = one.extraction.events.map((found) => ({
    ...found,
    place: city('Paris', 'FR'),
    time: found.time === null ? null : day('2024-06-09'),
  }))
  return { ...one, extraction: { ...one.extraction, events }, extractor: '2' }
}

/** A log that may be packed. */
export async function settled(findings: readonly Finding[]): Promise<World> {
  const world = newWorld()
  for (const one of findings) await world.append(one)
  world.pass(50)
  return world
}

/** A log of which only packs are left. */
export async function packedAndGone(findings: readonly Finding[]): Promise<World> {
  const world = newWorld()
  for (const one of findings) await world.append(one)
  await packAway(world)
  return world
}

/** Packs all, until the rows are gone. */
export async function packAway(world: World): Promise<void> {
  world.pass(50)
  await world.pack()
  world.pass(20)
  await world.expire()
}

const facets: readonly (readonly Facet[])[] = [
  [{ by: 'time' }],
  ...['treaty-signing', 'attack', 'visit', 'death', 'other'].map((value) => [
    { by: 'kind' as const, value },
  ]),
  ...['NO', 'LV', 'FR'].map((value) => [{ by: 'country' as const, value }]),
  [
    { by: 'country', value: 'NO' },
    { by: 'kind', value: 'visit' },
    { by: 'actor', value: 'name:anna berg' },
  ],
]

/** Every list must hold the present states that the log has, each once and in order. */
export async function expectExact(table: MemoryTable, message?: string): Promise<void> {
  const states = await statesIn(table)
  const random = seeded(states.length)
  for (const some of facets) {
    const expected = states.filter((state) => isIn(state, some))
    for (const order of ['newest', 'oldest'] as const) {
      const limit = 1 + Math.floor(random() * 6)
      const found = await cardsOf(table, { facets: some, order, limit })
      const name = `${message} ${JSON.stringify(some)} ${order}`
      const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
      expect(found.map(({ card }) => card).sort(byId), name).toEqual(
        expected.map(({ card }) => card).sort(byId),
      )
      const dated = found.map(({ position }) => position).filter((at) => !at.startsWith('~'))
      const sorted = [...dated].sort()
      expect(dated, name).toEqual(order === 'oldest' ? sorted : sorted.reverse())
    }
  }
  await expectNoGhosts(table, states)
}

/** Nothing may be packed that is not in that list, even where a row hides it. */
async function expectNoGhosts(table: MemoryTable, states: readonly State[]): Promise<void> {
  const { open } = await readProgress(table)
  if (open !== undefined) return
  const places = new Set(packedPlaces(states).map(({ pk, at }) => `${pk} ${at}`))
  for (const row of table.rows().filter(isPackRow)) {
    for (const { at } of readPack(row)) expect([...places]).toContain(`${row.pk} ${at}`)
  }
}

function isIn({ card }: State, some: readonly Facet[]): boolean {
  if (card.sourceCount === 0) return false
  return some.some((facet) => {
    if (facet.by === 'time') return true
    if (facet.by === 'kind') return card.kind === facet.value
    if (facet.by === 'actor')
      return card.actors.some(({ name, id }) => id === undefined && name === 'Anna Berg')
    return [card.place?.country, ...card.actors.map(({ country }) => country)].includes(facet.value)
  })
}

async function statesIn(table: MemoryTable): Promise<readonly State[]> {
  const rows = table.rows()
  const firsts = rows.filter(({ sk }) => sk === 'V#00000001').map(({ pk }) => pk.slice(2))
  const shared = await Promise.all(firsts.map((id) => readVersions(table, id)))
  const locators = new Set(
    rows.filter(({ pk }) => pk.startsWith('A#')).map(({ pk }) => pk.slice(2)),
  )
  const receipts = await Promise.all([...locators].map((locator) => readReceipts(table, locator)))
  return [
    ...shared.flatMap((versions) => presentState(versions) ?? []),
    ...receipts.flatMap((all) => ownStates(all).present),
  ]
}

async function cardsOf(
  table: Table,
  query: { readonly facets: readonly Facet[]; readonly order: CardOrder; readonly limit: number },
): Promise<readonly PlacedCard[]> {
  const all: PlacedCard[] = []
  let after: string | undefined
  do {
    const asked = after === undefined ? query : { ...query, after }
    const page = await logReader(asLog(table)).listCards(asked)
    all.push(...page.cards)
    after = page.next
  } while (after !== undefined)
  return all
}
