/**
 * Kills an ingestion with SIGKILL in mid-run and counts: events in the log after the kill, after
 * one more run, and after an undisturbed run on another data folder. `npm run bench:crash`; the
 * number of articles may be given (`npm run bench:crash -- 500`).
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { dateline } from '../test/helpers/dateline.ts'
import { startPress } from '../test/helpers/press.ts'

const CLI = fileURLToPath(new URL('../local/cli.ts', import.meta.url))
const articles = Number(process.argv[2] ?? 200)

const folder = await mkdtemp(join(tmpdir(), 'dateline-bench-'))
const press = await startPress({ articles, delayMs: 5 })
const at = (name: string) => ['--data', join(folder, name)]
const args = (name: string) => ['ingest', press.feedUrl, ...at(name), '--allow-private']

const started = performance.now()
await dateline(args('clean'))
const cleanS = (performance.now() - started) / 1000
const clean = await eventsIn('clean')

const served = pagesServed()
const child = spawn(process.execPath, [CLI, ...args('killed')], { stdio: 'ignore' })
while (pagesServed() - served < articles / 2) await pause(2)
child.kill('SIGKILL')
await once(child, 'exit')
const before = await eventsIn('killed')
await dateline(args('killed'))
const after = await eventsIn('killed')
await press.close()
await rm(folder, { recursive: true, force: true })

console.log(`articles                      ${articles}`)
console.log(`undisturbed run               ${clean.length} events, ${cleanS.toFixed(1)} s`)
console.log(`after SIGKILL half way        ${before.length} events`)
console.log(`after one more run            ${after.length} events`)
const equal = JSON.stringify(after) === JSON.stringify(clean)
console.log(`equal to the undisturbed run  ${equal ? 'yes' : 'NO'}`)
process.exitCode = equal ? 0 : 1

function pagesServed(): number {
  return [...press.requests].reduce((sum, [path, n]) => sum + (path.startsWith('/a/') ? n : 0), 0)
}

/** Events without what depends on when and in how many steps they were learnt, sorted. */
async function eventsIn(name: string): Promise<readonly string[]> {
  const query = ['query', ...at(name), '--limit', '100000', '--format', 'ndjson']
  const { stdout } = await dateline(query)
  const lines = stdout.split('\n').filter((line) => line !== '')
  return lines
    .map((line) => {
      const { recordedAt: _recordedAt, revision: _revision, ...event } = JSON.parse(line)
      return JSON.stringify(event)
    })
    .sort()
}
