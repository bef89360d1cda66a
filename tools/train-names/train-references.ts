/**
 * `node tools/train-names/train-references.ts DIR`: GUM's chains -> how much each feature of a
 * pronoun's candidates, and of a repeated noun, is worth (shared/data/models/reference-weights.ts).
 * Pronouns: softmax over candidates and none of them; all that are in the right chain count as
 * right. Nouns: logistic regression. Deterministic, half a minute. Run after train.ts: names come
 * from its file.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadReader } from '../../shared/events/reader/analyse.ts'
import { graphOf } from '../../shared/events/reader/graph.ts'
import { knownNames } from '../../shared/events/reader/names/known-names.ts'
import { loadNames } from '../../shared/events/reader/names/model.ts'
import { repeatedOf } from '../../shared/events/reader/references/nouns.ts'
import { candidatesOf, pronounsOf } from '../../shared/events/reader/references/pronouns.ts'
import { joinSurest, resolvingOf } from '../../shared/events/reader/references/resolve.ts'
import { openWeights } from '../../shared/events/reader/weights.ts'
import { randomFrom } from '../train-reader/batches.ts'
import { headOf, readGum } from './gum.ts'
import { readGumDocument } from './read-corpus.ts'

/** Candidates with their features, and whether each is right. */
interface Choice {
  readonly features: readonly (readonly string[])[]
  readonly right: readonly boolean[]
}

const PASSES = 12
const RATE = 0.1
const DECAY = 3e-3
const SEED = 1
/** Smaller weights are left out. */
const LEAST = 0.05
const OUT = new URL('../../shared/data/models/reference-weights.ts', import.meta.url)

const directory = process.argv[2] ?? 'treebanks'
const file = (name: string) =>
  readFileSync(new URL(`../../shared/data/models/${name}`, import.meta.url))
const weightsFile = file('reader.bin.br')
const reader = loadReader(weightsFile)
const model = loadNames(file('names.bin.br'), openWeights(weightsFile))
const [pronouns, nouns] = readChoices()
writeTables(learn(pronouns, softmax), learn(nouns, logistic))

function readChoices(): readonly [Choice[], Choice[]] {
  const found: [Choice[], Choice[]] = [[], []]
  for (const gum of readGum(join(directory, 'gum-train.conllu.gz'))) {
    const document = readGumDocument(reader, gum)
    const graph = graphOf(document)
    const task = resolvingOf(document, graph, knownNames(document, graph, model))
    const { mentions } = task.chains
    const ids = new Map<number, string[]>()
    for (const mention of gum.mentions) {
      const head = headOf(gum, mention)
      ids.set(head, [...(ids.get(head) ?? []), mention.id])
    }
    const idsOf = (index: number) => ids.get(mentions[index]?.head ?? -1) ?? []
    const one = (a: number, b: number) => idsOf(a).some((id) => idsOf(b).includes(id))
    for (const { index, before, features } of repeatedOf(task))
      found[1].push({ features: [features], right: [one(index, before)] })
    joinSurest(task, document)
    for (const index of pronounsOf(task)) {
      const candidates = candidatesOf(task, index)
      const right = candidates.map(({ at }) => at >= 0 && one(index, at))
      const none = right.every((is) => !is)
      found[0].push({
        features: candidates.map(({ features }) => features),
        right: right.map((is, place) => is || (none && place === right.length - 1)),
      })
      const antecedent = candidates[right.indexOf(true)]
      if (antecedent) task.chains.join(index, antecedent.at)
    }
  }
  return found
}

type Slopes = (scores: readonly number[], right: readonly boolean[]) => readonly number[]

function softmax(scores: readonly number[], right: readonly boolean[]): readonly number[] {
  const most = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - most))
  const total = powers.reduce((sum, power) => sum + power, 0)
  const good = powers.reduce((sum, power, place) => sum + (right[place] ? power : 0), 0)
  return powers.map((power, place) => power / total - (right[place] ? power / good : 0))
}

function logistic([score]: readonly number[], [right]: readonly boolean[]): readonly number[] {
  return [1 / (1 + Math.exp(-score)) - (right ? 1 : 0)]
}

/** Weights and sums of squared gradients of AdaGrad. */
interface Learner {
  readonly weights: Map<string, number>
  readonly squares: Map<string, number>
}

function learn(choices: readonly Choice[], slopesOf: Slopes): ReadonlyMap<string, number> {
  const learner: Learner = { weights: new Map(), squares: new Map() }
  const order = choices.map((_, index) => index)
  const random = randomFrom(SEED)
  for (let pass = 0; pass < PASSES; pass += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1))
      ;[order[at], order[other]] = [order[other], order[at]]
    }
    for (const index of order) learnOne(learner, choices[index], slopesOf)
  }
  return learner.weights
}

function learnOne(learner: Learner, { features, right }: Choice, slopesOf: Slopes): void {
  const { weights, squares } = learner
  const worth = (name: string) => weights.get(name) ?? 0
  const scores = features.map((names) => names.reduce((sum, name) => sum + worth(name), 0))
  const slopes = slopesOf(scores, right)
  for (const [place, names] of features.entries()) {
    for (const name of names) {
      const gradient = slopes[place] + DECAY * worth(name)
      const square = (squares.get(name) ?? 1) + gradient * gradient
      squares.set(name, square)
      weights.set(name, worth(name) - (RATE * gradient) / Math.sqrt(square))
    }
  }
}

function writeTables(...tables: readonly ReadonlyMap<string, number>[]): void {
  const [first, second] = tables.map((table) =>
    [...table]
      .map(([name, weight]) => [name, Number(weight.toFixed(2))] as const)
      .filter(([, weight]) => Math.abs(weight) >= LEAST)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, weight]) => `  '${name.replaceAll("'", "\\'")}': ${weight},`)
      .join('\n'),
  )
  writeFileSync(
    OUT,
    `/**
 * How much each feature speaks for an antecedent: pronouns (shared/events/reader/references/
 * pronouns.ts) and repeated nouns (nouns.ts). Written by tools/train-names/train-references.ts from
 * the training split that README.md names, and under the licence given there.
 */

/** Features of a candidate, and of there being none. */
export const pronounWeights: Readonly<Record<string, number>> = {
${first}
}

/** Features of two phrases with the same noun. */
export const repeatWeights: Readonly<Record<string, number>> = {
${second}
}
`,
  )
}
