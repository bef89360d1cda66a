/** `dateline dates` as a filter: JSON lines, reasons on demand, usage errors. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const CLI = fileURLToPath(new URL('../../local/cli.ts', import.meta.url))

it('prints one JSON line an expression', () => {
  const { stdout, status } = run(['--published', '2024-06-19'], 'They met last week, not in 1961.')
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(status).toBe(0)
  expect(lines).toMatchObject([
    { text: 'last week', value: '2024-W24', edtf: '2024-06-10/2024-06-16' },
    { text: '1961', value: '1961', basis: 'explicit' },
  ])
})

it('names the rules with their reasons on demand', () => {
  const { stdout } = run(['--published', '2024-06-19', '--explain'], 'They met on Friday.')
  expect(JSON.parse(stdout).why).toEqual([
    'bare.weekday: weekday',
    'anchor.published: counted from the publication day',
    'tense.past: the verb says that it is past',
  ])
})

it('reads numbers in the order of the region', () => {
  const { stdout } = run(['--locale', 'en-GB'], 'Dated 7/8/24.')
  expect(JSON.parse(stdout).value).toBe('2024-08-07')
})

it('ends with code 2 on a publication that is no date', () => {
  const { stdout, stderr, status } = run(['--published', 'yesterday'], 'They met on Friday.')
  expect([stdout, status]).toEqual(['', 2])
  expect(stderr).toContain('--published')
})

function run(args: readonly string[], input: string) {
  return spawnSync(process.execPath, [CLI, 'dates', ...args], { input, encoding: 'utf8' })
}
