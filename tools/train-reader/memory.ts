/**
 * Matrices of floats in the kernel's memory: parameters that live as long as the program, and
 * scratch matrices that live for one batch. Allocation is a pointer moved on; `release` moves it back.
 */
import type { Kernel } from '../../shared/events/reader/kernel.ts'

/** A matrix, row by row, at a byte address of the kernel's memory. */
export interface Matrix {
  readonly rows: number
  readonly columns: number
  readonly address: number
  readonly values: Float32Array
}

/** Hands out matrices. */
export interface Arena {
  readonly kernel: Kernel
  /** A matrix of zeros. */
  matrix(rows: number, columns: number): Matrix
  /** Marks the place that `release` goes back to. */
  mark(): number
  release(mark: number): void
}

/** An arena over the whole memory of a kernel. */
export function createArena(kernel: Kernel): Arena {
  let next = 64
  return {
    kernel,
    matrix: (rows, columns) => {
      const address = next
      next += Math.ceil((rows * columns * 4) / 64) * 64
      if (next > kernel.memory.buffer.byteLength) throw new RangeError(`arena is full at ${next}`)
      const values = new Float32Array(kernel.memory.buffer, address, rows * columns)
      values.fill(0)
      return { rows, columns, address, values }
    },
    mark: () => next,
    release: (mark) => {
      next = mark
    },
  }
}

/** C (+)= A times B. */
export function product(
  arena: Arena,
  task: { readonly a: Matrix; readonly b: Matrix; readonly c: Matrix; readonly add?: boolean },
): void {
  const { a, b, c } = task
  arena.kernel.multiply({
    a: a.address, aRow: a.columns * 4, aStep: 4, b: b.address, bRow: b.columns * 4,
    c: c.address, cRow: c.columns * 4, rows: a.rows, columns: b.columns, depth: a.columns, add: task.add ?? false,
  }) // biome-ignore format: two matrices a line
}

/** C (+)= A transposed times B. */
export function productOfTransposed(
  arena: Arena,
  task: { readonly a: Matrix; readonly b: Matrix; readonly c: Matrix; readonly add?: boolean },
): void {
  const { a, b, c } = task
  arena.kernel.multiply({
    a: a.address, aRow: 4, aStep: a.columns * 4, b: b.address, bRow: b.columns * 4,
    c: c.address, cRow: c.columns * 4, rows: a.columns, columns: b.columns, depth: a.rows, add: task.add ?? false,
  }) // biome-ignore format: two matrices a line
}

/** A transposed, as a new matrix. */
export function transposed(arena: Arena, a: Matrix): Matrix {
  const result = arena.matrix(a.columns, Math.ceil(a.rows / 4) * 4)
  for (let row = 0; row < a.rows; row += 1) {
    for (let column = 0; column < a.columns; column += 1) {
      result.values[column * result.columns + row] = a.values[row * a.columns + column]
    }
  }
  return result
}
