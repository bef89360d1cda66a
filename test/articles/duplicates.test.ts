/** Which articles are marked as copies, in which order and however often they come. */
import { describe, expect, it } from 'vitest'
import { newArticleRecord } from '../../shared/articles/accept.ts'
import { markCopy } from '../../shared/articles/duplicates.ts'
import { contentHash, likeness, sketchOf, wordsOf } from '../../shared/articles/fingerprint.ts'
import { findArticle, storeFetched } from '../../shared/articles/store.ts'
import type { Article, ArticleRecord } from '../../shared/model/article.ts'
import type { Table } from '../../shared/ports.ts'
import { settings } from '../../shared/settings.ts'
import { memoryTable } from '../helpers/memory-table.ts'
import { seeded } from '../helpers/unkind.ts'

const NOW = '2026-09-30T12:00:00.000Z'
const LATER = '2026-10-30T12:00:00.000Z'

describe('the same text', () => {
  const text = report(1)

  it.each<[string, string, Partial<Article>, string, string?]>([
    ['at another publisher is a copy', 'https://two.example/b', {}, 'copy'],
    ['at another address of the site is skipped', 'https://www.one.example/b', {}, 'skipped'],
    ['of the same publisher is skipped', 'https://two.example/b', { publisher: 'One' }, 'skipped'],
    ['set in other quotes is a copy', 'https://two.example/b', { text: `“${text}”` }, 'copy'],
    ['a month later is a copy', 'https://two.example/b', {}, 'copy', LATER],
  ])('%s', async (_name, url, parts, expected, now = NOW) => {
    const table = memoryTable()
    const first = await store(table, fetched('https://one.example/a', { text, publisher: 'one' }))
    const second = await markCopy(table, fetched(url, { text, ...parts }), { now })
    expect(first).not.toHaveProperty('copyOf')
    expect(second).toMatchObject(
      expected === 'copy'
        ? { status: 'fetched', copyOf: first.id }
        : { status: 'skipped', sameAs: first.id },
    )
    expect(second.article?.text).toBeDefined()
  })

  it('comes again and again with the same result', async () => {
    const table = memoryTable()
    const [one, two] = [
      fetched('https://one.example/a', { text }),
      fetched('https://two.example/b', { text }),
    ]
    await store(table, one)
    const marked = await store(table, two)
    const rows = table.rows()
    expect(await markCopy(table, one, { now: NOW })).toEqual(one)
    expect(await markCopy(table, two, { now: NOW })).toEqual(marked)
    expect(table.rows()).toEqual(rows)
  })

  it('of a third publisher is a copy of the first, not of the copy', async () => {
    const table = memoryTable()
    const first = await store(table, fetched('https://one.example/a', { text }))
    const near = await store(table, fetched('https://two.example/a', { text: edited(text, 2, 7) }))
    const third = await store(
      table,
      fetched('https://three.example/a', { text: near.article?.text ?? '' }),
    )
    expect([near.copyOf, third.copyOf]).toEqual([first.id, first.id])
  })

  it('of an article that never came to be stored is an original', async () => {
    const table = memoryTable()
    await markCopy(table, fetched('https://one.example/a', { text }), { now: NOW })
    const second = await store(table, fetched('https://two.example/b', { text }))
    const third = await store(table, fetched('https://one.example/a', { text }))
    expect([second.copyOf, third.copyOf]).toEqual([undefined, second.id])
  })

  it('of few words needs the same title', async () => {
    const table = memoryTable()
    const teaser = 'Subscribe now to read on.'
    await store(table, fetched('https://one.example/a', { text: teaser, title: 'Strike ends' }))
    const other = fetched('https://one.example/b', { text: teaser, title: 'Storm nears' })
    const same = fetched('https://one.example/c', { text: teaser, title: 'Strike ends' })
    expect(await store(table, other)).toEqual(other)
    expect((await store(table, same)).status).toBe('skipped')
  })

  it('does not skip what is in the log already', async () => {
    const table = memoryTable()
    const first = await store(table, fetched('https://one.example/a', { text }))
    const known = { ...fetched('https://one.example/b', { text }), events: ['ev_a'] }
    expect(await markCopy(table, known, { now: NOW })).toEqual({ ...known, copyOf: first.id })
  })
})

describe('nearly the same text', () => {
  const text = report(2)

  it.each([
    ['is a copy at first', NOW, true],
    ['is none after some weeks', LATER, false],
  ])('%s', async (_name, now, isCopy) => {
    const table = memoryTable()
    const first = await store(table, fetched('https://one.example/a', { text }))
    const near = fetched('https://two.example/b', { text: edited(text, 3, 5) })
    const { copyOf } = await markCopy(table, near, { now })
    expect(copyOf).toBe(isCopy ? first.id : undefined)
  })

  it('leaves rows that expire', async () => {
    const table = memoryTable()
    await markCopy(table, fetched('https://one.example/a', { text }), { now: NOW })
    const marks = table.rows().filter(({ pk }) => pk.startsWith('N#'))
    const expiresAt = Date.parse(NOW) / 1000 + settings.articles.nearCopyDays * 86_400
    expect(marks).toHaveLength(2)
    for (const row of marks) expect(row['expiresAt']).toBe(expiresAt)
  })

  it('is found although others hold the wording that both begin with', async () => {
    const table = memoryTable()
    const shared = report(3, 0.3)
    for (const n of [1, 2, 3, 4]) {
      const text = shared + report(20 + n)
      const stranger = await store(table, fetched(`https://s${n}.example/a`, { text }))
      expect(stranger).not.toHaveProperty('copyOf')
    }
    const own = shared + text
    const first = await store(table, fetched('https://one.example/a', { text: own }))
    const near = fetched('https://two.example/b', { text: edited(own, 8, 5) })
    expect((await markCopy(table, near, { now: NOW })).copyOf).toBe(first.id)
  })

  it('that comes at the same moment is a copy of at most one side', async () => {
    const found: number[] = []
    for (let seed = 0; seed < 20; seed += 1) {
      const table = memoryTable()
      const one = fetched('https://one.example/a', { text })
      const two = fetched('https://two.example/b', { text: edited(text, 4, seed) })
      await Promise.all([one, two].map((each) => storeFetched(table, each)))
      const slow = unhurried(table, seed)
      const both = await Promise.all([one, two].map((each) => markCopy(slow, each, { now: NOW })))
      found.push(both.filter(({ copyOf }) => copyOf !== undefined).length)
    }
    expect(new Set(found)).toEqual(new Set([0, 1]))
    expect(found.filter((copies) => copies === 1).length).toBeGreaterThan(15)
  })

  it('takes the place of one whose rows have expired', async () => {
    const table = memoryTable()
    await store(table, fetched('https://one.example/a', { text }))
    const second = fetched('https://two.example/b', { text: edited(text, 1, 5) })
    await storeFetched(table, await markCopy(table, second, { now: LATER }))
    const third = fetched('https://three.example/c', { text: edited(text, 1, 6) })
    expect((await markCopy(table, third, { now: LATER })).copyOf).toBe(second.id)
  })

  it('is never its own copy, nor each the copy of the other', async () => {
    const table = memoryTable()
    const one = await store(table, fetched('https://one.example/a', { text }))
    const two = await store(table, fetched('https://two.example/b', { text: edited(text, 2, 1) }))
    expect(two.copyOf).toBe(one.id)
    const updated = fetched('https://one.example/a', { text: edited(text, 2, 2) })
    expect(await markCopy(table, updated, { now: NOW })).toEqual(updated)
  })

  it('is found in scripts without spaces', () => {
    const chinese = '外交部发言人星期三在北京举行的例行记者会上宣布两国代表团已经签署了新的渔业协定'
    expect(wordsOf(chinese)).toHaveLength(chinese.length)
    const [a, b] = [
      sketchOf(wordsOf(chinese)),
      sketchOf(wordsOf(chinese.replace('星期三', '周三'))),
    ]
    expect(likeness(a.minima, b.minima)).toBeGreaterThan(0.6)
  })
})

/** Measured: how many of generated copies are found, and how many others are taken for copies. */
describe('among 150 generated articles', () => {
  const originals = Array.from({ length: 150 }, (_, n) => report(1000 + n))

  it.each<readonly [string, (text: string, n: number) => string, number, number]>([
    ['few words changed', (text, n) => edited(text, 3, n), 1, 1],
    ['a word in twenty-five changed', (text, n) => edited(text, 12, n), 0.98, 1],
    ['cut by a fifth', (text) => text.slice(0, text.length * 0.8), 0.99, 1],
    ['cut by a third', (text) => text.slice(0, text.length * 0.67), 0.84, 1],
    ['framed by the newspaper', (text, n) => `City desk, ${n}. ${text} Read more of it.`, 1, 1],
    ['strangers', (_text, n) => report(5000 + n), 0, 0],
    ['one that quotes a third', (text, n) => report(7000 + n, 0.66) + head(text, 0.33), 0, 0],
    ['a follow-up with old background', (text, n) => report(9000 + n, 0.6) + head(text, 0.4), 0, 0],
  ])('%s', async (_name, change, least, most) => {
    const table = memoryTable()
    const marked: boolean[] = []
    for (const [n, text] of originals.entries()) {
      const { id } = await store(table, fetched(`https://one.example/${n}`, { text }))
      const other = fetched(`https://two.example/${n}`, { text: change(text, n) })
      const { copyOf } = await markCopy(table, other, { now: NOW })
      expect([undefined, id]).toContain(copyOf)
      marked.push(copyOf === id)
    }
    const rate = marked.filter(Boolean).length / originals.length
    expect(rate).toBeGreaterThanOrEqual(least)
    expect(rate).toBeLessThanOrEqual(most)
  })
})

/** Calls of two workers come in any order. */
function unhurried(table: Table, seed: number): Table {
  const random = seeded(seed)
  const pause = async () => {
    for (let turns = Math.floor(random() * 6); turns > 0; turns -= 1) await Promise.resolve()
  }
  return {
    ...table,
    put: async (...args) => {
      await pause()
      return table.put(...args)
    },
    getAll: async (keys) => {
      await pause()
      return table.getAll(keys)
    },
  }
}

async function store(table: ReturnType<typeof memoryTable>, record: ArticleRecord) {
  const marked = await markCopy(table, record, { now: NOW })
  await storeFetched(table, marked)
  const { version: _version, ...kept } = marked
  expect(await findArticle(table, marked.id)).toMatchObject(kept)
  return marked
}

function fetched(
  url: string,
  article: Partial<Article> & { readonly text: string },
): ArticleRecord {
  const record = newArticleRecord({ url, hint: {}, now: NOW })
  const hash = contentHash(article.text)
  return {
    ...record,
    status: 'fetched',
    article: { canonicalUrl: url, ...article },
    contentHash: hash,
  }
}

/** A text of about 300 words, frequent ones as frequent as in news. */
function report(seed: number, share = 1): string {
  const random = seeded(seed)
  const words = Array.from({ length: Math.floor(300 * share) }, () => {
    const rank = Math.floor(3000 ** random())
    return `w${rank}`
  })
  return `${words.join(' ')} `
}

/** The text with some of its words exchanged. */
function edited(text: string, changes: number, seed: number): string {
  const random = seeded(seed + 1)
  const words = text.split(' ')
  for (let n = 0; n < changes; n += 1) {
    words[Math.floor(random() * words.length)] = `new${n}`
  }
  return words.join(' ')
}

function head(text: string, share: number): string {
  return text.slice(0, text.length * share)
}
