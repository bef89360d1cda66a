/**
 * Characters a second that temporal expressions are found in, against chrono-node, the usual date
 * parser of Node, in the same process: on texts of the length of an article, and on one long text,
 * on which chrono's time grows faster than its length. Rounds are interleaved and the best of
 * processor time counts, so a busy machine slows both alike. `npm run bench:dates`.
 *
 * The texts are made here: the golden sentences of the tests among plain ones, about one date in
 * 45 words, as newspapers have it.
 */
import { parse as parseWithChrono } from 'chrono-node'
import { findTimexes } from '../shared/events/time/find.ts'
import { goldenRows } from '../test/events/time/golden-rows.ts'

/** With numbers, names and abbreviations as news has them. */
const PLAIN = [
  'The minister told a crowded hall that the 12-point plan would cost $3.4 billion, or 7 percent more than thought.',
  'Officials from the U.S. and the European Union said the talks were open and useful, but gave no details.',
  'Shares of Northern Rail Co. lost 4.5 percent of their value and closed at $23.75 on volume of 1.2 million.',
  'At least 14 people, among them 3 children, were hurt in the fire at 221 Harbour Road, said police chief Ann Lowe.',
  'Residents of the old town complained that nobody had asked them about the new bridge or its 450 piles.',
] as const
const ARTICLE_CHARS = 2_500
const ARTICLES = 200
/** So many until both are compiled: with 9 the compiler's own time counted. */
const ROUNDS = 40
const published = '2024-06-19'
const reference = new Date(`${published}T12:00:00Z`)

const articles = Array.from({ length: ARTICLES }, (_, n) => articleText(n))
report('texts of the length of an article', articles, ROUNDS)
report('one long text', [articles.join('\n\n')], 2)

function report(name: string, texts: readonly string[], rounds: number): void {
  const ours = () => texts.reduce((sum, text) => sum + findTimexes(text, { published }).length, 0)
  const theirs = () => texts.reduce((sum, text) => sum + parseWithChrono(text, reference).length, 0)
  const found = { ours: ours(), theirs: theirs() }
  const best = { ours: Number.POSITIVE_INFINITY, theirs: Number.POSITIVE_INFINITY }
  for (let round = 0; round < rounds; round += 1) {
    best.ours = Math.min(best.ours, milliseconds(ours))
    best.theirs = Math.min(best.theirs, milliseconds(theirs))
  }
  const chars = texts.reduce((sum, text) => sum + text.length, 0)
  console.log(`${name}: ${texts.length} of ${Math.round(chars / texts.length)} characters`)
  console.log(`  dateline ${rate(chars, best.ours)} MB/s, ${found.ours} expressions`)
  console.log(`  chrono   ${rate(chars, best.theirs)} MB/s, ${found.theirs} expressions`)
  console.log(`  ratio    ${(best.theirs / best.ours).toFixed(1)}`)
}

function milliseconds(run: () => unknown): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

function rate(chars: number, ms: number): string {
  return (chars / 1000 / ms).toFixed(2).padStart(6)
}

function articleText(n: number): string {
  const sentences: string[] = []
  for (let at = n * 7, length = 0; length < ARTICLE_CHARS; at += 1) {
    const row = goldenRows[at % goldenRows.length]?.[0] ?? ''
    const sentence = at % 4 === 0 ? row.replaceAll(/[[\]]/g, '') : (PLAIN[at % PLAIN.length] ?? '')
    sentences.push(sentence)
    length += sentence.length + 1
  }
  return sentences.join(' ')
}
