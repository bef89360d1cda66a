/**
 * Integer matrices in the kernel's memory: weights packed once at load, activations rounded row by
 * row to 16 bits before each product, results brought back to floats. 127 x 32,767 x 400 products
 * stay below 2^31, so no sum can overflow.
 */
import type { Kernel } from './kernel.ts'

/** Weights at an address of the kernel's memory: pairs of rows interleaved, columns along. */
export interface PackedWeights {
  readonly address: number
  readonly depth: number
  readonly columns: number
  /** What one unit of a column is worth. */
  readonly scales: Float32Array
}

/** Room for what is multiplied and what comes out. */
export interface Workspace {
  readonly kernel: Kernel
  readonly input: number
  readonly output: number
  /** For weights of a single product. */
  readonly spare: number
  /** Most rows of the widest matrix that fit. */
  readonly inputUnits: number
  readonly outputUnits: number
}

const LARGEST = 32767

/** Packs 8-bit weights (depth x columns, row by row) at an address. */
export function packWeights(
  kernel: Kernel,
  task: { readonly address: number; readonly values: Int8Array; readonly scales: Float32Array },
): PackedWeights {
  const columns = task.scales.length
  const depth = task.values.length / columns
  const packed = new Int16Array(kernel.memory.buffer, task.address, depth * columns)
  for (let k = 0; k < depth; k += 1) {
    const row = (k >> 1) * 2 * columns + (k & 1)
    for (let column = 0; column < columns; column += 1) {
      packed[row + 2 * column] = task.values[k * columns + column] as number
    }
  }
  return { address: task.address, depth, columns, scales: task.scales }
}

/** Rows of floats: `rows` of them, `columns` wide, `stride` apart, from `from` on. */
export interface FloatRows {
  readonly values: Float32Array
  readonly from: number
  readonly stride: number
  readonly rows: number
}

/** output = input times weights (+ bias), row by row; the output is packed densely. */
export function multiplyRows(
  space: Workspace,
  input: FloatRows,
  weights: PackedWeights,
  output: Float32Array,
  bias?: Float32Array,
): void {
  const { depth, columns, scales } = weights
  const most = Math.min(
    Math.floor(space.inputUnits / depth),
    Math.floor(space.outputUnits / columns),
  )
  const rounded = new Int16Array(space.kernel.memory.buffer, space.input, most * depth)
  const sums = new Int32Array(space.kernel.memory.buffer, space.output, most * columns)
  const rowScales = new Float32Array(most)
  for (let done = 0; done < input.rows; done += most) {
    const rows = Math.min(most, input.rows - done)
    for (let row = 0; row < rows; row += 1) {
      const from = input.from + (done + row) * input.stride
      rowScales[row] = roundRow(input.values, { from, depth }, rounded, row * depth)
    }
    space.kernel.multiply({
      a: space.input, aRow: depth * 2, aStep: 4, b: weights.address, bRow: columns * 4,
      c: space.output, cRow: columns * 4, rows, columns, depth: depth >> 1, add: false,
    }) // biome-ignore format: two matrices a line
    for (let row = 0; row < rows; row += 1) {
      const into = output.subarray((done + row) * columns, (done + row + 1) * columns)
      const scale = rowScales[row] as number
      bringBack(sums, { from: row * columns, scale, scales, bias: bias ?? NO_BIAS }, into)
    }
  }
}

/** Zeros for the widest matrix. */
const NO_BIAS = new Float32Array(4096)

function bringBack(
  sums: Int32Array,
  row: {
    readonly from: number
    readonly scale: number
    readonly scales: Float32Array
    readonly bias: Float32Array
  },
  into: Float32Array,
): void {
  const { from, scale, scales, bias } = row
  for (let k = 0; k < into.length; k += 1) {
    into[k] = (sums[from + k] as number) * scale * (scales[k] as number) + (bias[k] as number)
  }
}

/** Rounds a row so that its largest value becomes 32,767; returns what one unit is worth. */
function roundRow(
  values: Float32Array,
  part: { readonly from: number; readonly depth: number },
  into: Int16Array,
  to: number,
): number {
  const { from, depth } = part
  let largest = 1e-9
  for (let k = 0; k < depth; k += 1) {
    const size = Math.abs(values[from + k] as number)
    if (size > largest) largest = size
  }
  const units = LARGEST / largest
  for (let k = 0; k < depth; k += 1) into[to + k] = (values[from + k] as number) * units
  return largest / LARGEST
}

/**
 * Packs floats (columns x depth, row by row: the transposed of what is multiplied with) as weights
 * for one product. One side keeps 9 bits, so that sums stay in range.
 */
export function packColumns(
  kernel: Kernel,
  task: { readonly address: number; readonly values: Float32Array; readonly depth: number },
): PackedWeights {
  const { values, depth } = task
  const used = values.length / depth
  const columns = Math.ceil(used / 4) * 4
  const packed = new Int16Array(kernel.memory.buffer, task.address, depth * columns).fill(0)
  const scales = new Float32Array(columns)
  for (let column = 0; column < used; column += 1) {
    const from = column * depth
    let largest = 1e-9
    for (let k = 0; k < depth; k += 1)
      largest = Math.max(largest, Math.abs(values[from + k] as number))
    const units = LARGEST_PACKED / largest
    for (let k = 0; k < depth; k += 1) {
      packed[(k >> 1) * 2 * columns + 2 * column + (k & 1)] = (values[from + k] as number) * units
    }
    scales[column] = 1 / units
  }
  return { address: task.address, depth, columns, scales }
}

/** 32,767 x 511 x 128 stays below 2^31. */
const LARGEST_PACKED = 511
