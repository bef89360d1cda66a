/**
 * Words of sentences -> scores: the network of tools/train-reader/network.ts as it runs, without
 * gradients and in integers. The first layer depends on a word's form alone, so its result is kept
 * for the forms met last; the layers above run over a whole batch of sentences at once.
 *
 * Source: recurrent unit of Lei et al. 2018 (SRU), scores of heads and relations after Dozat and
 * Manning 2017.
 */
import { createKernel } from './kernel.ts'
import { multiplyRows, type PackedWeights, packWeights, type Workspace } from './matrices.ts'
import type { Weights } from './weights.ts'
import { wordFeatures } from './word-features.ts'

/** Rows of a batch, half open: one sentence. */
export interface RowRange {
  readonly start: number
  readonly end: number
}

/** What the network says of a batch, row by row. */
export interface Scores {
  readonly tags: Float32Array
  readonly tagColumns: number
  /** As dependent and head for arcs, then for relations. */
  readonly roles: Float32Array
  readonly queries: Float32Array
}

/** The network, ready to run. */
export interface Encoder {
  readonly weights: Weights
  readonly space: Workspace
  readonly relations: PackedWeights
  encode(forms: readonly string[], sentences: readonly RowRange[]): Scores
}

const FORMS_KEPT = 4096
const INPUT_UNITS = 1 << 18
const OUTPUT_UNITS = 1 << 18
const SPARE_BYTES = 1 << 16
const LEAK = 0.1

/** Puts the weights in place. */
export function createEncoder(weights: Weights): Encoder {
  const { header } = weights
  const names = matrixNames(header.sizes.layers)
  const bytesNeeded = names.reduce((sum, name) => sum + weights.bytes(name).length * 2 + 64, 0)
  const room = INPUT_UNITS * 2 + OUTPUT_UNITS * 4 + SPARE_BYTES + bytesNeeded + 1024
  const kernel = createKernel('i16', Math.ceil(room / 65536))
  const space = {
    kernel,
    input: 64,
    output: 64 + INPUT_UNITS * 2,
    spare: 64 + INPUT_UNITS * 2 + OUTPUT_UNITS * 4,
    inputUnits: INPUT_UNITS,
    outputUnits: OUTPUT_UNITS,
  }
  let address = space.spare + SPARE_BYTES
  const packed = new Map<string, PackedWeights>()
  for (const name of names) {
    const values = weights.bytes(name)
    packed.set(
      name,
      packWeights(kernel, { address, values, scales: weights.floats(`${name}.scales`) }),
    )
    address = Math.ceil((address + values.length * 2) / 64) * 64
  }
  const network = {
    weights,
    space,
    packed,
    kept: new Map<string, Float32Array>(),
    tables: tablesOf(weights),
  }
  return {
    weights,
    space,
    relations: getPacked(network, 'relations'),
    encode: (forms, sentences) => encode(network, forms, sentences),
  }
}

interface Network {
  readonly weights: Weights
  readonly space: Workspace
  readonly packed: ReadonlyMap<string, PackedWeights>
  /** First-layer results by form; emptied when full. */
  readonly kept: Map<string, Float32Array>
  readonly tables: Tables
}

function matrixNames(layers: number): readonly string[] {
  const upper = Array.from({ length: layers - 1 }, (_, index) => `layer${index + 1}`)
  return ['window', ...upper, 'tags', 'roles', 'arc', 'relations']
}

function getPacked(network: Pick<Network, 'packed'>, name: string): PackedWeights {
  const found = network.packed.get(name)
  if (!found) throw new RangeError(`weights file has no matrix '${name}'`)
  return found
}

function encode(
  network: Network,
  forms: readonly string[],
  sentences: readonly RowRange[],
): Scores {
  const { weights, space } = network
  const { sizes } = weights.header
  const rows = forms.length
  const columns = 2 * sizes.width
  let below: Float32Array | undefined
  let tagged = new Float32Array(0)
  for (let layer = 0; layer < sizes.layers; layer += 1) {
    const gates = new Float32Array(rows * 3 * columns)
    const bias = weights.floats(`bias${layer}`)
    if (below) {
      const input = { values: below, from: 0, stride: columns, rows }
      multiplyRows(space, input, getPacked(network, `layer${layer}`), gates, bias)
    } else gatherWindows({ windows: windowsOf(network, forms), sentences, gates, bias })
    const output = new Float32Array(rows * columns)
    runUnit({ gates, below, output, width: sizes.width, sentences })
    below = output
    if (layer === sizes.tagLayer) tagged = output
  }
  const top = below ?? tagged
  const product = (name: string, values: Float32Array, stride: number, bias?: Float32Array) => {
    const matrix = getPacked(network, name)
    const output = new Float32Array(rows * matrix.columns)
    multiplyRows(space, { values, from: 0, stride, rows }, matrix, output, bias)
    return output
  }
  const tags = product('tags', tagged, columns, weights.floats('tagsBias'))
  const roles = product('roles', top, columns, weights.floats('rolesBias'))
  leak(roles)
  const queries = product('arc', roles, 2 * sizes.arc + 2 * sizes.label)
  return { tags, tagColumns: tags.length / Math.max(1, rows), roles, queries }
}

/** The first layer's three windows of each form: kept, or computed together for all new ones. */
function windowsOf(network: Network, forms: readonly string[]): readonly Float32Array[] {
  const { kept, space } = network
  const window = getPacked(network, 'window')
  const fresh = [...new Set(forms)].filter((form) => !kept.has(form))
  if (kept.size + fresh.length > FORMS_KEPT) {
    kept.clear()
    fresh.splice(0, fresh.length, ...new Set(forms))
  }
  if (fresh.length > 0) {
    const values = new Float32Array(fresh.length * window.depth)
    fresh.forEach((form, row) => {
      fillInput(network, form, values.subarray(row * window.depth, (row + 1) * window.depth))
    })
    const output = new Float32Array(fresh.length * window.columns)
    multiplyRows(
      space,
      { values, from: 0, stride: window.depth, rows: fresh.length },
      window,
      output,
    )
    for (const [row, form] of fresh.entries()) {
      kept.set(form, output.slice(row * window.columns, (row + 1) * window.columns))
    }
  }
  return forms.map((form) => kept.get(form) ?? new Float32Array(window.columns))
}

interface Tables {
  readonly vectorRows: ReadonlyMap<string, number>
  readonly wordRows: ReadonlyMap<string, number>
  readonly vectors: Int8Array
  readonly named: Readonly<
    Record<'word' | 'affix' | 'shape', { readonly values: Int8Array; readonly scale: number }>
  >
}

function tablesOf(weights: Weights): Tables {
  const rows = (text: string, first: number) =>
    new Map(text.split('\n').map((word, index) => [word, index + first]))
  const table = (name: string) => ({
    values: weights.bytes(name),
    scale: weights.floats(`${name}.scales`)[0] ?? 1,
  })
  return {
    vectorRows: rows(weights.header.vectorWords, 0),
    wordRows: rows(weights.header.words, 1),
    vectors: weights.bytes('vectors'),
    named: { word: table('word'), affix: table('affix'), shape: table('shape') },
  }
}

function fillInput(network: Network, form: string, into: Float32Array): void {
  const { tables, weights } = network
  const { sizes } = weights.header
  const { key, affixes, shape } = wordFeatures(form)
  const row = tables.vectorRows.get(key) ?? tables.vectorRows.get(key.replace(/[^a-z]/g, ''))
  if (row !== undefined) {
    for (let k = 0; k < sizes.vector; k += 1) {
      into[k] = (tables.vectors[row * sizes.vector + k] as number) * sizes.vectorScale
    }
  }
  const add = (name: 'word' | 'affix' | 'shape', tableRow: number, to: number) => {
    const { values, scale } = tables.named[name]
    const width = sizes[name]
    for (let k = 0; k < width; k += 1) {
      into[to + k] = (into[to + k] as number) + (values[tableRow * width + k] as number) * scale
    }
  }
  add('word', tables.wordRows.get(key) ?? 0, sizes.vector)
  for (const affix of affixes) add('affix', affix, sizes.vector + sizes.word)
  add('shape', shape, sizes.vector + sizes.word + sizes.affix)
}

/** gates[t] = what t-1 says of its follower + what t says + what t+1 says of its forerunner. */
function gatherWindows(task: {
  readonly windows: readonly Float32Array[]
  readonly sentences: readonly RowRange[]
  readonly gates: Float32Array
  readonly bias: Float32Array
}): void {
  const { windows, sentences, gates, bias } = task
  const width = bias.length
  const nothing = new Float32Array(3 * width)
  for (const { start, end } of sentences) {
    for (let row = start; row < end; row += 1) {
      const before = (row > start ? windows[row - 1] : undefined) ?? nothing
      const own = windows[row] ?? nothing
      const after = (row + 1 < end ? windows[row + 1] : undefined) ?? nothing
      addWindows({ before, own, after, bias }, gates.subarray(row * width, (row + 1) * width))
    }
  }
}

/** One loop over all three: a pass over the gates for each would cost as much again. */
function addWindows(
  part: {
    readonly before: Float32Array
    readonly own: Float32Array
    readonly after: Float32Array
    readonly bias: Float32Array
  },
  into: Float32Array,
): void {
  const { before, own, after, bias } = part
  const width = into.length
  for (let k = 0; k < width; k += 1) {
    const sides = (before[k] as number) + (after[2 * width + k] as number)
    into[k] = sides + (own[width + k] as number) + (bias[k] as number)
  }
}

/** The simple recurrent unit, both directions. */
function runUnit(task: {
  readonly gates: Float32Array
  readonly below: Float32Array | undefined
  readonly output: Float32Array
  readonly width: number
  readonly sentences: readonly RowRange[]
}): void {
  for (const range of task.sentences) {
    runDirection({ ...task, range, direction: 0 })
    runDirection({ ...task, range, direction: 1 })
  }
}

function runDirection(task: {
  readonly gates: Float32Array
  readonly below: Float32Array | undefined
  readonly output: Float32Array
  readonly width: number
  readonly range: RowRange
  readonly direction: 0 | 1
}): void {
  const { gates, below, output, width, range, direction } = task
  const cells = new Float32Array(width)
  const step = direction === 0 ? 1 : -1
  let row = direction === 0 ? range.start : range.end - 1
  for (let n = range.start; n < range.end; n += 1, row += step) {
    const from = row * 6 * width + direction * 3 * width
    const to = row * 2 * width + direction * width
    for (let k = 0; k < width; k += 1) {
      const forget = sigmoid(gates[from + width + k] as number)
      const gate = sigmoid(gates[from + 2 * width + k] as number)
      const cell = forget * (cells[k] as number) + (1 - forget) * (gates[from + k] as number)
      cells[k] = cell
      output[to + k] = gate * cell + (below ? (1 - gate) * (below[to + k] as number) : 0)
    }
  }
}

/** Leaky rectifier, in place. */
function leak(values: Float32Array): void {
  for (let k = 0; k < values.length; k += 1) {
    const value = values[k] as number
    // No branch: signs are as good as random, and a wrong guess costs more than a product.
    values[k] = Math.max(value, LEAK * value)
  }
}

/** The algebraic sigmoid: no exponential to compute. */
function sigmoid(x: number): number {
  return 0.5 + (0.5 * x) / (1 + Math.abs(x))
}
