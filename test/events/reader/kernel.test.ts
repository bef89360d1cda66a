import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createMachine } from '../../../shared/events/reader/assembler.ts'
import {
  bestRounding,
  createKernel,
  type Rounding,
  roundedMultiplication,
} from '../../../shared/events/reader/kernel.ts'
import { roundRows } from '../../../shared/events/reader/loops.ts'
import { createProduct, packMatrix } from '../../../shared/events/reader/matrices.ts'

interface Task {
  readonly rows: number
  readonly depth: number
  readonly columns: number
  readonly a: Float32Array
  readonly b: Int8Array
}

const size = fc.record({
  rows: fc.integer({ min: 1, max: 15 }),
  depth: fc.constantFrom(16, 48, 64),
  columns: fc.constantFrom(4, 12, 20, 51),
})
const task = size.chain(({ rows, depth, columns }) =>
  fc.record({
    rows: fc.constant(rows),
    depth: fc.constant(depth),
    columns: fc.constant(columns),
    a: fc.float32Array({ minLength: rows * depth, maxLength: rows * depth, min: -9, max: 9, noNaN: true }),
    b: fc.int8Array({ minLength: depth * columns, maxLength: depth * columns, min: -127 }),
  }),
) // biome-ignore format: a line each

/** The rounded product of a task: rows of columns filled up to a multiple of 4. */
function roundedProduct({ rows, depth, columns, a, b }: Task, rounding: Rounding): number[] {
  const machine = createMachine([roundedMultiplication(rounding), roundRows(rounding)], 4)
  const scales = new Float32Array(columns).fill(0.01)
  const bias = Float32Array.from({ length: columns }, (_, column) => column)
  const source = { values: b, scales, bias }
  const matrix = packMatrix(machine, source, { address: 64, rounding })
  const multiply = createProduct(machine, { rounded: 32_768, scales: 65_536, rounding })
  new Float32Array(machine.memory.buffer, 131_072, a.length).set(a)
  multiply({ address: 131_072, stride: depth * 4, rows }, matrix, 196_608)
  return [...new Float32Array(machine.memory.buffer, 196_608, rows * matrix.columns)]
}

test('both ways to round find the same sums to the bit', () => {
  fc.assert(
    fc.property(task, (given) => {
      if (bestRounding() === 'words') return
      expect(roundedProduct(given, 'bytes')).toEqual(roundedProduct(given, 'words'))
    }),
    { seed: 5, numRuns: 60 },
  )
})

test('a rounded product is near the exact one', () => {
  fc.assert(
    fc.property(task, (given) => {
      const { rows, depth, columns, a, b } = given
      const found = roundedProduct(given, bestRounding())
      const width = found.length / rows
      for (let row = 0; row < rows; row += 1) {
        const values = a.subarray(row * depth, (row + 1) * depth)
        const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
        for (let column = 0; column < columns; column += 1) {
          const exact = values.reduce((sum, value, k) => sum + value * (b[k * columns + column] ?? 0), 0) // biome-ignore format: one line
          // Half a step of each value, times the largest weight.
          const most = depth * (largest / 63 / 2) * 127 * 0.01 + 0.01
          expect(Math.abs((found[row * width + column] ?? 0) - column - exact * 0.01)).toBeLessThan(most) // biome-ignore format: one line
        }
      }
    }),
    { seed: 6, numRuns: 40 },
  )
})

test('floats are multiplied, and added to what is there', () => {
  const kernel = createKernel(1)
  const at = (address: number, values: readonly number[]) =>
    new Float32Array(kernel.memory.buffer, address, values.length).set(values)
  at(64, [1, 2, 3, 4, 5, 6])
  at(128, [1, 0, 0, 1, 0, 1, 0, 1])
  const shape = { rows: 3, columns: 4, depth: 2 }
  const places = { a: 64, aRow: 8, aStep: 4, b: 128, bRow: 16, c: 256, cRow: 16 }
  kernel.multiply({ ...shape, ...places, add: false })
  kernel.multiply({ ...shape, ...places, add: true })
  expect([...new Float32Array(kernel.memory.buffer, 256, 12)]).toEqual([
    2, 4, 0, 6, 6, 8, 0, 14, 10, 12, 0, 22,
  ])
})
