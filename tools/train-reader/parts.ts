/** Products with some of the columns of a matrix: the arc part of the roles. */
import type { Arena, Matrix } from './memory.ts'

/** C = (columns of A from `from` on) times B. */
export function multiplyPart(
  arena: Arena,
  task: { readonly a: Matrix; readonly from: number; readonly b: Matrix; readonly c: Matrix },
): void {
  const { a, b, c, from } = task
  arena.kernel.multiply({
    a: a.address + 4 * from, aRow: a.columns * 4, aStep: 4, b: b.address, bRow: b.columns * 4,
    c: c.address, cRow: c.columns * 4, rows: a.rows, columns: b.columns, depth: b.rows, add: false,
  }) // biome-ignore format: two matrices a line
}

/** C += (columns of A from `from` on, as many as C has rows) transposed times B. */
export function multiplyTransposedPart(
  arena: Arena,
  task: { readonly a: Matrix; readonly from: number; readonly b: Matrix; readonly c: Matrix },
): void {
  const { a, b, c, from } = task
  arena.kernel.multiply({
    a: a.address + 4 * from, aRow: 4, aStep: a.columns * 4, b: b.address, bRow: b.columns * 4,
    c: c.address, cRow: c.columns * 4, rows: c.rows, columns: b.columns, depth: a.rows, add: true,
  }) // biome-ignore format: two matrices a line
}

/** (Columns of C from `to` on) += A times B. */
export function multiplyIntoPart(
  arena: Arena,
  task: { readonly a: Matrix; readonly b: Matrix; readonly c: Matrix; readonly to: number },
): void {
  const { a, b, c, to } = task
  arena.kernel.multiply({
    a: a.address, aRow: a.columns * 4, aStep: 4, b: b.address, bRow: b.columns * 4,
    c: c.address + 4 * to, cRow: c.columns * 4, rows: a.rows, columns: b.columns, depth: a.columns, add: true,
  }) // biome-ignore format: two matrices a line
}
