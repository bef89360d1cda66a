/**
 * Gains of rows and columns -> the largest sum of a one-to-one assignment: the Hungarian method
 * with potentials, one row after another by shortest augmenting paths; cubic.
 *
 * Source: Jonker and Volgenant 1987.
 */

interface State {
  readonly gains: readonly (readonly number[])[]
  readonly size: number
  /** Potentials and matches; place 0 stands for nothing. */
  readonly rows: number[]
  readonly columns: number[]
  readonly rowOf: number[]
}

/** The largest sum; rows and columns may differ in number. */
export function bestAssignment(gains: readonly (readonly number[])[]): number {
  const size = Math.max(gains.length, gains[0]?.length ?? 0)
  const empty = () => Array.from({ length: size + 1 }, () => 0)
  const state: State = { gains, size, rows: empty(), columns: empty(), rowOf: empty() }
  for (let row = 1; row <= size; row += 1) assign(state, row)
  return state.rowOf.reduce(
    (sum, row, column) => (column === 0 ? sum : sum + (gains[row - 1]?.[column - 1] ?? 0)),
    0,
  )
}

function slackOf({ gains, rows, columns }: State, row: number, column: number): number {
  const cost = -(gains[row - 1]?.[column - 1] ?? 0)
  return cost - (rows[row] ?? 0) - (columns[column] ?? 0)
}

function assign(state: State, row: number): void {
  const { rowOf, size } = state
  const way = Array.from({ length: size + 1 }, () => 0)
  const least = Array.from({ length: size + 1 }, () => Number.POSITIVE_INFINITY)
  const used = new Set<number>()
  let column = 0
  rowOf[0] = row
  while (rowOf[column] !== 0) {
    used.add(column)
    column = nearest(state, { column, way, least, used })
  }
  while (column !== 0) {
    const before = way[column] ?? 0
    rowOf[column] = rowOf[before] ?? 0
    column = before
  }
}

interface Path {
  readonly column: number
  readonly way: number[]
  readonly least: number[]
  readonly used: ReadonlySet<number>
}

/** The next column on the path; potentials move so that its slack is none. */
function nearest(state: State, path: Path): number {
  const { column, way, least, used } = path
  const at = state.rowOf[column] ?? 0
  const free = Array.from({ length: state.size }, (_, place) => place + 1).filter(
    (other) => !used.has(other),
  )
  for (const other of free) {
    const slack = slackOf(state, at, other)
    if (slack >= (least[other] ?? 0)) continue
    least[other] = slack
    way[other] = column
  }
  const slackAt = (place: number) => least[place] ?? 0
  const next = free.reduce((best, other) => (slackAt(other) < slackAt(best) ? other : best))
  shift(state, path, slackAt(next))
  return next
}

function shift({ rows, columns, rowOf, size }: State, { least, used }: Path, delta: number): void {
  for (let other = 0; other <= size; other += 1) {
    if (used.has(other)) {
      const owner = rowOf[other] ?? 0
      rows[owner] = (rows[owner] ?? 0) + delta
      columns[other] = (columns[other] ?? 0) - delta
    } else least[other] = (least[other] ?? 0) - delta
  }
}
