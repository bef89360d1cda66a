/**
 * The bundles as Lambda gets them: each is made with the options that deployment uses, holds its
 * budget, and is imported by a fresh Node with the environment that the stack gives its function.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { bundleBudgets } from '../../infra/bundle-budgets.ts'
import { bundleFunction, type FunctionName, functionNames } from '../../infra/bundling.ts'
import { Synthesised } from '../infra/stack.ts'

const folder = mkdtempSync(join(tmpdir(), 'dateline-bundles-'))
const stack = new Synthesised({ push: true })

/** More than twice what Linux allows in one argument, quotes and `$` in it: a list has no limit. */
const feeds = Array.from({ length: 8_000 }, (_, n) => `https://example.org/${n}?q="$x'&y=\`${n}\``)

const constructs: Readonly<Record<FunctionName, string>> = {
  'poll-feeds': 'Feeds/PollFeeds',
  'fetch-article': 'Articles/FetchArticle',
  'extract-events': 'Events/ExtractEvents',
  sweep: 'Articles/Sweep',
  'query-api': 'Api/QueryApi',
  'admin-api': 'Api/AdminApi',
  websub: 'Api/Websub',
}

const bundles = functionNames.map((name) => {
  const defines = { DATELINE_FEEDS: '[]' }
  const outDir = join(folder, name)
  bundleFunction({ name, outDir, defines })
  const code = readFileSync(join(outDir, 'index.mjs'))
  return { name, outDir, bytes: code.length, gzipBytes: gzipSync(code, { level: 9 }).length }
})

afterAll(() => {
  rmSync(folder, { recursive: true })
  process.stdout.write(`${sizeTable()}\n`)
})

describe.each(bundles)('$name', ({ name, outDir, bytes, gzipBytes }) => {
  test('holds its budget', () => {
    const budget = bundleBudgets[name]
    expect(bytes, 'bytes').toBeLessThanOrEqual(budget.bytes)
    expect(gzipBytes, 'gzipped bytes').toBeLessThanOrEqual(budget.gzipBytes)
  })

  test('is one file and its source map', () => {
    expect(readdirSync(outDir).sort()).toEqual(['index.mjs', 'index.mjs.map'])
  })

  test('exports a handler in the environment of its function', () => {
    const url = pathToFileURL(join(outDir, 'index.mjs'))
    const script = `const m = await import(${JSON.stringify(url)}); process.stdout.write(typeof m.handler)`
    const kind = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      env: environmentOf(constructs[name]),
      encoding: 'utf8',
    })
    expect(kind).toBe('function')
  })
})

test('a bundle is the same every time', () => {
  const outDir = join(folder, 'again')
  bundleFunction({ name: 'sweep', outDir, defines: { DATELINE_FEEDS: '[]' } })
  for (const file of ['index.mjs', 'index.mjs.map']) {
    expect(readFileSync(join(outDir, file))).toEqual(readFileSync(join(folder, 'sweep', file)))
  }
})

test('poll-feeds carries a list of feeds of any length', () => {
  const outDir = join(folder, 'many-feeds')
  bundleFunction({
    name: 'poll-feeds',
    outDir,
    defines: { DATELINE_FEEDS: JSON.stringify(feeds) },
  })
  const code = readFileSync(join(outDir, 'index.mjs'), 'utf8')
  const without = bundles.find(({ name }) => name === 'poll-feeds')?.bytes ?? 0
  expect(code.length).toBeGreaterThan(without + 2 * 128 * 1024)
  expect(code).toContain('https://example.org/7999?q=')
})

/** What the template sets, with names and addresses made up where it refers to resources. */
function environmentOf(construct: string): Record<string, string> {
  const { Environment } = stack.properties(construct) as {
    Environment: { Variables: Record<string, string> }
  }
  const variables = Object.entries(Environment.Variables).map(([name, value]) => [
    name,
    name.endsWith('_URL') ? `https://sqs.eu-west-1.amazonaws.com/123456789012/${name}` : value,
  ])
  return { ...Object.fromEntries(variables), AWS_REGION: 'eu-west-1' }
}

function sizeTable(): string {
  const rows = bundles.map(({ name, bytes, gzipBytes }) =>
    [name.padEnd(16), kilobytes(bytes), kilobytes(gzipBytes)].join(''),
  )
  return ['bundle                 KB   KB gzip', ...rows].join('\n')
}

function kilobytes(bytes: number): string {
  return (bytes / 1024).toFixed(1).padStart(9)
}
