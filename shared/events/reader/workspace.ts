/**
 * Weights -> a machine with everything in place: packed matrices, tables of word parts, biases, and
 * room for what is worked out for one batch of sentences. Everything that the network needs lies in
 * one memory, so that no step copies what another has made.
 */
import { createMachine, type Machine } from './assembler.ts'
import { bestRounding, roundedMultiplication } from './kernel.ts'
import {
  addTableRow, gatherWindows, joinValues, leakValues, multiplyByRows, roundRows, runUnit,
} from './loops.ts' // biome-ignore format: one import
import {
  createProduct, type MatrixSource, type MultiplyRows, type PackedMatrix, packedBytes, packMatrix,
} from './matrices.ts' // biome-ignore format: one import
import type { Weights } from './weights.ts'

/** Words of a batch at most: wide enough for products, small enough for the second-level cache. */
export const BATCH_ROWS = 384
/** Longer sentences are cut by the caller: scores of heads grow with the square. */
export const MOST_WORDS = 160
/** Forms whose first layer is kept, 7 KB each: four in five words of news are among the last of so many forms. */
export const WINDOWS_KEPT = 2048

/** Names of matrices in the weights file, with the tensor of their bias. */
const MATRIX_BIASES: readonly (readonly [string, string | undefined])[] = [
  ['window', undefined], ['layer1', 'bias1'], ['layer2', 'bias2'], ['tags', 'tagsBias'],
  ['roles', 'rolesBias'], ['arc', undefined], ['relations', undefined],
] // biome-ignore format: pairs
const TABLES = ['word', 'affix', 'shape'] as const
const VECTORS = ['bias0', 'headPrior', 'rootArc', 'rootLabel', 'word.scales', 'affix.scales', 'shape.scales'] // biome-ignore format: one line

/** The machine and what lies where in it. */
export interface Workspace {
  readonly machine: Machine
  readonly multiplyRows: MultiplyRows
  matrix(name: string): PackedMatrix
  /** Address of a tensor or of a buffer of a batch. */
  address(name: string): number
  /** A view of memory; it stays true, as memory never grows. */
  floats(name: string, count: number): Float32Array
  integers(name: string, count: number): Int32Array
}

/** Puts the weights in place, and other matrices by name, each with room for one row of its product (`name.out`). */
export function createWorkspace(
  weights: Weights,
  others: Readonly<Record<string, MatrixSource>>,
): Workspace {
  const rounding = bestRounding()
  const sources = new Map([...Object.entries(others), ...MATRIX_BIASES.map(sourceIn(weights))])
  const addresses = new Map<string, number>()
  let next = 64
  const reserve = (name: string, bytes: number) => {
    addresses.set(name, next)
    next += Math.ceil(bytes / 64) * 64
  }
  for (const [name, source] of sources) reserve(name, packedBytes(source, rounding))
  // Eight bytes more: rows of tables are read eight bytes at a time.
  for (const name of TABLES) reserve(name, weights.bytes(name).length + 8)
  for (const name of VECTORS) reserve(name, weights.floats(name).length * 4)
  for (const [name, { scales }] of Object.entries(others)) {
    reserve(`${name}.out`, 4 * Math.ceil(scales.length / 4) * 4)
  }
  for (const [name, bytes] of Object.entries(buffers(weights))) reserve(name, bytes)
  const machine = createMachine(
    [
      roundedMultiplication(rounding), roundRows(rounding), leakValues, joinValues, addTableRow,
      gatherWindows, runUnit, multiplyByRows,
    ],
    Math.ceil(next / 65536),
  ) // biome-ignore format: the functions
  const address = (name: string) => getFrom(addresses, name)
  const { buffer } = machine.memory
  for (const name of TABLES) {
    const values = weights.bytes(name)
    new Int8Array(buffer, address(name), values.length).set(values)
  }
  for (const name of VECTORS) {
    const values = weights.floats(name)
    new Float32Array(buffer, address(name), values.length).set(values)
  }
  const matrices = new Map(
    [...sources].map(([name, source]) => [
      name,
      packMatrix(machine, source, { address: address(name), rounding }),
    ]),
  )
  return {
    machine,
    multiplyRows: createProduct(machine, {
      rounded: address('rounded'),
      scales: address('rowScales'),
      rounding,
    }),
    address,
    matrix: (name) => getFrom(matrices, name),
    floats: (name, count) => new Float32Array(buffer, address(name), count),
    integers: (name, count) => new Int32Array(buffer, address(name), count),
  }
}

function sourceIn(weights: Weights) {
  return ([name, bias]: readonly [string, string | undefined]): [string, MatrixSource] => {
    const values = weights.bytes(name)
    const scales = weights.floats(`${name}.scales`)
    return [name, { values, scales, bias: bias === undefined ? undefined : weights.floats(bias) }]
  }
}

function getFrom<Value>(map: ReadonlyMap<string, Value>, name: string): Value {
  const found = map.get(name)
  if (found === undefined) throw new RangeError(`the reader has no '${name}'`)
  return found
}

/** Bytes of the buffers of a batch. */
function buffers(weights: Weights): Readonly<Record<string, number>> {
  const { sizes } = weights.header
  const rows = (columns: number) => BATCH_ROWS * columns * 4
  const columns = (name: string) => Math.ceil(weights.floats(`${name}.scales`).length / 4) * 4
  return {
    input: rows(inputWidth(weights)),
    windows: (WINDOWS_KEPT + 1) * columns('window') * 4,
    freshWindows: rows(columns('window')),
    // One place more at either end of a sentence.
    places: (MOST_WORDS + 2) * 4,
    gates: rows(6 * sizes.width),
    layer0Out: rows(2 * sizes.width),
    layer1Out: rows(2 * sizes.width),
    layer2Out: rows(2 * sizes.width),
    nothing: 2 * sizes.width * 4,
    cells: sizes.width * 4,
    tagScores: rows(columns('tags')),
    roleScores: rows(columns('roles')),
    queries: rows(columns('arc')),
    joined: rows(sizes.label),
    relationScores: rows(columns('relations')),
    headScores: MOST_WORDS * (MOST_WORDS + 4) * 4,
    priors: (MOST_WORDS + 4) * 4,
    rounded: rows(inputWidth(weights)),
    rowScales: rows(1),
  }
}

/** Numbers that the first layer sees of a form. */
export function inputWidth(weights: Weights): number {
  const { vector, word, affix, shape } = weights.header.sizes
  return vector + word + affix + shape
}
