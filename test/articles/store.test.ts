/** Article records come back from their rows as they were, former texts too. */
import { describe, expect, it } from 'vitest'
import { newArticleRecord } from '../../shared/articles/accept.ts'
import {
  findArticle,
  findFormer,
  keepFormer,
  offerArticle,
  saveArticle,
  waitingArticles,
} from '../../shared/articles/store.ts'
import type { ArticleRecord, ArticleStatus } from '../../shared/model/article.ts'
import { memoryTable } from '../helpers/memory-table.ts'

const NOW = '2026-09-30T12:00:00.000Z'
const text = 'One paragraph, “quoted”.\n\n另一段。'

function record(n: number, parts: Partial<ArticleRecord> = {}): ArticleRecord {
  const made = newArticleRecord({ url: `https://news.example/${n}`, hint: {}, now: NOW })
  return { ...made, ...parts }
}

it.each<[string, Partial<ArticleRecord>]>([
  ['pending', {}],
  ['fetched', { status: 'fetched', article: { text, title: 'T' }, contentHash: 'c', edition: 2 }],
  ['a copy', { status: 'extracted', article: { text }, copyOf: 'a0', events: ['ev_a'] }],
  ['failed', { status: 'failed', error: { code: 'gone', message: '410' } }],
])('a record that is %s comes back as it was', async (_name, parts) => {
  const table = memoryTable()
  expect(await offerArticle(table, record(1, parts))).toBe(true)
  expect(await findArticle(table, record(1).id)).toEqual(record(1, parts))
})

it('is offered once and saved only by whoever has its version', async () => {
  const table = memoryTable()
  const offered = record(1)
  expect([await offerArticle(table, offered), await offerArticle(table, offered)]).toEqual([
    true,
    false,
  ])
  expect(await saveArticle(table, { ...offered, status: 'failed' })).toBe(true)
  expect(await saveArticle(table, { ...offered, status: 'extracted' })).toBe(false)
  expect(await findArticle(table, offered.id)).toMatchObject({ status: 'failed', version: 2 })
})

it.each<[ArticleStatus, boolean]>([
  ['pending', true],
  ['fetched', true],
  ['extracted', false],
  ['failed', false],
  ['skipped', false],
])('what is %s waits in the outbox: %s', async (status, waits) => {
  const table = memoryTable()
  await offerArticle(table, record(1, { status }))
  const later = { before: '2026-09-30T12:00:01.000Z', limit: 10 }
  expect(await waitingArticles(table, later)).toHaveLength(waits ? 1 : 0)
  expect(await waitingArticles(table, { ...later, before: '2026-09-30' })).toEqual([])
})

describe('a former text', () => {
  it('is kept once, whatever comes later under its number', async () => {
    const table = memoryTable()
    const article = { text, title: 'First' }
    await keepFormer(table, record(1, { article, contentHash: 'c' }))
    await keepFormer(table, record(1, { article: { text: 'Something else.' } }))
    const { id } = record(1)
    expect(await findFormer(table, { id, edition: 1 })).toEqual(article)
    expect(await findFormer(table, { id, edition: 2 })).toBeUndefined()
  })

  it('is no article and waits for nothing', async () => {
    const table = memoryTable()
    await keepFormer(table, record(1, { article: { text } }))
    expect(await findArticle(table, record(1).id)).toBeUndefined()
    expect(await waitingArticles(table, { before: '2027-01-01', limit: 10 })).toEqual([])
  })

  it('that is not there is not kept', async () => {
    const table = memoryTable()
    await keepFormer(table, record(1))
    expect(table.rows()).toEqual([])
  })
})
