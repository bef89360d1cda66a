/** An article whose source says that it changed: fetched again, and the log follows its text. */
import { describe, expect, it } from 'vitest'
import { articleIdAt } from '../../shared/articles/accept.ts'
import { requestRefetch } from '../../shared/articles/outbox.ts'
import { findArticle, findFormer, saveArticle } from '../../shared/articles/store.ts'
import { ingestSource } from '../../shared/intake.ts'
import { sweepOutbox } from '../../shared/pipeline.ts'
import type { Ports } from '../../shared/ports.ts'
import { settings } from '../../shared/settings.ts'
import { fragile } from '../helpers/fragile.ts'
import { createTestWorld, drain, eventsIn, type TestWorld } from '../helpers/world.ts'

const PAGE = 'https://news.example/a/1.html'
const ID = articleIdAt(PAGE)
const [FIRST, SECOND] = ['on 3 August 2026 in Santiago', 'on 24 August 2026 in Oslo']

describe('an article that changed', () => {
  it('has its new text and what follows from it; the former text is kept', async () => {
    const world = await published(FIRST)
    const former = (await articleIn(world))?.article
    await update(world, SECOND)

    expect(await articleIn(world)).toMatchObject({
      status: 'extracted',
      edition: 2,
      article: { text: expect.stringContaining(SECOND) },
    })
    expect(await findFormer(world.tables.articles, { id: ID, edition: 1 })).toEqual(former)
    expect(await eventsIn(world)).toEqual(await eventsIn(await published(SECOND)))
  })

  it('and changes back is in the log as it was at first, with three editions', async () => {
    const world = await published(FIRST)
    await update(world, SECOND)
    await update(world, FIRST)

    expect(await articleIn(world)).toMatchObject({ status: 'extracted', edition: 3 })
    expect(await articleIn(world)).not.toHaveProperty('copyOf')
    expect(await eventsIn(world)).toEqual(await eventsIn(await published(FIRST)))
  })

  it('in name only costs one request and no extraction', async () => {
    const world = await published(FIRST)
    const before = await articleIn(world)
    await update(world, FIRST)

    const { changedAt: _at, version: _version, hint: _hint, ...rest } = before ?? {}
    expect(await articleIn(world)).toMatchObject(rest)
    expect(await articleIn(world)).not.toHaveProperty('edition')
    expect(world.counts.get('ArticlesExtracted')).toBe(1)
  })

  it('whose new text could not be extracted has it extracted when it is fetched again', async () => {
    const world = await published(FIRST)
    await update(world, SECOND)
    const known = await articleIn(world)
    if (known === undefined) throw new Error('the article is not stored')
    await saveArticle(world.tables.articles, { ...known, status: 'failed' })
    await update(world, SECOND)

    expect(world.counts.get('ArticlesExtracted')).toBe(3)
    expect(await articleIn(world)).toMatchObject({ status: 'extracted', edition: 2 })
  })

  it.each(['not-found', 'server-error'] as const)(
    'but answers %s stays what it was',
    async (code) => {
      const world = await published(FIRST)
      const events = await eventsIn(world)
      await update(world, code)

      expect(await articleIn(world)).toMatchObject({
        status: 'extracted',
        error: { code },
        article: { text: expect.stringContaining(FIRST) },
      })
      expect(await eventsIn(world)).toEqual(events)
      await update(world, SECOND)
      expect(await articleIn(world)).toMatchObject({ edition: 2 })
      expect(await articleIn(world)).not.toHaveProperty('error')
    },
  )

  it('comes out the same after a failure of any call to a table or queue', async () => {
    const events = await eventsIn(await published(SECOND))
    const calm = await updatedFailing(Number.POSITIVE_INFINITY)
    for (let call = 1; call <= calm.calls; call += 1) {
      const { world } = await updatedFailing(call)
      expect(await eventsIn(world), `call ${call}`).toEqual(events)
      expect(await articleIn(world), `call ${call}`).toMatchObject({
        status: 'extracted',
        edition: 2,
      })
    }
    expect(calm.calls).toBeGreaterThan(15)
  })
})

/** A world with one article of the given happening, extracted. */
async function published(when: string): Promise<TestWorld> {
  const world = createTestWorld()
  world.web.set(PAGE, page(when))
  await ingestSource(world.ports, { url: PAGE })
  await drain(world)
  return world
}

async function update(world: TestWorld, answer: string): Promise<void> {
  world.web.set(PAGE, answer.includes(' ') ? page(answer) : answer)
  world.passSeconds(settings.articles.refetchAfterS * 10)
  expect(await requestRefetch(world.ports, { url: PAGE, hint: {} })).toBe('sent')
  await drain(world)
}

/** An update whose n-th call to a table or queue fails; then whatever waits is sent again. */
async function updatedFailing(failAt: number): Promise<{ world: TestWorld; calls: number }> {
  const world = await published(FIRST)
  world.web.set(PAGE, page(SECOND))
  world.passSeconds(settings.articles.refetchAfterS * 10)
  const { wrap, calls } = fragile(failAt)
  const { articles, log, fetchQueue, extractQueue } = world.ports
  const ports: Partial<Ports> = {
    articles: wrap(articles),
    log: wrap(log),
    fetchQueue: wrap(fetchQueue),
    extractQueue: wrap(extractQueue),
  }
  const broken = world.with(ports)
  const lead = { url: PAGE, hint: {} }
  await requestRefetch(broken.ports, lead).catch(() => requestRefetch(world.ports, lead))
  await drain(broken)
  const total = calls()
  world.passSeconds(settings.sweep.afterS + 1)
  await sweepOutbox(world.ports, { afterS: settings.sweep.afterS, counts: true })
  await drain(world)
  return { world, calls: total }
}

function articleIn(world: TestWorld) {
  return findArticle(world.tables.articles, ID)
}

function page(when: string): string {
  return `<!doctype html><html lang="en"><head><title>Treaty</title>
<meta property="article:published_time" content="2026-09-01T09:00:00Z"></head>
<body><article><h1>Treaty</h1>
<p>President Ana Ferreira of Chile and Prime Minister Tomas Lind of Norway signed a treaty ${when}, their offices said in a joint statement after the ceremony.</p>
<p>The two leaders had talked for several hours about trade, fisheries and energy before the ceremony, according to people who took part in the meeting and asked not to be named.</p></article></body></html>`
}
