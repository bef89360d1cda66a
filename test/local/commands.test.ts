/** The commands as a user runs them, on the real stack: what goes well, and what goes wrong. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { LoggedEvent, Revision } from '../../shared/model/event.ts'
import { dateline, type Ended } from '../helpers/dateline.ts'
import {
  answer,
  endless,
  type HostileServer,
  redirect,
  startHostileServer,
} from '../helpers/hostile-server.ts'
import { type Press, startPress } from '../helpers/press.ts'

const ARTICLE = `<!doctype html><html lang="en"><head><title>Treaty signed</title>
<meta property="article:published_time" content="2026-11-20T09:00:00Z">
<meta property="og:site_name" content="The Example"></head><body><article><h1>Treaty signed</h1>
<p>President Ana Ferreira of Chile and Prime Minister Tomas Lind of Norway signed a treaty on 18 November 2026, their offices said in a joint statement after the ceremony in the capital.</p>
<p>The two leaders had talked for several hours about trade, fisheries and energy before the ceremony, according to people who took part in the meeting.</p></article></body></html>`

let folder: string
let press: Press
let server: HostileServer

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-commands-'))
  press = await startPress({ articles: 4 })
  server = await startHostileServer()
})

afterAll(async () => {
  await press.close()
  await server.close()
  await rm(folder, { recursive: true, force: true })
})

describe('sources good and bad in one call', () => {
  let ended: Ended
  let file: string
  let sources: Readonly<Record<string, string>>

  beforeAll(async () => {
    file = join(folder, 'article.html')
    await writeFile(file, ARTICLE)
    const html = { 'content-type': 'text/html' }
    sources = {
      'not-found': `${server.origin}/nothing`,
      gone: server.serve('/gone', answer({ status: 410 })),
      'too-many-redirects': server.serve('/loop', redirect('/loop')),
      'empty-body': server.serve('/empty', answer({ headers: html })),
      'no-text': server.serve('/menu', answer({ headers: html, body: page('<nav>Menu</nav>') })),
      'too-large': server.serve('/endless', endless('x'.repeat(65_536), html)),
      'bad-input': join(folder, 'no-such-file.html'),
    }
    const all = [...Object.values(sources), press.feedUrl, file]
    ended = await dateline(['ingest', ...all, ...at('mixed'), '--allow-private'])
  })

  it.each([
    'not-found',
    'gone',
    'too-many-redirects',
    'empty-body',
    'no-text',
    'too-large',
    'bad-input',
  ])('%s is named with its source', (code) => {
    expect(ended.stderr).toContain(`${sources[code]}: ${code}: `)
  })

  it('the exit code says that some failed', () => {
    expect(ended.code).toBe(1)
  })

  it('the good ones are in the log all the same', async () => {
    const events = await query('mixed')
    const publishers = new Set(events.flatMap(({ publishers }) => publishers))
    expect([...publishers].sort()).toEqual(['Generated Press', 'The Example'])
  })

  it('show tells an event whole: sentence, source, revisions', async () => {
    const [event] = await query('mixed', '--source', 'The Example', '--kind', 'treaty-signing')
    const shown = await dateline(['show', event?.id ?? '', ...at('mixed'), '--format', 'json'])
    const whole = JSON.parse(shown.stdout) as LoggedEvent & { readonly revisions: Revision[] }
    expect(whole.time).toMatchObject({ edtf: '2026-11-18' })
    expect(whole.sources?.[0]?.mentions[0]?.sentence).toContain('signed a treaty on 18 November')
    expect(whole.revisions).toHaveLength(1)
  })

  it('a filter that is repeated asks for either', async () => {
    const either = await query('mixed', '--source', 'The Example', '--source', 'Generated Press')
    const publishers = new Set(either.flatMap((event) => event.publishers))
    expect([...publishers].sort()).toEqual(['Generated Press', 'The Example'])
    expect(await query('mixed', '--source', 'The Example')).not.toHaveLength(either.length)
  })

  it('status counts what was done', async () => {
    const { stdout } = await dateline(['status', ...at('mixed'), '--format', 'json'])
    const status = JSON.parse(stdout)
    expect(status.queues.fetch).toMatchObject({ waiting: 0, dead: 0 })
    expect(status.feeds).toMatchObject({ active: 0, once: 1 })
    expect(status.metrics).toMatchObject({ ArticlesExtracted: 5 })
  })
})

describe('a page that is given again', () => {
  const ingest = async (day: string) => {
    const file = join(folder, 'changing.html')
    await writeFile(file, ARTICLE.replaceAll('18 November', day))
    return (await dateline(['ingest', file, ...at('again')])).stdout
  }

  beforeAll(async () => {
    await ingest('18 November')
  })

  it('is unchanged, or an update when its text is another', async () => {
    expect(await ingest('18 November')).toMatch(/pages unchanged\D+1\b/)
    expect(await ingest('19 November')).toMatch(/pages with an updated text\D+1\b/)
  })

  it('has a former text, which can be read', async () => {
    const [event] = await query('again', '--kind', 'treaty-signing')
    expect(event?.time).toMatchObject({ edtf: '2026-11-19' })
    const shown = await dateline(['show', event?.id ?? '', ...at('again'), '--format', 'json'])
    const article = JSON.parse(shown.stdout).sources[0].articleId
    const former = await dateline(['show', article, '--edition', '1', ...at('again')])
    expect(JSON.parse(former.stdout)).toMatchObject({
      id: article,
      edition: 1,
      article: { text: expect.stringContaining('18 November') },
    })
    const missing = await dateline(['show', article, '--edition', '3', ...at('again')])
    expect([missing.code, missing.stdout]).toEqual([1, ''])
    expect(missing.stderr).toContain('it has 1 to 2')
  })
})

describe('addresses that are private', () => {
  it('are refused without --allow-private', async () => {
    const ended = await dateline(['ingest', press.feedUrl, ...at('private')])
    expect(ended.code).toBe(1)
    expect(ended.stderr).toContain('address-refused')
  })

  it('are refused with it where nobody named their host', async () => {
    const item = `<item><title>T</title><link>http://${press.host}/a/1.html</link></item>`
    const feed = server.serve(
      '/outward.xml',
      answer({
        headers: { 'content-type': 'application/rss+xml' },
        body: `<rss version="2.0"><channel><title>Outward</title>${item}</channel></rss>`,
      }),
    )
    const ended = await dateline(['ingest', feed, ...at('outward'), '--allow-private'])
    expect(ended.code).toBe(1)
    expect(ended.stderr).toContain(`http://${press.host}/a/1.html: address-refused`)
  })
})

describe('the list of feeds', () => {
  it('is added to, listed, exported, imported and shortened', async () => {
    const url = 'https://news.example/feed.xml'
    const added = await dateline(['feeds', 'add', url, ...at('feeds')])
    expect(JSON.parse(added.stdout)).toMatchObject({ url, state: 'active' })
    const exported = await dateline(['feeds', 'export', ...at('feeds')])
    expect(exported.stdout).toContain(url)
    const opml = join(folder, 'feeds.opml')
    await writeFile(opml, exported.stdout.replaceAll('feed.xml', 'other.xml'))
    expect((await dateline(['feeds', 'import', opml, ...at('feeds')])).code).toBe(0)
    await dateline(['feeds', 'remove', url, ...at('feeds')])
    const { stdout } = await dateline(['feeds', 'list', ...at('feeds')])
    const urls = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).url)
    expect(urls).toEqual(['https://news.example/other.xml'])
  })
})

describe('a start that cannot be', () => {
  it('ends by itself when the port is taken, and leaves the data free', async () => {
    const port = new URL(press.feedUrl).port
    const ended = await dateline(['start', '--port', port, ...at('taken')])
    expect(ended.code).toBe(1)
    expect(ended.stderr).toContain(`port-in-use: port ${port}`)
    expect((await dateline(['feeds', 'list', ...at('taken')])).code).toBe(0)
  })
})

describe('bad usage', () => {
  it.each([
    ['an unknown command', ['frobnicate']],
    ['an unknown option', ['query', '--nonsense']],
    ['an unknown format', ['query', '--format', 'xml']],
    ['an unknown format of status', ['status', '--format', 'xml']],
    ['an unknown format of an event', ['show', 'ev_1', '--format', 'xml']],
    ['an unknown state of feeds', ['feeds', 'list', '--state', 'asleep']],
    ['a limit that is none', ['query', '--limit', 'many']],
    ['a port that is none', ['start', '--port', '99999']],
  ])('%s ends with code 2 and a word on what is wrong', async (_name, args) => {
    const ended = await dateline(args)
    expect(ended.code).toBe(2)
    expect(ended.stderr).not.toBe('')
    expect(ended.stdout).toBe('')
  })

  it('an unknown kind is named with the accepted ones', async () => {
    const ended = await dateline(['query', '--kind', 'coronation', ...at('feeds')])
    expect(ended.code).toBe(2)
    expect(ended.stderr).toMatch(/kind.*coronation.*treaty-signing/s)
  })

  it.each([
    ['a file that is not there', ['feeds', 'import', '/nonexistent.opml'], '/nonexistent.opml'],
    ['a directory', ['ingest', tmpdir()], tmpdir()],
  ])('%s is named, and no defect', async (_name, args, named) => {
    const ended = await dateline([...args, ...at('feeds')])
    expect(ended.code).toBe(1)
    expect(ended.stderr).toContain(named)
    expect(ended.stderr).toContain('bad-input')
  })

  it('an unknown event is an error, not an empty answer', async () => {
    const ended = await dateline(['show', 'ev_nothing', ...at('feeds')])
    expect(ended.code).toBe(1)
    expect(ended.stderr).toContain('unknown-event')
  })
})

describe('stages as filters', () => {
  it('parse-feed answers each line, bad ones with their error', async () => {
    const good = Buffer.from('<rss version="2.0"><channel><title>T</title></channel></rss>')
    const lines = [
      JSON.stringify({ id: 1, bytes_base64: good.toString('base64') }),
      JSON.stringify({ id: 2, bytes_base64: Buffer.from('<html>').toString('base64') }),
      'not json',
    ]
    const ended = await dateline(['parse-feed', '--jsonl'], lines.join('\n'))
    const answers = ended.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(answers).toMatchObject([
      { id: 1, feed: { format: 'rss', title: 'T' } },
      { id: 2, error: { code: 'not-a-feed' } },
      { id: 3, error: { code: 'bad-input' } },
    ])
    expect(ended.code).toBe(1)
  })

  it('extract answers in the order of its input', async () => {
    const text = 'Chile and Norway signed a treaty on 18 November 2026.'
    const lines = ['b', 'a'].map((doc) => JSON.stringify({ doc, published: '2026-11-20', text }))
    const { stdout, code } = await dateline(['extract'], lines.join('\n'))
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(answers.map(({ doc }) => doc)).toEqual(['b', 'a'])
    expect(answers[0].events[0]).toMatchObject({
      kind: 'treaty-signing',
      time: { edtf: '2026-11-18', basis: 'explicit' },
    })
    expect(code).toBe(0)
  })
})

function at(name: string): readonly string[] {
  return ['--data', join(folder, name)]
}

async function query(
  name: string,
  ...filters: string[]
): Promise<readonly (LoggedEvent & { readonly publishers: readonly string[] })[]> {
  const args = ['query', ...at(name), '--format', 'json', '--limit', '500', ...filters]
  const ended = await dateline(args)
  return JSON.parse(ended.stdout)
}

function page(body: string): string {
  return `<!doctype html><html><head><title>T</title></head><body>${body}</body></html>`
}
