/** What becomes of an article's record when its page was read, for the first time or again. */
import { describe, expect, it } from 'vitest'
import { acceptPage, articleIdAt, newArticleRecord } from '../../shared/articles/accept.ts'
import type { ArticleRecord } from '../../shared/model/article.ts'

const NOW = '2026-09-30T12:00:00.000Z'
const LATER = '2026-09-30T18:00:00.000Z'
const URL_A = 'https://news.example/a/1.html'
const URL_B = 'https://news.example/b/1.html'

const record = newArticleRecord({ url: URL_A, hint: { title: 'Strike' }, now: NOW })

describe('a page that is read for the first time', () => {
  it('becomes the article of its record', () => {
    expect(read(record, { now: NOW })).toEqual({
      record: {
        ...record,
        status: 'fetched',
        article: expect.objectContaining({ canonicalUrl: URL_A }),
        contentHash: expect.stringMatching(/^[0-9a-f]{32}$/),
      },
    })
  })

  it('and names another address hands over to that one', () => {
    const { record: alias, handover } = read(record, { canonical: URL_B })
    expect(alias).toMatchObject({ id: record.id, status: 'skipped', sameAs: articleIdAt(URL_B) })
    expect(alias.article).toBeUndefined()
    const { correlationId, hint } = record
    expect(handover).toMatchObject({
      id: articleIdAt(URL_B),
      url: URL_B,
      status: 'fetched',
      correlationId,
      hint,
    })
  })
})

describe('a page that is read again', () => {
  const first = read(record, {}).record
  const known = {
    ...first,
    status: 'pending',
    events: ['ev_a'],
    extractor: '1',
    copyOf: 'a0',
    error: { code: 'timeout', message: 'slow' },
    resends: 2,
  } as const

  it.each([
    ['extracted', known],
    ['fetched', first],
  ] as const)('with the same words is %s, as before', (status, before) => {
    const { error: _error, ...rest } = { error: undefined, ...before }
    expect(read(before, { now: LATER })).toEqual({
      record: { ...rest, status, changedAt: LATER, resends: 0 },
    })
  })

  it.each(['fetched', 'failed'] as const)(
    'with the same words before its new text was extracted (%s) waits for that',
    (status) => {
      expect(read({ ...known, status }, { now: LATER }).record).toMatchObject({
        status: 'fetched',
        events: ['ev_a'],
      })
    },
  )

  it.each([
    ['at its address', URL_A],
    ['that now names another address', URL_B],
  ])('%s with other words is the next edition', (_name, canonical) => {
    const {
      record: updated,
      handover,
      isUpdate,
    } = read(known, { words: 'ended', canonical, now: LATER })
    expect([handover, isUpdate]).toEqual([undefined, true])
    expect(updated).toMatchObject({ id: record.id, status: 'fetched', edition: 2, resends: 0 })
    expect(updated).toMatchObject({ events: ['ev_a'], changedAt: LATER, extractor: '1' })
    expect(updated.article?.text).toContain('ended')
    expect(updated).not.toHaveProperty('copyOf')
    expect(updated).not.toHaveProperty('error')
    expect(updated.contentHash).not.toBe(known.contentHash)
    expect(read({ ...updated, status: 'pending' }, {}).record.edition).toBe(3)
  })
})

function read(before: ArticleRecord, page: { words?: string; canonical?: string; now?: string }) {
  const { words = 'goes on', canonical = URL_A, now = NOW } = page
  const html = `<!doctype html><html lang="en"><head><title>Strike</title>
<link rel="canonical" href="${canonical}"></head><body><article><h1>Strike</h1>
<p>The strike of the harbour workers of Bergen ${words}, their union said on Tuesday evening in a short statement to the press.</p>
<p>Both sides had talked for several hours about pay and shifts before the statement, according to people who took part in the meeting.</p></article></body></html>`
  const body = new TextEncoder().encode(html)
  return acceptPage(before, { url: URL_A, body, contentType: 'text/html; charset=utf-8' }, { now })
}
