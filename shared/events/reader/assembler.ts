/**
 * WebAssembly functions written in TypeScript -> a module's bytes. Only what kernel.ts and loops.ts
 * need: 32-bit addresses, vectors of four floats or sixteen bytes, and counted loops. So the loops
 * that must be fast are readable here, with no binary to trust and no build step.
 *
 * Encoding: WebAssembly core specification 2.0, chapter 5 (binary format, vector instructions), and
 * the relaxed SIMD instructions of version 3.0.
 */

/**
 * Instructions, as bytes in nested lists. What leaves a value on the stack is an operand of others.
 */
export type Code = readonly (number | Code)[]

/** A function: its parameters are all 32-bit integers; other locals by type. */
export interface AssembledFunction {
  readonly name: string
  readonly parameters: readonly string[]
  readonly integers?: readonly string[]
  readonly vectors?: readonly string[]
  /** Locals by name -> instructions. */
  readonly body: (local: (name: string) => number) => Code
}

/** What of WebAssembly is used; the compiler's library for servers does not declare it. */
interface Assembly {
  readonly Memory: new (limits: { readonly initial: number }) => { readonly buffer: ArrayBuffer }
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object
  readonly Instance: new (
    module: object,
    imports: object,
  ) => { readonly exports: Readonly<Record<string, unknown>> }
  validate(bytes: Uint8Array<ArrayBuffer>): boolean
}

/** A function of a module, as called. */
export type Call = (...values: readonly number[]) => void

/** Functions over one memory. */
export interface Machine {
  readonly memory: { readonly buffer: ArrayBuffer }
  call(name: string): Call
}

const assembly = (globalThis as unknown as { readonly WebAssembly: Assembly }).WebAssembly

/** Assembles functions over a fresh memory of so many 64 KiB pages. */
export function createMachine(functions: readonly AssembledFunction[], pages: number): Machine {
  const memory = new assembly.Memory({ initial: pages })
  const module = new assembly.Module(moduleBytes(functions))
  const { exports } = new assembly.Instance(module, { e: { m: memory } })
  return { memory, call: (name) => exports[name] as Call }
}

/** Whether this machine's WebAssembly knows what a function uses. */
export function isSupported(assembled: AssembledFunction): boolean {
  return assembly.validate(moduleBytes([assembled]))
}

const [I32, V128, VOID] = [0x7f, 0x7b, 0x40]

function moduleBytes(functions: readonly AssembledFunction[]): Uint8Array<ArrayBuffer> {
  const types = functions.map(({ parameters }) => [0x60, list(parameters.map(() => I32)), 0])
  const exported = functions.map(({ name }, index) => [
    list([...new TextEncoder().encode(name)]), 0x00, unsigned(index),
  ]) // biome-ignore format: name, kind, number
  return Uint8Array.from([
    0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00,
    ...section(1, list(types)),
    ...section(2, [1, 1, 0x65, 1, 0x6d, 0x02, 0x00, 1]),
    ...section(3, list(functions.map((_, index) => unsigned(index)))),
    ...section(7, list(exported)),
    ...section(10, list(functions.map(codeOf))),
  ]) // biome-ignore format: magic, then a section a line
}

function codeOf({ parameters, integers = [], vectors = [], body }: AssembledFunction): Code {
  const numbers = new Map([...parameters, ...integers, ...vectors].map((name, n) => [name, n]))
  const local = (name: string) => {
    const number = numbers.get(name)
    if (number === undefined) throw new RangeError(`no local is named '${name}'`)
    return number
  }
  const groups = [
    [unsigned(integers.length), I32],
    [unsigned(vectors.length), V128],
  ]
  return withLength([list(groups), body(local), 0x0b])
}

function section(id: number, content: Code): readonly number[] {
  return [id, ...withLength(content)]
}

function withLength(content: Code): readonly number[] {
  const bytes: number[] = []
  flatten(content, bytes)
  return [...unsigned(bytes.length), ...bytes]
}

function flatten(code: Code, into: number[]): void {
  for (const part of code) {
    if (typeof part === 'number') into.push(part)
    else flatten(part, into)
  }
}

function list(items: Code): Code {
  return [unsigned(items.length), items]
}

/** LEB128, unsigned. */
function unsigned(value: number): readonly number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)]
}

/** LEB128, signed. */
function signed(value: number): readonly number[] {
  return value < 0x40 && value >= -0x40
    ? [value & 0x7f]
    : [(value & 0x7f) | 0x80, ...signed(value >> 7)]
}

// Locals, constants and integers.
export const get = (local: number): Code => [0x20, unsigned(local)]
export const set = (local: number, value: Code): Code => [value, 0x21, unsigned(local)]
export const constant = (value: number): Code => [0x41, signed(value)]
export const plus = (a: Code, b: Code): Code => [a, b, 0x6a]
export const times = (a: Code, b: Code): Code => [a, b, 0x6c]
export const loadInteger = (address: Code, offset: number): Code => [
  address, 0x28, 0, unsigned(offset),
] // biome-ignore format: address, load
/** Adds to a local. */
export const move = (local: number, by: Code): Code => set(local, plus(get(local), by))

/** Runs the body while `counter + step <= limit`, and moves the counter on after each round. */
export function repeat(counter: number, step: number, limit: Code, body: Code): Code {
  const ends = [plus(get(counter), constant(step)), limit, 0x4a]
  const round = [ends, 0x0d, 1, body, move(counter, constant(step)), 0x0c, 0]
  return [0x02, VOID, 0x03, VOID, round, 0x0b, 0x0b]
}

// Vectors. Offsets are in bytes.
const vector = (opcode: number): Code => [0xfd, unsigned(opcode)]
const unary = (opcode: number) => (a: Code): Code => [a, vector(opcode)] // biome-ignore format: one line
const binary = (opcode: number) => (a: Code, b: Code): Code => [a, b, vector(opcode)] // biome-ignore format: one line
const access = (opcode: number, offset: number): Code => [
  vector(opcode), 0, unsigned(offset),
] // biome-ignore format: alignment is only a hint

export const load = (address: Code, offset = 0): Code => [address, access(0x00, offset)]
/** Four equal parts of 32 bits. */
export const loadSplat = (address: Code, offset = 0): Code => [
  address, access(0x09, offset),
] // biome-ignore format: address, load
/** Eight signed bytes, widened to 16 bits. */
export const loadBytes = (address: Code): Code => [address, access(0x01, 0)]
export const store = (address: Code, value: Code, offset = 0): Code => [
  address, value, access(0x0b, offset),
] // biome-ignore format: address, value, store
/** Stores the first float. */
export const storeFirst = (address: Code, value: Code): Code => [
  address, value, access(0x5a, 0), 0,
] // biome-ignore format: address, value, store
export const zero: Code = [vector(0x0c), new Array<number>(16).fill(0)]
/** Four times the same float. */
export const float = (value: number): Code => {
  const bytes = new Uint8Array(Float32Array.of(value, value, value, value).buffer)
  return [vector(0x0c), [...bytes]]
}
/** Four times the same integer. */
export const integer = (value: number): Code => {
  const bytes = new Uint8Array(Int32Array.of(value, value, value, value).buffer)
  return [vector(0x0c), [...bytes]]
}
export const shuffleHalves = (a: Code): Code => [
  a, a, vector(0x0d), 8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3, 4, 5, 6, 7,
] // biome-ignore format: the upper half first
export const shufflePairs = (a: Code): Code => [
  a, a, vector(0x0d), 4, 5, 6, 7, 0, 1, 2, 3, 12, 13, 14, 15, 8, 9, 10, 11,
] // biome-ignore format: each pair turned round

export const absolute = unary(0xe0)
export const addFloats = binary(0xe4)
export const subtractFloats = binary(0xe5)
export const multiplyFloats = binary(0xe6)
export const divideFloats = binary(0xe7)
export const largerFloats = binary(0xeb)
export const toFloats = unary(0xfa)
export const addIntegers = binary(0xae)
export const subtractIntegers = binary(0xb1)
/** Products of 16-bit integers, summed in pairs. */
export const dotWords = binary(0xba)
/** Two vectors of 32-bit integers -> one of 16 bits; two of 16 bits -> one of unsigned bytes. */
export const narrowToWords = binary(0x85)
export const narrowToBytes = binary(0x66)
/** The first four of eight 16-bit integers. */
export const widenLow = unary(0xa7)
/** c + products of signed bytes of `a` with bytes below 128 of `b`, summed in fours. */
export const addDotBytes = (a: Code, b: Code, c: Code): Code => [
  a, b, c, vector(0x113),
] // biome-ignore format: operands, opcode
