/**
 * Learns the dictionary of codec 3 (shared/log/codec.ts) from rows that the project's own test
 * articles lead to: appended, packed, and each row's JSON given to `zstd --train` as one sample.
 *
 *   node tools/log-codec/train.ts > shared/log/codec-dictionary.ts
 *
 * Needs zstd's command line (1.5 or later). The dictionary is part of the codec: rows that are packed
 * with one can be read with no other. So a new one is for a new codec.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { extract } from '../../shared/events/extract.ts'
import { appendMentions } from '../../shared/log/append.ts'
import { unpack } from '../../shared/log/codec.ts'
import { packLists } from '../../shared/log/pack-lists.ts'
import type { Item, Ports } from '../../shared/ports.ts'
import { memoryTable } from '../../test/helpers/memory-table.ts'

const FOLDERS = [
  ...['test/golden/articles', 'test/golden/registers', 'test/events/placed'],
  ...['test/events/negative', 'test/events/time'],
]
const DICTIONARY_BYTES = 16_384
/** Longer rows find enough to repeat in themselves. */
const MAX_SAMPLE_CHARS = 20_000
const PACKED_AFTER_MS = 100 * 86_400_000

const telemetry: Ports['telemetry'] = { log: () => {}, count: () => {}, with: () => telemetry }
const clock = {
  ms: 0,
  now: () => {
    clock.ms += 1
    return new Date(clock.ms).toISOString()
  },
}
const tables = { log: memoryTable(), logIndex: memoryTable() }
const ports = { ...tables, clock, telemetry }

for (const one of readArticles().sort((a, b) => (a.published < b.published ? -1 : 1))) {
  clock.ms = Math.max(clock.ms, Date.parse(one.published))
  const { text, id, ...about } = one
  const extraction = extract({ doc: id, text, published: one.published, title: one.title })
  await appendMentions(ports, { article: { id, ...about }, extraction, text, extractor: '1' })
}
clock.ms += PACKED_AFTER_MS
await packLists(ports, { mayGoOn: () => true })
process.stdout.write(moduleOf(train([...tables.log.rows(), ...tables.logIndex.rows()])))

function readArticles() {
  return FOLDERS.flatMap((folder) =>
    readdirSync(folder).map((file) => {
      const lines = readFileSync(join(folder, file), 'utf8').split('\n')
      const field = (name: string) =>
        lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2)
      return {
        id: file.padEnd(32, 'q'),
        url: `https://www.northgate-courier.example/news/${file}`,
        publisher: 'The Northgate Courier',
        published: field('published') ?? '2026-03-04',
        title: field('title') ?? '',
        text: lines.filter((line) => !/^\w+: /.test(line)).join('\n'),
      }
    }),
  )
}

function train(rows: readonly Item[]): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-samples-'))
  const samples = rows
    .filter(({ b }) => b !== undefined)
    .map((row) => JSON.stringify(unpack(row)))
    .filter(({ length }) => length < MAX_SAMPLE_CHARS)
  for (const [n, sample] of samples.entries()) writeFileSync(join(folder, String(n)), sample)
  const file = join(folder, 'dictionary')
  const limit = `--maxdict=${DICTIONARY_BYTES}`
  execFileSync('zstd', ['-q', '--train', '-r', folder, limit, '-o', file, '-9'])
  const dictionary = readFileSync(file)
  rmSync(folder, { recursive: true })
  return dictionary
}

function moduleOf(dictionary: Buffer): string {
  const lines = dictionary.toString('base64').match(/.{1,90}/g) ?? []
  return [
    '/**',
    ' * The dictionary of codec 3, in base64: what rows repeat, and how frequent letters are in them.',
    " * Learnt from the rows of the project's own test articles (tools/log-codec/train.ts). Part of the",
    ' * codec: must never change.',
    ' */',
    '/** See above. */',
    'export const dictionary3 = [',
    ...lines.map((line) => `  '${line}',`),
    "].join('')",
    '',
  ].join('\n')
}
