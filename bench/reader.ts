/**
 * Characters a second that English is read at, against compromise, the tagger most installed from
 * npm (it tags and finds phrases, and builds no tree), in the same process; rounds are interleaved
 * and the best of processor time counts. Also how long the weights take to load, and how much memory
 * the process holds before compromise is loaded.
 * `npm run bench:reader [FILE]` reads FILE instead of the sentences made here.
 */
import { readFileSync } from 'node:fs'
import { loadReader } from '../shared/events/reader/analyse.ts'

const WEIGHTS = new URL('../shared/data/models/reader.bin.br', import.meta.url)
const ROUNDS = 7
const PARAGRAPHS = 60
const SUBJECTS = [
  'The foreign minister',
  'A spokeswoman for the rail company',
  'Two survivors of the crash',
]
const VERBS = [
  'told reporters on Friday that',
  'denied in a statement that',
  'is expected to say that',
]
const OBJECTS = [
  'the two countries would sign a treaty worth $2.7 billion in Geneva next month.',
  'nobody had warned the villagers, although the dam’s owners knew of the cracks.',
  'the court in Nairobi was right to release the editor, who had been held since May.',
]

const text = process.argv[2] ? readFileSync(process.argv[2], 'utf8') : madeText()
const file = readFileSync(WEIGHTS)
const before = process.cpuUsage()
const reader = loadReader(file)
const { user, system } = process.cpuUsage(before)
console.log(`load ${Math.round((user + system) / 1000)} ms of processor time, ${file.length} bytes`)
const best = { dateline: Number.POSITIVE_INFINITY, compromise: Number.POSITIVE_INFINITY }
let tokens = 0
const readOnce = () => {
  tokens = reader.analyse(text).tokens.length
}
for (let round = 0; round < ROUNDS; round += 1) readOnce()
console.log(`resident ${Math.round(process.memoryUsage().rss / 1e6)} MB after ${ROUNDS} readings`)
const { default: nlp } = await import('compromise')
for (let round = 0; round < ROUNDS; round += 1) {
  best.dateline = Math.min(best.dateline, milliseconds(readOnce))
  best.compromise = Math.min(
    best.compromise,
    milliseconds(() => nlp(text).json()),
  )
}
const speed = (ms: number) => `${Math.round(text.length / ms)} KB/s`
console.log(`${text.length} characters, ${tokens} tokens`)
console.log(
  `dateline ${speed(best.dateline)}, compromise ${speed(best.compromise)}, ${(best.compromise / best.dateline).toFixed(1)} x`,
)

function madeText(): string {
  const paragraph = (n: number) =>
    [0, 1, 2]
      .map((k) => `${SUBJECTS[(n + k) % 3]} ${VERBS[(n + 2 * k) % 3]} ${OBJECTS[(2 * n + k) % 3]}`)
      .join(' ')
  return Array.from({ length: PARAGRAPHS }, (_, n) => paragraph(n)).join('\n\n')
}

function milliseconds(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
