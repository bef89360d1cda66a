/**
 * Articles a second that events are extracted from, text in and events out, against compromise's
 * bare parse (it tags, and finds no events) of the same articles in the same process: rounds are
 * interleaved and the best of processor time counts, so a busy machine slows all alike.
 * `npm run bench:extract`, or `-- ARTICLES.jsonl` with lines {doc, published, text}.
 *
 * The articles made here are the tests' sentences, each full of events, among the negative ones.
 */
import { readFileSync } from 'node:fs'
import nlp from 'compromise'
import { extract } from '../shared/events/extract.ts'
import { loadReader } from '../shared/events/reader/analyse.ts'
import type { ExtractionInput } from '../shared/model/event.ts'
import { negatives } from '../test/events/negatives.ts'
import { sentences } from '../test/events/sentences.ts'

const WEIGHTS = new URL('../shared/data/models/reader.bin.br', import.meta.url)
const ARTICLES = 40
const CHARS = 3_000
const ROUNDS = 7

const [file] = process.argv.slice(2)
const articles = file === undefined ? madeArticles() : readArticles(file)
const reader = loadReader(readFileSync(WEIGHTS))
const runs = {
  'compromise, bare parse': () => articles.map(({ text }) => nlp(text)),
  extract: () => articles.map((article) => extract(article)),
  'extract --all': () => articles.map((article) => extract(article, { reader })),
}
const best = new Map<string, number>()
for (let round = 0; round < ROUNDS; round += 1) {
  for (const [name, run] of Object.entries(runs))
    best.set(name, Math.min(best.get(name) ?? Number.POSITIVE_INFINITY, milliseconds(run)))
}
const chars = articles.reduce((sum, { text }) => sum + text.length, 0)
const peer = best.get('compromise, bare parse') ?? Number.NaN
console.log(`${articles.length} articles of ${Math.round(chars / articles.length)} characters`)
for (const [name, ms] of best) {
  const perSecond = Math.round((chars / CHARS / ms) * 1000)
  const ratio = (peer / ms).toFixed(2)
  console.log(`${name.padEnd(24)} ${perSecond} articles of 3 KB a second, ${ratio} x compromise`)
}

function milliseconds(run: () => unknown): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

function readArticles(path: string): ExtractionInput[] {
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as ExtractionInput)
}

function madeArticles(): ExtractionInput[] {
  const parts = [...sentences.map(([text]) => text), ...negatives]
  return Array.from({ length: ARTICLES }, (_, n) => {
    let text = ''
    for (let at = n * 11; text.length < CHARS; at += 1) {
      const gap = at % 3 === 0 ? '\n\n' : ' '
      text += (text === '' ? '' : gap) + (parts[(at * 7) % parts.length] ?? '')
    }
    return { doc: `${n}`, published: '2024-06-19', text }
  })
}
