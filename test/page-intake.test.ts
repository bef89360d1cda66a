/** A page that a person names: new, changed since, or as it was, whatever its record had come to. */
import { describe, expect, it } from 'vitest'
import { articleIdAt } from '../shared/articles/accept.ts'
import { findArticle, findFormer } from '../shared/articles/store.ts'
import { ingestSource } from '../shared/intake.ts'
import { sweepOutbox } from '../shared/pipeline.ts'
import { fragile } from './helpers/fragile.ts'
import { createTestWorld, drain, eventsIn, type TestWorld } from './helpers/world.ts'

const PAGE = 'https://news.example/a/1.html'
const ALIAS = 'https://news.example/go?to=1'
const ID = articleIdAt(PAGE)
const [FIRST, SECOND] = ['on 3 August 2026 in Santiago', 'on 24 August 2026 in Oslo']

describe('an address that is given again', () => {
  it('with another text updates its article and its events, and keeps the former text', async () => {
    const world = createTestWorld()
    expect(await ingest(world, FIRST)).toMatchObject({ outcome: 'new', fresh: 1, articles: [ID] })
    const former = (await articleIn(world))?.article
    expect(await ingest(world, SECOND)).toMatchObject({
      outcome: 'updated',
      fresh: 0,
      articles: [ID],
    })

    expect(await articleIn(world)).toMatchObject({ status: 'extracted', edition: 2 })
    expect(await findFormer(world.tables.articles, { id: ID, edition: 1 })).toEqual(former)
    const other = createTestWorld()
    await ingest(other, SECOND)
    expect(await eventsIn(world)).toEqual(await eventsIn(other))
  })

  it('with the same text changes and extracts nothing', async () => {
    const world = createTestWorld()
    await ingest(world, FIRST)
    const events = await eventsIn(world)
    expect(await ingest(world, FIRST)).toMatchObject({ outcome: 'unchanged', fresh: 0 })
    expect(await articleIn(world)).not.toHaveProperty('edition')
    expect(await eventsIn(world)).toEqual(events)
    expect(world.counts.get('ArticlesExtracted')).toBe(1)
  })

  it('before its new text was extracted has it extracted all the same', async () => {
    const world = createTestWorld()
    await ingest(world, FIRST)
    world.web.set(PAGE, page(SECOND))
    await ingestSource(world.ports, { url: PAGE })
    world.extractQueue.waiting.splice(0)
    expect(await ingest(world, SECOND)).toMatchObject({ outcome: 'unchanged' })
    expect(await articleIn(world)).toMatchObject({ status: 'extracted', edition: 2 })
    expect((await eventsIn(world)).join()).toContain('2026-08-24')
  })

  it('without a text leaves the article as it was, and says why', async () => {
    const world = createTestWorld()
    await ingest(world, FIRST)
    const before = await articleIn(world)
    world.web.set(PAGE, '<!doctype html><html><body><nav>Menu</nav></body></html>')
    const again = ingestSource(world.ports, { url: PAGE })
    await expect(again).rejects.toMatchObject({ code: 'no-text' })
    expect(await articleIn(world)).toEqual(before)
  })
})

describe('another address of a known article', () => {
  it.each(['seen for the first time', 'known'])('%s brings the update', async (which) => {
    const world = createTestWorld()
    await ingest(world, FIRST)
    if (which === 'known') {
      expect(await ingest(world, FIRST, ALIAS)).toMatchObject({ outcome: 'unchanged' })
    }
    const taken = await ingest(world, SECOND, ALIAS)
    expect(taken).toMatchObject({ outcome: 'updated', articles: [ID] })
    expect(await articleIn(world)).toMatchObject({ status: 'extracted', edition: 2 })
    const alias = await findArticle(world.tables.articles, articleIdAt(ALIAS))
    expect(alias).toMatchObject({ status: 'skipped', sameAs: ID })
  })

  it('that is one no longer touches neither', async () => {
    const world = createTestWorld()
    await ingest(world, FIRST)
    await ingest(world, FIRST, ALIAS)
    const before = await articleIn(world)
    world.web.set(ALIAS, page(SECOND, ALIAS))
    const taken = await ingestSource(world.ports, { url: ALIAS })
    expect(taken).toMatchObject({ outcome: 'unchanged', articles: [ID] })
    expect(await articleIn(world)).toEqual(before)
  })

  it('with the same text is a copy, and stays one', async () => {
    const world = createTestWorld()
    const mirror = 'https://news.example/b/1.html'
    await ingest(world, FIRST)
    for (const outcome of ['new', 'unchanged']) {
      world.web.set(mirror, page(FIRST, mirror))
      expect(await ingestSource(world.ports, { url: mirror })).toMatchObject({ outcome })
      const copy = await findArticle(world.tables.articles, articleIdAt(mirror))
      expect(copy).toMatchObject({ status: 'skipped', sameAs: ID })
    }
  })
})

it('a failure of any call to a table or queue is made good by asking again', async () => {
  const calm = await updatedFailing(Number.POSITIVE_INFINITY)
  const events = await eventsIn(calm.world)
  for (let call = 1; call <= calm.calls; call += 1) {
    const { world } = await updatedFailing(call)
    expect(await articleIn(world), `call ${call}`).toMatchObject({
      status: 'extracted',
      edition: 2,
    })
    expect(await eventsIn(world), `call ${call}`).toEqual(events)
  }
  expect(calm.calls).toBeGreaterThan(4)
})

/** An update by hand whose n-th call fails; then it is asked for again, and the queues run empty. */
async function updatedFailing(failAt: number): Promise<{ world: TestWorld; calls: number }> {
  const world = createTestWorld()
  await ingest(world, FIRST)
  world.web.set(PAGE, page(SECOND))
  const { wrap, calls } = fragile(failAt)
  const { articles, extractQueue } = world.ports
  const broken = world.with({ articles: wrap(articles), extractQueue: wrap(extractQueue) })
  const failed = await ingestSource(broken.ports, { url: PAGE }).then(
    () => false,
    () => true,
  )
  if (failed) await ingestSource(world.ports, { url: PAGE })
  await sweepOutbox(world.ports, { afterS: 0, counts: false })
  await drain(world)
  return { world, calls: calls() }
}

async function ingest(world: TestWorld, when: string, url = PAGE) {
  world.web.set(url, page(when))
  world.passSeconds(60)
  const taken = await ingestSource(world.ports, { url })
  await drain(world)
  return taken
}

function articleIn(world: TestWorld) {
  return findArticle(world.tables.articles, ID)
}

function page(when: string, canonical = PAGE): string {
  return `<!doctype html><html lang="en"><head><title>Treaty</title>
<link rel="canonical" href="${canonical}">
<meta property="article:published_time" content="2026-09-01T09:00:00Z"></head>
<body><article><h1>Treaty</h1>
<p>President Ana Ferreira of Chile and Prime Minister Tomas Lind of Norway signed a treaty ${when}, their offices said in a joint statement after the ceremony.</p>
<p>The two leaders had talked for several hours about trade, fisheries and energy before the ceremony, according to people who took part in the meeting and asked not to be named.</p></article></body></html>`
}
