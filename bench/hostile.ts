/**
 * Documents made to break whoever reads them, each read in a process of its own: what becomes of
 * it, seconds of processor time and the most memory. The aim is 2 seconds and 300 MB for all, of
 * which Node itself with the parsers takes the first line's.
 *
 *     npm run bench:hostile
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { readArticle } from '../shared/articles/read.ts'
import { DatelineError } from '../shared/errors.ts'
import { parseFeed } from '../shared/feeds/parse.ts'
import { settings } from '../shared/settings.ts'
import { hostileFeeds, hostilePages } from './hostile-documents.ts'

const AIM = { seconds: 2, mb: 300 }
const SELF = fileURLToPath(import.meta.url)
/** What a worker does at most: anything longer is refused by its size before it is read. */
const all = new Map([
  ...hostileFeeds(settings.fetch.maxFeedBytes).map(
    ([name, make]) => [name, [make, readFeed]] as const,
  ),
  ...hostilePages(settings.fetch.maxPageBytes).map(
    ([name, make]) => [name, [make, readPage]] as const,
  ),
])

const asked = process.argv[2]
if (asked === undefined) tellAll()
else readOne(asked)

function tellAll(): void {
  const rows = [...all.keys()].map((name) => {
    const { stdout } = spawnSync(process.execPath, [SELF, name], { encoding: 'utf8' })
    const read = stdout === '' ? undefined : (JSON.parse(stdout) as Reading)
    return { document: name, ...(read ?? { outcome: 'the process died', seconds: NaN, mb: NaN }) }
  })
  console.table(rows)
  const kept = rows.every(({ seconds, mb }) => seconds <= AIM.seconds && mb <= AIM.mb)
  console.log(kept ? 'all within' : 'NOT all within', `${AIM.seconds} s and ${AIM.mb} MB`)
  process.exitCode = kept ? 0 : 1
}

interface Reading {
  readonly outcome: string
  readonly seconds: number
  readonly mb: number
}

function readOne(name: string): void {
  const [make, read] = all.get(name) ?? []
  if (make === undefined || read === undefined) throw new Error(`no document "${name}"`)
  const bytes = make()
  const start = process.cpuUsage()
  const outcome = outcomeOf(() => read(bytes))
  const { user, system } = process.cpuUsage(start)
  const seconds = Math.round((user + system) / 1e4) / 100
  const mb = Math.round(process.resourceUsage().maxRSS / 1024)
  console.log(JSON.stringify({ outcome, seconds, mb } satisfies Reading))
}

function readFeed(bytes: Uint8Array): string {
  return `${parseFeed(bytes).entries.length} entries`
}

function readPage(bytes: Uint8Array): string {
  return `${readArticle(bytes).text.length} characters`
}

function outcomeOf(read: () => string): string {
  try {
    return read()
  } catch (error) {
    if (error instanceof DatelineError) return error.code
    throw error
  }
}
