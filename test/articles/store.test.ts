/** Article records come back from their rows as they were, former texts too. */
import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { newArticleRecord } from '../../shared/articles/accept.ts'
import { eraseTexts } from '../../shared/articles/erase.ts'
import {
  findArticle,
  findFormer,
  keepFormer,
  offerArticle,
  saveArticle,
  saveText,
  waitingArticles,
} from '../../shared/articles/store.ts'
import type { ArticleRecord, ArticleStatus } from '../../shared/model/article.ts'
import type { Table } from '../../shared/ports.ts'
import { memoryTable } from '../helpers/memory-table.ts'

const NOW = '2026-09-30T12:00:00.000Z'
const text = 'One paragraph, “quoted”.\n\n另一段。'

/** In the order of the pipeline. */
async function store(table: Table, { status, ...parts }: ArticleRecord): Promise<boolean> {
  const { article: _article, contentHash: _hash, ...untold } = parts
  if (parts.article === undefined) return offerArticle(table, { ...parts, status })
  await offerArticle(table, { ...untold, status: 'pending' })
  return saveText(table, { ...parts, status })
}

async function getArticle(table: Table): Promise<ArticleRecord> {
  const found = await findArticle(table, record(1).id)
  if (found === undefined) throw new Error('no article')
  return found
}

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
  expect(await store(table, record(1, parts))).toBe(true)
  const { version: _version, ...kept } = record(1, parts)
  const { version: _stored, textVersion, ...found } = (await findArticle(table, kept.id)) ?? {}
  expect(found).toEqual(kept)
  expect(textVersion).toBe(parts.article === undefined ? undefined : 1)
})

describe('a text', () => {
  const fetched = { status: 'fetched', article: { text, title: 'T' }, contentHash: 'c' } as const

  it('is written once, and no step after it touches the index before the last', async () => {
    const table = memoryTable()
    const written: string[] = []
    const watched: Table = {
      ...table,
      put: (item, condition) => {
        written.push(`${item.sk} ${item['pendingSk'] ?? 'leaves'}`)
        return table.put(item, condition)
      },
    }
    await offerArticle(watched, record(1))
    const pending = await getArticle(table)
    await saveText(watched, { ...pending, ...fetched, changedAt: '2026-09-30T12:05:00.000Z' })
    await saveArticle(watched, { ...(await getArticle(table)), status: 'extracted', events: ['e'] })
    const waiting = `${NOW}#${record(1).id}`
    expect(written).toEqual([`S ${waiting}`, 'T leaves', 'S leaves'])
    expect(await getArticle(table)).toMatchObject({ ...fetched, status: 'extracted', version: 2 })
    expect(table.rows().map(({ sk, text }) => [sk, text !== undefined])).toEqual([
      ['S', false],
      ['T', true],
    ])
  })

  it('that came lately is not late, however long its article has waited', async () => {
    const table = memoryTable()
    await offerArticle(table, record(1))
    const [read, later] = ['2026-09-30T13:00:00.000Z', '2026-09-30T14:00:00.000Z']
    await saveText(table, { ...(await getArticle(table)), ...fetched, changedAt: read })
    expect(await waitingArticles(table, { before: '2026-09-30T12:30:00.000Z', limit: 9 })).toEqual(
      [],
    )
    const late = await waitingArticles(table, { before: later, limit: 9 })
    expect(late).toEqual([expect.objectContaining({ ...fetched, changedAt: read })])
  })

  it('of the slower of two workers is not stored', async () => {
    const table = memoryTable()
    await offerArticle(table, record(1))
    const pending = await getArticle(table)
    const slower = { ...pending, ...fetched, article: { text: 'Another reading.' } }
    expect(await saveText(table, { ...pending, ...fetched })).toBe(true)
    expect(await saveText(table, slower)).toBe(false)
    expect(await getArticle(table)).toMatchObject(fetched)
  })

  it('outlasts a state that was written by whoever did not know of it', async () => {
    const table = memoryTable()
    await offerArticle(table, record(1))
    const pending = await getArticle(table)
    await saveText(table, { ...pending, ...fetched })
    const error = { code: 'timeout', message: 'late' }
    expect(await saveArticle(table, { ...pending, error })).toBe(true)
    expect(await getArticle(table)).toMatchObject({ ...fetched, version: 2 })
    expect(await getArticle(table)).not.toHaveProperty('error')
  })

  it('that is erased cannot be put back by a worker that was on its way', async () => {
    const table = memoryTable()
    await offerArticle(table, record(1))
    const pending = await getArticle(table)
    await eraseTexts(table, { id: pending.id, now: NOW })
    expect(await saveText(table, { ...pending, ...fetched })).toBe(false)
    expect(await getArticle(table)).toMatchObject({ status: 'skipped', reason: 'erased' })
    expect(table.rows().filter((row) => row['text'] !== undefined)).toEqual([])
  })

  it('that has expired before its state makes room for another', async () => {
    const table = memoryTable()
    await store(table, record(1, { ...fetched, status: 'extracted' }))
    await table.remove({ pk: record(1).id, sk: 'T' })
    const left = await getArticle(table)
    expect(left).not.toHaveProperty('article')
    expect(await saveText(table, { ...left, ...fetched })).toBe(true)
    expect(await getArticle(table)).toMatchObject(fetched)
  })
})

describe('a row of an older version', () => {
  const body = new Uint8Array(deflateRawSync(JSON.stringify({ text, title: 'T' })))
  const { id } = record(1)
  const { hint: _hint, article: _article, error: _error, ...fields } = record(1)
  const about = { status: 'extracted', contentHash: 'c', events: ['ev_a'], hint: {} }
  const row = { ...fields, ...about, pk: id, sk: 'S', codec: 'deflate-raw', body }

  it('is read, and its text moves to a row of its own when it is written', async () => {
    const table = memoryTable()
    await table.put(row)
    const article = { text, title: 'T' }
    const found = await getArticle(table)
    expect(found).toMatchObject({ article, contentHash: 'c', events: ['ev_a'], version: 1 })
    expect(await saveArticle(table, { ...found, status: 'fetched' })).toBe(true)
    expect(await getArticle(table)).toMatchObject({
      ...{ article, contentHash: 'c', status: 'fetched', textVersion: 1, version: 2 },
    })
    expect(table.rows().map(({ sk, body, text }) => [sk, body ?? text !== undefined])).toEqual([
      ['S', false],
      ['T', true],
    ])
  })

  it('is what it was when the move ends after its first half', async () => {
    const table = memoryTable()
    await table.put(row)
    const before = await getArticle(table)
    const dying: Table = {
      ...table,
      put: (item, condition) =>
        item.sk === 'S' ? Promise.reject(new Error('killed')) : table.put(item, condition),
    }
    await expect(saveArticle(dying, { ...before, status: 'pending' })).rejects.toThrow('killed')
    expect(await getArticle(table)).toEqual({ ...before, textVersion: 1 })
    expect(await saveArticle(table, { ...(await getArticle(table)), status: 'pending' })).toBe(true)
    expect(await getArticle(table)).toMatchObject({ status: 'pending', article: { text } })
  })

  it('has a former text of before, too', async () => {
    const table = memoryTable()
    await table.put({
      pk: id,
      sk: 'V#000001',
      edition: 1,
      changedAt: NOW,
      codec: 'deflate-raw',
      body,
    })
    expect(await findFormer(table, { id, edition: 1 })).toEqual({ text, title: 'T' })
  })
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
  await store(table, record(1, { status }))
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
