/**
 * Whatever is done to the process in mid-run, a second run ends with the log that one
 * undisturbed run makes: the outbox and the sweep at work, on the real engines.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Press, startPress } from '../helpers/press.ts'

const CLI = fileURLToPath(new URL('../../local/cli.ts', import.meta.url))
const ARTICLES = 16

let press: Press
let folder: string
let undisturbed: readonly string[]

beforeAll(async () => {
  press = await startPress({ articles: ARTICLES, delayMs: 25 })
  folder = await mkdtemp(join(tmpdir(), 'dateline-crash-'))
  await ingest('clean')
  undisturbed = await eventsIn('clean')
})

afterAll(async () => {
  await press.close()
  await rm(folder, { recursive: true, force: true })
})

describe('a run that is killed', () => {
  it('leaves something to recover, and the next run recovers it', async () => {
    await killedIngest('killed', { afterPages: ARTICLES / 3 })
    expect((await eventsIn('killed')).length).toBeLessThan(undisturbed.length)

    await ingest('killed')

    expect(await eventsIn('killed')).toEqual(undisturbed)
  })

  it('recovers even when every message in the queues is gone', async () => {
    await killedIngest('emptied', { afterPages: ARTICLES / 2 })
    await rm(join(folder, 'emptied', 'queues'), { recursive: true })

    await ingest('emptied')

    expect(await eventsIn('emptied')).toEqual(undisturbed)
  })
})

it('a second undisturbed run adds nothing', async () => {
  expect(undisturbed.length).toBeGreaterThan(ARTICLES)
  await ingest('clean')
  expect(await eventsIn('clean')).toEqual(undisturbed)
})

function start(name: string) {
  const data = join(folder, name)
  const options = ['--data', data, '--allow-private']
  return spawn(process.execPath, [CLI, 'ingest', press.feedUrl, ...options], { stdio: 'ignore' })
}

async function ingest(name: string): Promise<void> {
  const [code] = await once(start(name), 'exit')
  expect(code).toBe(0)
}

async function killedIngest(name: string, when: { readonly afterPages: number }): Promise<void> {
  const before = pagesServed()
  const child = start(name)
  while (pagesServed() - before < when.afterPages) await pause(5)
  child.kill('SIGKILL')
  await once(child, 'exit')
}

function pagesServed(): number {
  return [...press.requests].reduce((sum, [path, n]) => sum + (path.startsWith('/a/') ? n : 0), 0)
}

/** The events of a log as lines, without what depends on when they were learnt. */
async function eventsIn(name: string): Promise<readonly string[]> {
  const data = join(folder, name)
  const options = ['query', '--data', data, '--limit', '5000', '--format', 'ndjson']
  const child = spawn(process.execPath, [CLI, ...options], { stdio: ['ignore', 'pipe', 'ignore'] })
  let text = ''
  child.stdout.on('data', (chunk) => {
    text += chunk
  })
  await once(child, 'close')
  const lines = text.split('\n').filter((line) => line !== '')
  return lines.map(withoutClock).sort()
}

function withoutClock(line: string): string {
  const { recordedAt: _recordedAt, revision: _revision, ...event } = JSON.parse(line)
  return JSON.stringify(event)
}
