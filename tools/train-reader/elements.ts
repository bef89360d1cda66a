/** What is done to matrices element by element, with the gradients. */
import type { Matrix } from './memory.ts'

const LEAK = 0.1

/** Adds a row to every row. */
export function addBias(matrix: Matrix, bias: Matrix): void {
  const { values, columns, rows } = matrix
  for (let row = 0; row < rows; row += 1) {
    for (let k = 0; k < columns; k += 1) values[row * columns + k] += bias.values[k]
  }
}

/** Adds every row to one: the gradient of `addBias`. */
export function sumRows(matrix: Matrix, into: Matrix): void {
  const { values, columns, rows } = matrix
  for (let row = 0; row < rows; row += 1) {
    for (let k = 0; k < columns; k += 1) into.values[k] += values[row * columns + k]
  }
}

/** Leaky rectifier, in place. */
export function leak(matrix: Matrix): void {
  const { values } = matrix
  for (let k = 0; k < values.length; k += 1) if (values[k] < 0) values[k] *= LEAK
}

/** Gradient of `leak`, in place; the output has the sign of its input. */
export function unleak(gradient: Matrix, output: Matrix): void {
  const { values } = gradient
  for (let k = 0; k < values.length; k += 1) if (output.values[k] < 0) values[k] *= LEAK
}

/** Zeroes elements at random and scales the rest, in place; returns the mask. */
export function dropout(
  matrix: Matrix,
  rate: number,
  random: (() => number) | undefined,
): Float32Array | undefined {
  if (!random || rate === 0) return undefined
  const mask = new Float32Array(matrix.values.length)
  const keep = 1 / (1 - rate)
  for (let k = 0; k < mask.length; k += 1) {
    mask[k] = random() < rate ? 0 : keep
    matrix.values[k] *= mask[k]
  }
  return mask
}

/** Gradient of `dropout`, in place. */
export function applyMask(matrix: Matrix, mask: Float32Array | undefined): void {
  if (mask) for (let k = 0; k < mask.length; k += 1) matrix.values[k] *= mask[k]
}
