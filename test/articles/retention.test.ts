/** Articles kept for a while: each row says when it may go, and writing it again puts that off. */
import { expect, it } from 'vitest'
import { newArticleRecord } from '../../shared/articles/accept.ts'
import { expiring } from '../../shared/articles/retention.ts'
import {
  findArticle,
  keepFormer,
  offerArticle,
  saveArticle,
  saveText,
  storeFetched,
} from '../../shared/articles/store.ts'
import { memoryTable } from '../helpers/memory-table.ts'

const DAY_MS = 86_400_000
const START = Date.parse('2026-09-30T12:00:00Z')
const record = {
  ...newArticleRecord({ url: 'https://news.example/1', hint: {}, now: '2026-09-30T12:00:00.000Z' }),
  status: 'fetched',
  article: { text: 'It rained.' },
} as const

/** A table that keeps for 30 days, on a day counted from the start. */
function kept(table = memoryTable()) {
  const clock = { day: 0 }
  const now = () => START + clock.day * DAY_MS
  const dayOf = (sk: string) => {
    const end = table.rows().find((row) => row.sk === sk)?.['expiresAt']
    return (Number(end) * 1_000 - START) / DAY_MS
  }
  return { table: expiring(table, { days: 30, now }), clock, dayOf }
}

it('gives a new article, its text, and the text that it had before, their days', async () => {
  const { table, clock, dayOf } = kept()
  await storeFetched(table, record)
  clock.day = 4
  await keepFormer(table, record)
  expect([dayOf('S'), dayOf('T'), dayOf('V#000001')]).toEqual([30, 30, 34])
})

it('counts anew when the article is written again, and does not show the day in the record', async () => {
  const { table, clock, dayOf } = kept()
  await storeFetched(table, record)
  const found = await findArticle(table, record.id)
  expect(found).toEqual({ ...record, textVersion: 1 })
  clock.day = 10
  expect(await saveArticle(table, found ?? record)).toBe(true)
  expect([dayOf('S'), dayOf('T')]).toEqual([40, 30])
  clock.day = 20
  expect(await saveText(table, (await findArticle(table, record.id)) ?? record)).toBe(true)
  expect(dayOf('T')).toBe(50)
})

it('leaves a day that a row already has', async () => {
  const { table, dayOf } = kept()
  await table.put({ pk: 'a', sk: 'own', expiresAt: START / 1_000 + 86_400 })
  await table.putAll([{ pk: 'a', sk: 'many' }])
  expect([dayOf('own'), dayOf('many')]).toEqual([1, 30])
})

it('keeps the conditions of what it writes', async () => {
  const { table } = kept()
  expect([await offerArticle(table, record), await offerArticle(table, record)]).toEqual([
    true,
    false,
  ])
})
