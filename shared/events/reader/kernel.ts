/**
 * Matrix multiplication in WebAssembly SIMD: the hottest loop of the reader, assembled from the
 * template of one tile (rows x 4 or 8 columns held in registers) in three flavours, which differ in
 * what 32 bits of a row are:
 *
 * - `floats`: one float, for training;
 * - `bytes`: four 7-bit integers, multiplied with 8-bit weights and summed by one instruction;
 * - `words`: two of the same integers in 16 bits each, where that instruction is not known.
 *
 * The last two find the same sums to the bit, so every machine finds the same tree.
 */
import {
  type AssembledFunction, addDotBytes, addFloats, addIntegers, type Code, constant, createMachine, dotWords, get,
  isSupported, load, loadSplat, move, multiplyFloats, plus, repeat, set, store, times, toFloats, zero,
} from './assembler.ts' // biome-ignore format: one import

/** Where a matrix lies: byte address, and bytes from one row, or one step along k, to the next. */
export interface Multiplication {
  readonly a: number
  readonly aRow: number
  readonly aStep: number
  readonly b: number
  readonly bRow: number
  readonly c: number
  readonly cRow: number
  readonly rows: number
  /** A multiple of 4. */
  readonly columns: number
  readonly depth: number
  /** Adds to what C holds instead of replacing it. */
  readonly add: boolean
}

/** Multiplies matrices of floats that lie in `memory`. */
export interface Kernel {
  readonly memory: { readonly buffer: ArrayBuffer }
  multiply(task: Multiplication): void
}

/** A kernel for floats over a fresh memory of so many 64 KiB pages. */
export function createKernel(pages: number): Kernel {
  const machine = createMachine([multiplication('floats')], pages)
  const multiply = machine.call('multiply')
  return {
    memory: machine.memory,
    multiply: (t) =>
      multiply(
        t.a, t.aRow, t.aStep, t.b, t.bRow, t.c, t.cRow, t.rows, t.columns, t.depth, t.add ? 1 : 0,
      ), // biome-ignore format: one call, one line of names
  }
}

/** What the rounded rows of a product are made of. */
export type Rounding = 'bytes' | 'words'

/** The faster of the two that this machine knows. */
export function bestRounding(): Rounding {
  const body = (local: Local) => set(local('sum'), addDotBytes(zero, zero, zero))
  return isSupported({ name: 'probe', parameters: [], vectors: ['sum'], body }) ? 'bytes' : 'words'
}

/** Bytes before the weights of a packed matrix: for each column its scale, bias and correction. */
export const BYTES_BEFORE_COLUMN = 12

/** The product of rounded rows with packed weights; see matrices.ts for both. */
export function roundedMultiplication(rounding: Rounding): AssembledFunction {
  return multiplication(rounding)
}

type Flavour = 'floats' | Rounding

/** Rows of a tile: with two columns and what they are multiplied with, 15 of 16 registers. */
const TILE_ROWS = { floats: 4, bytes: 6, words: 4 } as const
/** Steps along k in one round of the loop; rounded rows are multiples of 16 bytes. */
const AT_ONCE = 4
const FLOAT_PARAMETERS = [
  'a', 'aRow', 'aStep', 'b', 'bRow', 'c', 'cRow', 'rows', 'columns', 'depth', 'add',
] // biome-ignore format: one line
/** `b` is the packed matrix from its scales on; `scales` has what one unit of each row is worth. */
const ROUNDED_PARAMETERS = ['a', 'aRow', 'b', 'c', 'cRow', 'rows', 'columns', 'depth', 'scales']

function multiplication(flavour: Flavour): AssembledFunction {
  const rows = range(TILE_ROWS[flavour])
  return {
    name: 'multiply',
    parameters: flavour === 'floats' ? FLOAT_PARAMETERS : ROUNDED_PARAMETERS,
    integers: [
      'i', 'j', 'k', 'atA', 'atB', 'atC', ...rows.map((row) => `a${row}`),
      ...(flavour === 'floats' ? [] : ['bRow', 'atScale', 'atColumn']),
    ], // biome-ignore format: two lines
    vectors: [
      'splat',
      'b0',
      'b1',
      ...rows.flatMap((row) => [`sum${2 * row}`, `sum${2 * row + 1}`]),
    ],
    body: (local) => columnsOutermost(flavour, local),
  }
}

type Local = (name: string) => number

/** Columns outermost: the strip of B that a column block needs stays in the first-level cache. */
function columnsOutermost(flavour: Flavour, local: Local): Code {
  const rows = TILE_ROWS[flavour]
  const strip = (vectors: number) => [
    ...set(local('i'), constant(0)),
    ...repeat(local('i'), rows, get(local('rows')), tile(flavour, local, { rows, vectors })),
    ...repeat(local('i'), 1, get(local('rows')), tile(flavour, local, { rows: 1, vectors })),
  ] // biome-ignore format: blocks of rows, then the rest
  const rowOfB = times(get(local('columns')), constant(4))
  return [
    ...(flavour === 'floats' ? [] : set(local('bRow'), rowOfB)),
    ...set(local('j'), constant(0)),
    ...repeat(local('j'), 8, get(local('columns')), strip(2)),
    ...repeat(local('j'), 4, get(local('columns')), strip(1)),
  ]
}

interface TileSize {
  readonly rows: number
  readonly vectors: number
}

/** One tile of C: `rows` x `vectors` sums in registers over the whole depth. */
function tile(flavour: Flavour, local: Local, size: TileSize): Code {
  const column = (vector: number) => local(`b${vector}`)
  const sum = (row: number, vector: number) => local(`sum${row * size.vectors + vector}`)
  const rowOfA = (row: number) => local(`a${row}`)
  const step = (ahead: number) => [
    ...range(size.vectors).flatMap((v) => set(column(v), load(get(local('atB')), 16 * v))),
    ...range(size.rows).flatMap((row) => [
      ...set(local('splat'), loadSplat(get(rowOfA(row)), 4 * ahead)),
      ...range(size.vectors).flatMap((v) =>
        set(sum(row, v), accumulate(flavour, { sum: sum(row, v), a: local('splat'), b: column(v) })),
      ),
    ]),
    ...move(local('atB'), get(local('bRow'))),
  ] // biome-ignore format: as short as can be
  const stepsOfA = flavour === 'floats' ? get(local('aStep')) : constant(4 * AT_ONCE)
  const atOnce = flavour === 'floats' ? 1 : AT_ONCE
  const cells = range(size.rows).flatMap((row) => range(size.vectors).map((v) => ({ row, v })))
  return [
    ...addresses(flavour, local),
    ...cells.flatMap(({ row, v }) => set(sum(row, v), startOf(flavour, local, { row, v }))),
    ...range(size.rows).flatMap((row) => set(rowOfA(row), beyond(local, 'atA', ['aRow', row]))),
    ...set(local('k'), constant(0)),
    ...repeat(local('k'), atOnce, get(local('depth')), [
      ...range(atOnce).flatMap(step),
      ...range(size.rows).flatMap((row) => move(rowOfA(row), stepsOfA)),
    ]),
    ...cells.flatMap(({ row, v }) =>
      store(rowOfC(local, row), resultOf(flavour, local, { row, v, sum: sum(row, v) }), 16 * v),
    ),
  ]
}

function accumulate(flavour: Flavour, local: { sum: number; a: number; b: number }): Code {
  const [sum, a, b] = [get(local.sum), get(local.a), get(local.b)]
  if (flavour === 'floats') return addFloats(sum, multiplyFloats(a, b))
  return flavour === 'bytes' ? addDotBytes(b, a, sum) : addIntegers(sum, dotWords(a, b))
}

function addresses(flavour: Flavour, local: Local): Code {
  const byteOfJ = times(get(local('j')), constant(4))
  const from = (matrix: string, row: string) =>
    plus(get(local(matrix)), times(get(local('i')), get(local(row))))
  const first =
    flavour === 'floats'
      ? get(local('b'))
      : plus(get(local('b')), times(get(local('columns')), constant(BYTES_BEFORE_COLUMN)))
  return [
    ...set(local('atA'), from('a', 'aRow')),
    ...set(local('atB'), plus(first, byteOfJ)),
    ...set(local('atC'), plus(from('c', 'cRow'), byteOfJ)),
    ...(flavour === 'floats'
      ? []
      : [
          ...set(local('atScale'), plus(get(local('scales')), times(get(local('i')), constant(4)))),
          ...set(local('atColumn'), plus(get(local('b')), byteOfJ)),
        ]),
  ]
}

/** Floats start from zero or what C holds; integers from the correction of their column. */
function startOf(flavour: Flavour, local: Local, cell: { row: number; v: number }): Code {
  if (flavour !== 'floats') return load(columnsOf(local, 8), 16 * cell.v)
  const held = load(rowOfC(local, cell.row), 16 * cell.v)
  return [...get(local('add')), 0x04, V128, ...held, 0x05, ...zero, 0x0b]
}

/** A sum, or for integers: the sum times the scales of row and column, plus the column's bias. */
function resultOf(
  flavour: Flavour,
  local: Local,
  cell: { readonly row: number; readonly v: number; readonly sum: number },
): Code {
  if (flavour === 'floats') return get(cell.sum)
  const rowScale = loadSplat(plus(get(local('atScale')), constant(4 * cell.row)))
  const scale = multiplyFloats(rowScale, load(get(local('atColumn')), 16 * cell.v))
  const bias = load(columnsOf(local, 4), 16 * cell.v)
  return addFloats(multiplyFloats(toFloats(get(cell.sum)), scale), bias)
}

/** A later row of the three that stand before packed weights, at this tile's columns. */
function columnsOf(local: Local, bytesBefore: number): Code {
  return plus(get(local('atColumn')), times(get(local('columns')), constant(bytesBefore)))
}

function rowOfC(local: Local, row: number): Code {
  return beyond(local, 'atC', ['cRow', row])
}

/** An address moved on by some rows. */
function beyond(local: Local, address: string, [row, count]: readonly [string, number]): Code {
  const from = get(local(address))
  return count === 0 ? from : plus(from, times(get(local(row)), constant(count)))
}

const V128 = 0x7b

function range(length: number): readonly number[] {
  return Array.from({ length }, (_, index) => index)
}
