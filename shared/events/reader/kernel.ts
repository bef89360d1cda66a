/**
 * Matrix multiplication in WebAssembly SIMD: the one hot loop of the reader, about ten times as
 * fast as the same loop in JavaScript. The module is assembled here, byte by byte, from a template
 * of one tile (rows x 4 or 8 columns held in registers), so there is no binary to trust and no
 * build step. Two flavours come of the same template, because both step through memory by 4 bytes:
 * `f32` multiplies floats (training), `i16` multiplies pairs of 16-bit integers into 32-bit sums
 * (reading: twice as fast, and exact, so every machine finds the same tree).
 *
 * Encoding: WebAssembly core specification 2.0, chapter 5 (binary format, vector instructions).
 */

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

/** Multiplies matrices that lie in `memory`. */
export interface Kernel {
  readonly memory: { readonly buffer: ArrayBuffer }
  multiply(task: Multiplication): void
}

/** What of WebAssembly is used; the compiler's library for servers does not declare it. */
interface Assembly {
  readonly Memory: new (limits: { readonly initial: number }) => Kernel['memory']
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object
  readonly Instance: new (
    module: object,
    imports: object,
  ) => { readonly exports: Readonly<Record<string, unknown>> }
}

/** Assembles the kernel over a fresh memory of so many 64 KiB pages. */
export function createKernel(flavour: 'f32' | 'i16', pages: number): Kernel {
  const assembly = (globalThis as unknown as { readonly WebAssembly: Assembly }).WebAssembly
  const memory = new assembly.Memory({ initial: pages })
  const module = new assembly.Module(moduleBytes(flavour))
  const instance = new assembly.Instance(module, { e: { m: memory } })
  const gemm = instance.exports['g'] as (...values: readonly number[]) => void
  return {
    memory,
    multiply: (t) =>
      gemm(
        t.a, t.aRow, t.aStep, t.b, t.bRow, t.c, t.cRow, t.rows, t.columns, t.depth, t.add ? 1 : 0,
      ), // biome-ignore format: one call, one line of names
  }
}

type Code = readonly number[]

// Parameters, then locals, by their index in the function.
const [A, A_ROW, A_STEP, B, B_ROW, C, C_ROW, ROWS, COLUMNS, DEPTH, ADD] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
]
const [I, J, K, AT_A, AT_B, AT_C, ROW_A] = [11, 12, 13, 14, 15, 16, 17]
const FIRST_VECTOR = 18
const MAX_ROWS = 4
const [I32, V128, VOID] = [0x7f, 0x7b, 0x40]

const get = (local: number): Code => [0x20, local]
const set = (local: number): Code => [0x21, local]
const constant = (value: number): Code => [0x41, ...signed(value)]
const [PLUS, TIMES, LESS_OR_EQUAL] = [0x6a, 0x6c, 0x4c]
const loadVector = (offset: number): Code => [0xfd, 0x00, 2, ...unsigned(offset)]
const loadSplat: Code = [0xfd, 0x09, 2, 0]
const storeVector = (offset: number): Code => [0xfd, 0x0b, 2, ...unsigned(offset)]
const zeroVector: Code = [0xfd, 0x0c, ...new Array<number>(16).fill(0)]
const ARITHMETIC = {
  f32: { multiply: [0xfd, 0xe6, 0x01], sum: [0xfd, 0xe4, 0x01] },
  i16: { multiply: [0xfd, 0xba, 0x01], sum: [0xfd, 0xae, 0x01] },
} as const

/** Runs the body while `counter + step <= limit`, and moves the counter on after each round. */
function repeat(counter: number, step: number, limit: number, body: Code): Code {
  const goesOn = [...get(counter), ...constant(step), PLUS, ...get(limit), LESS_OR_EQUAL]
  const advance = [...get(counter), ...constant(step), PLUS, ...set(counter)]
  return [
    0x02, VOID, 0x03, VOID, ...goesOn, 0x45, 0x0d, 1, ...body, ...advance, 0x0c, 0, 0x0b, 0x0b,
  ] // biome-ignore format: block, loop, leave, body, again
}

/** One tile of C: `rows` x `vectors` sums in registers over the whole depth. */
function tile(flavour: 'f32' | 'i16', rows: number, vectors: number): Code {
  const { multiply, sum } = ARITHMETIC[flavour]
  const accumulator = (row: number, vector: number) => FIRST_VECTOR + row * vectors + vector
  const columnsOfB = FIRST_VECTOR + MAX_ROWS * 2
  const cell = range(rows).flatMap((row) => range(vectors).map((vector) => [row, vector] as const))
  const start = cell.flatMap(([row, vector]) => {
    const held = [...rowOfC(row), ...loadVector(16 * vector)]
    return [
      ...get(ADD),
      0x04,
      V128,
      ...held,
      0x05,
      ...zeroVector,
      0x0b,
      ...set(accumulator(row, vector)),
    ]
  })
  const loadB = range(vectors).flatMap((v) => [
    ...get(AT_B),
    ...loadVector(16 * v),
    ...set(columnsOfB + v),
  ])
  const step = range(rows).flatMap((row) => {
    const splat = [...get(ROW_A), ...loadSplat, ...set(columnsOfB + 2)]
    const next = row + 1 < rows ? [...get(ROW_A), ...get(A_ROW), PLUS, ...set(ROW_A)] : []
    const sums = range(vectors).flatMap((v) => {
      const product = [...get(columnsOfB + 2), ...get(columnsOfB + v), ...multiply]
      return [...get(accumulator(row, v)), ...product, ...sum, ...set(accumulator(row, v))]
    })
    return [...splat, ...next, ...sums]
  })
  const advance = [
    ...get(AT_A), ...get(A_STEP), PLUS, ...set(AT_A), ...get(AT_B), ...get(B_ROW), PLUS, ...set(AT_B),
  ] // biome-ignore format: both operands move one step
  const loop = [...get(AT_A), ...set(ROW_A), ...loadB, ...step, ...advance]
  const finish = cell.flatMap(([row, vector]) => [
    ...rowOfC(row), ...get(accumulator(row, vector)), ...storeVector(16 * vector),
  ]) // biome-ignore format: address, value, store
  return [
    ...addresses(),
    ...start,
    ...constant(0),
    ...set(K),
    ...repeat(K, 1, DEPTH, loop),
    ...finish,
  ]
}

function addresses(): Code {
  const byteOfJ = [...get(J), ...constant(4), TIMES]
  return [
    ...get(A), ...get(I), ...get(A_ROW), TIMES, PLUS, ...set(AT_A),
    ...get(B), ...byteOfJ, PLUS, ...set(AT_B),
    ...get(C), ...get(I), ...get(C_ROW), TIMES, PLUS, ...byteOfJ, PLUS, ...set(AT_C),
  ] // biome-ignore format: one address a line
}

function rowOfC(row: number): Code {
  return row === 0 ? get(AT_C) : [...get(AT_C), ...get(C_ROW), ...constant(row), TIMES, PLUS]
}

/** Columns outermost: the strip of B that a column block needs stays in the first-level cache. */
function body(flavour: 'f32' | 'i16'): Code {
  const strip = (vectors: number) => [
    ...constant(0), ...set(I),
    ...repeat(I, MAX_ROWS, ROWS, tile(flavour, MAX_ROWS, vectors)),
    ...repeat(I, 1, ROWS, tile(flavour, 1, vectors)),
  ] // biome-ignore format: blocks of four rows, then the rest
  return [
    ...constant(0),
    ...set(J),
    ...repeat(J, 8, COLUMNS, strip(2)),
    ...repeat(J, 4, COLUMNS, strip(1)),
    0x0b,
  ]
}

function moduleBytes(flavour: 'f32' | 'i16'): Uint8Array<ArrayBuffer> {
  const parameters = ADD + 1
  const type = [0x60, parameters, ...new Array<number>(parameters).fill(I32), 0]
  const locals = [2, FIRST_VECTOR - parameters, I32, MAX_ROWS * 2 + 3, V128]
  const code = [...locals, ...body(flavour)]
  return Uint8Array.from([
    0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00,
    ...section(1, [1, ...type]),
    ...section(2, [1, 1, 0x65, 1, 0x6d, 0x02, 0x00, 1]),
    ...section(3, [1, 0]),
    ...section(7, [1, 1, 0x67, 0x00, 0]),
    ...section(10, [1, ...unsigned(code.length), ...code]),
  ]) // biome-ignore format: magic, then a section a line
}

function section(id: number, content: Code): Code {
  return [id, ...unsigned(content.length), ...content]
}

function range(length: number): readonly number[] {
  return Array.from({ length }, (_, index) => index)
}

/** LEB128, unsigned. */
function unsigned(value: number): Code {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)]
}

/** LEB128, signed; the constants of this file are small and not negative. */
function signed(value: number): Code {
  return value < 0x40 ? [value] : [(value & 0x7f) | 0x80, ...signed(value >> 7)]
}
