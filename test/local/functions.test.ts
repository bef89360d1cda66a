/** Functions in threads: one that dies is replaced, whenever it dies. */
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createFunction, type LocalFunction } from '../../local/functions.ts'

/** Answers, and does what it is told then: `late` dies between two invocations. */
const BUNDLE = `import { writeFileSync } from 'node:fs'
process.on('exit', () => writeFileSync(process.env.GONE, ''))
export async function handler({ die }) {
  if (die === 'now') process.exit(3)
  // Long enough for the answer to be sent first on a busy machine.
  if (die === 'late') setTimeout(() => { throw new Error('late') }, 100)
  return 'answered'
}
`

let folder: string
let gone: string
let fn: LocalFunction

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-functions-'))
  gone = join(folder, 'gone')
  const bundle = join(folder, 'bundle.mjs')
  await writeFile(bundle, BUNDLE)
  const env = { GONE: gone }
  fn = createFunction(
    { name: 'test', bundle, handlerName: 'handler', env, timeoutS: 5 },
    () => undefined,
  )
})
afterEach(async () => {
  await fn.close()
  await rm(folder, { recursive: true, force: true })
})

it('a thread that dies between two invocations is not handed out again', async () => {
  expect(await fn.invoke({ die: 'late' })).toBe('answered')
  await vi.waitFor(() => expect(existsSync(gone)).toBe(true), { timeout: 5_000 })
  // The thread writes the file as its last act; the news of its end comes just after.
  await pause(200)
  expect(await fn.invoke({})).toBe('answered')
})

it('a thread that dies while it works fails that invocation alone', async () => {
  await expect(fn.invoke({ die: 'now' })).rejects.toMatchObject({ code: 'internal' })
  expect(await fn.invoke({})).toBe('answered')
})

it('more invocations than threads wait their turn, past a thread that dies', async () => {
  const all = await Promise.allSettled(
    ['now', 'now', undefined, undefined, undefined].map((die) => fn.invoke({ die })),
  )
  expect(all.map(({ status }) => status)).toEqual([
    'rejected',
    'rejected',
    'fulfilled',
    'fulfilled',
    'fulfilled',
  ])
  expect(fn.busy()).toBe(0)
})
