/** `dateline actors`: the watch list is edited, checked before it is written, and read by `extract`. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeEach, expect, it } from 'vitest'

const CLI = fileURLToPath(new URL('../../local/cli.ts', import.meta.url))
let file = ''

beforeEach(() => {
  file = join(mkdtempSync(join(tmpdir(), 'dateline-actors-')), 'actors.json')
  writeFileSync(file, '[]\n')
})

it('adds, changes, lists and removes, and events carry the id', () => {
  expect(run('add', 'tea-1', 'Norland Tea', '--alias', 'NLT', 'Comet Leaf').status).toBe(0)
  expect(run('add', 'tea-2', 'Fjord Coffee', '--country', 'NO').status).toBe(0)
  expect(
    run('add', 'tea-1', 'Norland Tea', '--alias', 'Comet Leaf', '--sector', 'BUS').status,
  ).toBe(0)
  const [first, second] = run('list').stdout.trim().split('\n')
  expect(JSON.parse(first ?? '')).toEqual({
    ...{ id: 'tea-1', name: 'Norland Tea', aliases: ['Comet Leaf'] },
    ...{ type: 'organisation', sector: 'BUS' },
  })
  expect(JSON.parse(second ?? '')).toMatchObject({ id: 'tea-2', country: 'NO' })
  const text = 'Comet Leaf acquired Harbour Mills on Monday.'
  const input = JSON.stringify({ doc: 'x', published: '2024-06-19', text })
  const found = spawnSync(process.execPath, [CLI, 'extract', '--actors', file], {
    ...{ input, encoding: 'utf8' },
  })
  expect(JSON.parse(found.stdout).events[0].actors).toContainEqual(
    expect.objectContaining({ id: 'tea-1', name: 'Norland Tea' }),
  )
  expect(run('remove', 'tea-1').status).toBe(0)
  expect(run('list').stdout).not.toContain('tea-1')
})

it.each([
  { what: 'a name that another goes by', args: ['add', 'b', 'NLT'], says: "both go by 'nlt'" },
  {
    what: 'a country that is no code',
    args: ['add', 'b', 'B', '--country', 'Norway'],
    says: 'country',
  },
  {
    what: 'a type that there is not',
    args: ['add', 'b', 'B', '--type', 'tea'],
    says: 'organisation',
  },
  { what: 'an id that is not there', args: ['remove', 'b'], says: "no actor 'b'" },
])('refuses $what, and leaves the file as it was', ({ args, says }) => {
  run('add', 'a', 'Norland Tea', '--alias', 'NLT')
  const before = readFileSync(file, 'utf8')
  const { status, stderr } = run(...args)
  expect(status).not.toBe(0)
  expect(stderr).toContain(says)
  expect(readFileSync(file, 'utf8')).toBe(before)
})

it('names a file that is no list', () => {
  writeFileSync(file, '{"id": 1')
  const { status, stderr } = run('list')
  expect(status).toBe(1)
  expect(stderr).toContain('is no JSON')
})

function run(...args: readonly string[]) {
  const [command = '', ...rest] = args
  return spawnSync(process.execPath, [CLI, 'actors', command, ...rest, '--file', file], {
    encoding: 'utf8',
  })
}
