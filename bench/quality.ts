/**
 * All measures of extraction in one table: each annotated set goes through `extract`, as the
 * command line does with `--all --link` for those that ask for every happening, and its own scorer
 * judges. Sets and scorers are public and none of them is in this repository, so their folder is
 * named: `npm run quality -- --shared DIR`, with the scorers in DIR/tools and the sets in DIR/gold
 * and DIR/corpora. The table's history is in docs/QUALITY.md.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { extract } from '../shared/events/extract.ts'
import { linkBatch } from '../shared/events/link.ts'
import { loadReader } from '../shared/events/reader/analyse.ts'
import { eventIdOf } from '../shared/log/identity.ts'
import type { Extraction, ExtractionInput } from '../shared/model/event.ts'

interface GoldSet {
  readonly name: string
  readonly gold: string
  readonly scorer: string
  /** Every happening, linked over the set: `--all --link`. */
  readonly all?: boolean
  /** Measures of the scorer's answer: the word that opens the line, and what to print of it. */
  readonly measures: readonly { readonly label: string; readonly pattern: RegExp }[]
}

const eventMeasures = [
  ...['kind', 'whole', 'actors'].map((label) => ({
    label,
    pattern: new RegExp(`^${label} .*F1 ([\\d.]+)`, 'm'),
  })),
  ...['status', 'time', 'place'].map((label) => ({
    label,
    pattern: new RegExp(`^${label} +([\\d.]+)`, 'm'),
  })),
]

const sets: readonly GoldSet[] = [
  ...['seed', 'wikinews'].map((name) => ({
    name,
    gold: `gold/${name}/gold.json`,
    scorer: 'tools/score-events.mjs',
    measures: eventMeasures,
  })),
  {
    name: 'plover',
    gold: 'gold/plover-dev/gold.json',
    scorer: 'tools/score-plover.mjs',
    measures: [
      ...['type', 'source', 'target', 'whole'].map((label) => ({
        label,
        pattern: new RegExp(`^${label} +([\\d.]+)`, 'm'),
      })),
      { label: 'events a sentence', pattern: /events per sentence ([\d.]+)/ },
    ],
  },
  {
    name: 'meantime',
    gold: 'corpora/meantime-dev',
    scorer: 'tools/score-meantime.mjs',
    all: true,
    measures: [
      { label: 'trigger', pattern: /^trigger .*F1 +([\d.]+)/m },
      { label: 'dates', pattern: /^date of all +([\d.]+)/m },
      { label: 'off publication', pattern: /^offPublication of all +([\d.]+)/m },
      { label: 'factuality macro', pattern: /^factuality macro +([\d.]+)/m },
      { label: 'actors', pattern: /^actors .*F1 +([\d.]+)/m },
      { label: 'coreference', pattern: /^coreference pairs .*F1 +([\d.]+)/m },
      { label: 'across', pattern: /^across links .*F1 +([\d.]+)/m },
    ],
  },
  {
    name: 'timelines',
    gold: 'corpora/timelines-dev',
    scorer: 'tools/score-timelines.mjs',
    all: true,
    measures: [{ label: 'micro', pattern: /^all, micro .*F1 +([\d.]+)/m }],
  },
]

const weights = new URL('../shared/data/models/reader.bin.br', import.meta.url)

function measure(shared: string, set: GoldSet, work: string): string {
  const gold = join(shared, set.gold)
  const scorer = join(shared, set.scorer)
  const dump = node([scorer, '--dump', gold])
  const inputs = dump
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as ExtractionInput)
  const reader = set.all ? loadReader(readFileSync(weights)) : undefined
  const found = inputs.map((input) => extract(input, { reader }))
  const lines = set.all ? linkBatch(withTexts(found, inputs), eventIdOf) : found
  const system = join(work, `${set.name}.jsonl`)
  writeFileSync(system, `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`)
  const answer = node([scorer, gold, system])
  const figures = set.measures.map(({ label, pattern }) => {
    return `${label} ${pattern.exec(answer)?.[1] ?? '?'}`
  })
  return `${set.name.padEnd(10)} ${figures.join('   ')}`
}

function withTexts(found: readonly Extraction[], inputs: readonly ExtractionInput[]) {
  return found.map((one, n) => ({ ...one, text: inputs[n]?.text ?? '' }))
}

function node(args: readonly string[]): string {
  return execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 })
}

function missing(shared: string): string[] {
  const needed = sets.flatMap(({ gold, scorer }) => [gold, scorer])
  return [...new Set(needed)].map((path) => join(shared, path)).filter((path) => !existsSync(path))
}

function main(): number {
  const { values } = parseArgs({ options: { shared: { type: 'string' } } })
  if (values.shared === undefined) {
    process.stderr.write('quality: --shared DIR is needed: the folder with tools/ and gold/\n')
    return 2
  }
  const absent = missing(values.shared)
  if (absent.length > 0) {
    process.stderr.write(`quality: not found: ${absent.join(', ')}\n`)
    return 2
  }
  const work = mkdtempSync(join(tmpdir(), 'dateline-quality-'))
  try {
    for (const set of sets) process.stdout.write(`${measure(values.shared, set, work)}\n`)
  } finally {
    rmSync(work, { recursive: true })
  }
  return 0
}

process.exitCode = main()
