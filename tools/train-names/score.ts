/**
 * `node tools/train-names/score.ts DIR [test|dev]`: names as found against GUM's named mentions
 * (head word a proper noun): persons, organisations, places, exact span and type. Scored twice:
 * the name itself, outermost, and the whole mention as annotated, inner names and pairs too.
 * GUM's words and sentences are given; tags and trees are predicted.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadReader } from '../../shared/events/reader/analyse.ts'
import { graphOf } from '../../shared/events/reader/graph.ts'
import { knownNames } from '../../shared/events/reader/names/known-names.ts'
import { loadNames } from '../../shared/events/reader/names/model.ts'
import { headIn } from '../../shared/events/reader/names/type-features.ts'
import { nameSpan, placesByStart, subtreesOf } from '../../shared/events/reader/references/spans.ts'
import { openWeights } from '../../shared/events/reader/weights.ts'
import { headOf, readGum } from './gum.ts'
import { readNamed } from './read-corpus.ts'

const [directory = 'treebanks', split = 'test', show] = process.argv.slice(2)
const read = (name: string) =>
  readFileSync(new URL(`../../shared/data/models/${name}`, import.meta.url))
const weights = read('reader.bin.br')
const reader = loadReader(weights)
const model = loadNames(read('names.bin.br'), openWeights(weights))
const TYPES = /^(?:person|organization|place)$/

interface Scored {
  readonly start: number
  readonly end: number
  readonly type: string
}

const counts = { name: tally(), mention: tally() }
const corpus = readNamed(reader, readGum(join(directory, `gum-${split}.conllu.gz`)))
for (const { gum, document, names } of corpus) {
  const graph = graphOf(document)
  const subtrees = subtreesOf(graph)
  const all = knownNames(document, graph, model)
  const words = ({ start, end, type }: Scored) => `${type} ${gum.forms.slice(start, end).join(' ')}`
  compare(counts.name, names.map(scored), all.filter(({ inner }) => !inner).map(scored))
  const places = placesByStart(graph, all)
  const whole = all.map((name) => {
    const head = headIn(document.tokens, name)
    return { ...nameSpan(graph, subtrees, { ...name, head, places }), type: name.type }
  })
  const gold = gum.mentions.filter((mention) => gum.upos[headOf(gum, mention)] === 'PROPN')
  const wrong = compare(counts.mention, gold, whole.map(scored))
  if (show)
    console.log(
      gum.id,
      '\n MISSED',
      wrong.missed.map(words).join(' | '),
      '\n WRONG',
      wrong.extra.map(words).join(' | '),
    )
}
for (const [what, { right, gold, found }] of Object.entries(counts)) {
  const percent = (part: number, of: number) => ((100 * part) / of).toFixed(1)
  console.log(
    `${what}: P ${percent(right, found)} R ${percent(right, gold)} F1 ${percent(2 * right, gold + found)} (${gold} gold)`,
  )
}

function scored({ start, end, type }: Scored): Scored {
  return { start, end, type: type === 'group' ? 'person' : type }
}

function tally() {
  return { right: 0, gold: 0, found: 0 }
}

function compare(sum: ReturnType<typeof tally>, gold: readonly Scored[], found: readonly Scored[]) {
  const keys = (spans: readonly Scored[]) =>
    new Map(
      spans.filter(({ type }) => TYPES.test(type)).map((s) => [`${s.start} ${s.end} ${s.type}`, s]),
    )
  const [wanted, given] = [keys(gold), keys(found)]
  const right = [...given.keys()].filter((key) => wanted.has(key))
  sum.gold += wanted.size
  sum.found += given.size
  sum.right += right.length
  return {
    missed: [...wanted].filter(([key]) => !given.has(key)).map(([, span]) => span),
    extra: [...given].filter(([key]) => !wanted.has(key)).map(([, span]) => span),
  }
}
