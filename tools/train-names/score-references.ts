/**
 * `node tools/train-names/score-references.ts DIR [test|dev]`: references as resolved against GUM's
 * chains. Precision of links: of all pronouns and noun phrases that were given an antecedent, how
 * many are in the antecedent's chain in GUM (by head word, of names by any; what GUM has no
 * mention for is wrong). CoNLL F1 by exact spans, single mentions left out.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadReader } from '../../shared/events/reader/analyse.ts'
import { graphOf } from '../../shared/events/reader/graph.ts'
import type { KnownName } from '../../shared/events/reader/names/aliases.ts'
import { knownNames } from '../../shared/events/reader/names/known-names.ts'
import { loadNames } from '../../shared/events/reader/names/model.ts'
import type { Mention } from '../../shared/events/reader/references/mentions.ts'
import { type Resolved, resolve } from '../../shared/events/reader/references/resolve.ts'
import { openWeights } from '../../shared/events/reader/weights.ts'
import { bCubed, ceafEntities, muc, type Sum } from './coreference.ts'
import { type GumDocument, headOf, readGum } from './gum.ts'
import { readGumDocument } from './read-corpus.ts'

const [directory = 'treebanks', split = 'test', show] = process.argv.slice(2)
const file = (name: string) =>
  readFileSync(new URL(`../../shared/data/models/${name}`, import.meta.url))
const weights = file('reader.bin.br')
const reader = loadReader(weights)
const model = loadNames(file('names.bin.br'), openWeights(weights))

const links = new Map<string, { right: number; found: number }>()
const measures = { MUC: sum(), B3: sum(), 'CEAF-e': sum() }
for (const gum of readGum(join(directory, `gum-${split}.conllu.gz`))) {
  const document = readGumDocument(reader, gum)
  const graph = graphOf(document)
  const known = knownNames(document, graph, model)
  const resolved = resolve(document, graph, known)
  countLinks(gum, known, resolved)
  const gold = groupBy(gum.mentions, ({ id }) => id)
  const found = groupBy(resolved.mentions, (_, index) => resolved.chains[index])
  const spans = (mentions: readonly { start: number; end: number }[]) => [
    ...new Set(mentions.map(({ start, end }) => `${start} ${end}`)),
  ]
  const clusters = [gold, found].map((chains) =>
    [...chains.values()].map(spans).filter(({ length }) => length > 1),
  )
  const distinct = disjoint(clusters[1])
  add(measures.MUC, muc(clusters[0], distinct))
  add(measures.B3, bCubed(clusters[0], distinct))
  add(measures['CEAF-e'], ceafEntities(clusters[0], distinct))
}
let total = { right: 0, found: 0 }
for (const [kind, { right, found }] of [...links].toSorted()) {
  console.log(`links ${kind}: ${right} of ${found}, ${percent(right, found)}`)
  if (kind !== 'name') total = { right: total.right + right, found: total.found + found }
}
console.log(`links of pronouns and nouns: ${percent(total.right, total.found)} of ${total.found}`)
const f1s = Object.entries(measures).map(([name, { precision, recall }]) => {
  const [p, r] = [precision[0] / precision[1], recall[0] / recall[1]]
  const f1 = (2 * p * r) / (p + r)
  console.log(`${name}: P ${percent(p, 1)} R ${percent(r, 1)} F1 ${percent(f1, 1)}`)
  return f1
})
console.log(
  `CoNLL F1 ${percent(
    f1s.reduce((all, f1) => all + f1, 0),
    3,
  )}`,
)

function percent(part: number, of: number): string {
  return ((100 * part) / of).toFixed(1)
}

function sum(): { precision: [number, number]; recall: [number, number] } {
  return { precision: [0, 0], recall: [0, 0] }
}

function add(to: ReturnType<typeof sum>, { precision, recall }: Sum): void {
  for (const side of [0, 1] as const) {
    to.precision[side] += precision[side]
    to.recall[side] += recall[side]
  }
}

/** A span counts in its first cluster only. */
function disjoint(clusters: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const seen = new Set<string>()
  return clusters
    .map((cluster) =>
      cluster.filter((span) => {
        const fresh = !seen.has(span)
        seen.add(span)
        return fresh
      }),
    )
    .filter(({ length }) => length > 1)
}

function countLinks(
  gum: GumDocument,
  known: readonly KnownName[],
  { mentions, chains }: Resolved,
): void {
  // A pair and its first member have the same head; of a name any word may be read as its head.
  const idsOf = ({ head, name }: Mention) => {
    const { start, end } = known[name] ?? { start: head, end: head + 1 }
    return gum.mentions
      .filter((mention) => mention.start <= start && end <= mention.end)
      .filter((mention) => headOf(gum, mention) >= start && headOf(gum, mention) < end)
      .map(({ id }) => id)
  }
  const last = new Map<number, number>()
  for (const [index, mention] of mentions.entries()) {
    const before = mentions[last.get(chains[index]) ?? -1]
    last.set(chains[index], index)
    if (!before) continue
    const right = idsOf(mention).some((id) => idsOf(before).includes(id))
    const count = links.get(mention.kind) ?? { right: 0, found: 0 }
    links.set(mention.kind, { right: count.right + (right ? 1 : 0), found: count.found + 1 })
    if (show && !right) console.log(`  ${gum.id}: ${words(gum, mention)} -> ${words(gum, before)}`)
  }
}

function words({ forms }: GumDocument, { start, end }: { start: number; end: number }): string {
  return forms.slice(start, end).join(' ').slice(0, 60)
}

function groupBy<T, K>(values: readonly T[], keyOf: (value: T, index: number) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  values.forEach((value, index) => {
    const key = keyOf(value, index)
    groups.set(key, [...(groups.get(key) ?? []), value])
  })
  return groups
}
