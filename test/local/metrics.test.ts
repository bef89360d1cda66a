/** The log of the functions: what is kept of it. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openFunctionLog } from '../../local/metrics.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-log-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

it('a log that grows too large while running is put aside', () => {
  const log = openFunctionLog(folder, () => undefined, 10)
  for (const line of ['{"n":1}', '{"n":2}', '{"n":3}']) log.onLine(line)
  expect(readdirSync(folder).sort()).toEqual(['dateline.log', 'dateline.log.1'])
  expect(read('dateline.log.1')).toBe('{"n":1}\n{"n":2}\n')
  expect(read('dateline.log')).toBe('{"n":3}\n')
})

it('one that a former process left too large is put aside too', () => {
  openFunctionLog(folder, () => undefined, 10).onLine('{"former":true}')
  openFunctionLog(folder, () => undefined, 10).onLine('{"n":1}')
  expect(read('dateline.log')).toBe('{"n":1}\n')
})

function read(name: string): string {
  return readFileSync(join(folder, name), 'utf8')
}
