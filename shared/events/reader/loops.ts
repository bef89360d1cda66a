/**
 * What the reader does to numbers besides products: loops over vectors of four floats, assembled
 * like the product and over the same memory, so that nothing is copied between two steps. All
 * addresses and strides are in bytes, all counts multiples of 4 (of 16 where rows are rounded).
 *
 * Source of the recurrent unit: Lei et al. 2018 (SRU).
 */
import {
  type AssembledFunction, absolute, addFloats, addIntegers, type Code, constant, divideFloats, float, get,
  integer, largerFloats, load, loadBytes, loadInteger, loadSplat, move, multiplyFloats, narrowToBytes,
  narrowToWords, plus, repeat, set, shuffleHalves, shufflePairs, store, storeFirst, subtractFloats,
  subtractIntegers, times, toFloats, widenLow, zero,
} from './assembler.ts' // biome-ignore format: one import
import type { Rounding } from './kernel.ts'

type Local = (name: string) => number

/** Slope of the rectifier below zero. */
export const LEAK = 0.1

/** A rounded value lies between 0 and twice this; it stands for itself less this. */
export const HALF_RANGE = 63

/** values[k] = the leaky rectifier of itself. */
export const leakValues: AssembledFunction = {
  name: 'leak',
  parameters: ['values', 'count'],
  integers: ['k'],
  vectors: ['value'],
  body: (local) =>
    eachFour(local, ['values'], [
      ...set(local('value'), load(get(local('values')))),
      ...store(get(local('values')), rectified(local('value'))),
    ]), // biome-ignore format: steps
}

/** sum[k] = the leaky rectifier of a[k] + b[k]. */
export const joinValues: AssembledFunction = {
  name: 'join',
  parameters: ['a', 'b', 'sum', 'count'],
  integers: ['k'],
  vectors: ['value'],
  body: (local) =>
    eachFour(local, ['a', 'b', 'sum'], [
      ...set(local('value'), addFloats(load(get(local('a'))), load(get(local('b'))))),
      ...store(get(local('sum')), rectified(local('value'))),
    ]), // biome-ignore format: steps
}

/** No branch: signs are as good as random, and a wrong guess costs more than a product. */
function rectified(value: number): Code {
  return largerFloats(get(value), multiplyFloats(get(value), float(LEAK)))
}

/** sum[k] += scale times the signed byte from[k]; scale is a float at an address. */
export const addTableRow: AssembledFunction = {
  name: 'addRow',
  parameters: ['from', 'scale', 'sum', 'count'],
  integers: ['k'],
  vectors: ['bytes', 'worth'],
  body: (local) => {
    const worth = (four: Code) => multiplyFloats(toFloats(four), get(local('worth')))
    const sum = get(local('sum'))
    // Eight bytes are read for four that are used: the last row needs four bytes behind it.
    return [
      ...set(local('worth'), loadSplat(get(local('scale')))),
      ...set(local('k'), constant(0)),
      ...repeat(local('k'), 4, get(local('count')), [
        ...set(local('bytes'), loadBytes(get(local('from')))),
        ...store(sum, addFloats(load(sum), worth(widenLow(get(local('bytes')))))),
        ...move(local('from'), constant(4)),
        ...move(local('sum'), constant(16)),
      ]),
    ]
  },
}

/**
 * sum[row][k] = bias[k] + what the forerunner's window says of its follower + the word's own + what
 * the follower's says of its forerunner. `places` lists addresses of windows, one more at either
 * end than there are rows; a window is three parts of `count` floats.
 */
export const gatherWindows: AssembledFunction = {
  name: 'gather',
  parameters: ['places', 'rows', 'bias', 'sum', 'count'],
  integers: ['row', 'k', 'before', 'own', 'after', 'atBias', 'width'],
  body: (local) => {
    const part = (name: string, ahead: number) =>
      set(
        local(name),
        plus(loadInteger(get(local('places')), 4 * ahead), multiple(local('width'), ahead)),
      )
    const step = eachFour(local, ['before', 'own', 'after', 'atBias', 'sum'], [
      ...store(
        get(local('sum')),
        addFloats(
          addFloats(load(get(local('before'))), load(get(local('after')))),
          addFloats(load(get(local('own'))), load(get(local('atBias')))),
        ),
      ),
    ]) // biome-ignore format: steps
    return [
      ...set(local('width'), multiple(local('count'), 4)),
      ...set(local('row'), constant(0)),
      ...repeat(local('row'), 1, get(local('rows')), [
        ...part('before', 0),
        ...part('own', 1),
        ...part('after', 2),
        ...set(local('atBias'), get(local('bias'))),
        ...step,
        ...move(local('places'), constant(4)),
      ]),
    ]
  },
}

/**
 * One direction of the recurrent unit over the rows of a sentence: from `gates` (what is new, how
 * much is forgotten, how much is shown: three parts of `count`), and the layer below (steps of 0
 * where there is none), to `output`. Steps are negative for the way back. `cells` holds zeros.
 */
export const runUnit: AssembledFunction = {
  name: 'unit',
  parameters: ['gates', 'gatesStep', 'below', 'belowStep', 'output', 'outputStep', 'cells', 'rows', 'count'], // biome-ignore format: one line
  integers: ['row', 'k', 'fresh', 'forget', 'show', 'under', 'to', 'atCell', 'width'],
  vectors: ['x', 'cell', 'news'],
  body: (local) => {
    const step = [
      ...set(local('x'), load(get(local('forget')))),
      ...set(local('news'), load(get(local('fresh')))),
      ...set(
        local('cell'),
        mixed(sigmoid(local('x')), load(get(local('atCell'))), get(local('news'))),
      ),
      ...store(get(local('atCell')), get(local('cell'))),
      ...set(local('x'), load(get(local('show')))),
      ...set(local('news'), load(get(local('under')))),
      ...store(
        get(local('to')),
        mixed(sigmoid(local('x')), get(local('cell')), get(local('news'))),
      ),
    ]
    const start = (name: string, from: Code) => set(local(name), from)
    return [
      ...set(local('width'), multiple(local('count'), 4)),
      ...set(local('row'), constant(0)),
      ...repeat(local('row'), 1, get(local('rows')), [
        ...start('fresh', get(local('gates'))),
        ...start('forget', plus(get(local('gates')), multiple(local('width'), 1))),
        ...start('show', plus(get(local('gates')), multiple(local('width'), 2))),
        ...start('under', get(local('below'))),
        ...start('to', get(local('output'))),
        ...start('atCell', get(local('cells'))),
        ...eachFour(local, ['fresh', 'forget', 'show', 'under', 'to', 'atCell'], step),
        ...move(local('gates'), get(local('gatesStep'))),
        ...move(local('below'), get(local('belowStep'))),
        ...move(local('output'), get(local('outputStep'))),
      ]),
    ]
  },
}

/** share * a + (1 - share) * b. */
function mixed(share: Code, a: Code, b: Code): Code {
  return addFloats(b, multiplyFloats(share, subtractFloats(a, b)))
}

/** The algebraic sigmoid: no exponential to compute. */
function sigmoid(x: number): Code {
  const half = multiplyFloats(get(x), float(0.5))
  return addFloats(float(0.5), divideFloats(half, addFloats(float(1), absolute(get(x)))))
}

/** products[row][column] = the sum over k of a[row][k] * b[column][k]. */
export const multiplyByRows: AssembledFunction = {
  name: 'dots',
  parameters: ['a', 'aStep', 'rows', 'b', 'bStep', 'columns', 'products', 'productsStep', 'count'], // biome-ignore format: one line
  integers: ['row', 'column', 'k', 'atA', 'atB', 'rowOfB', 'to'],
  vectors: ['sum', 'more'],
  body: (local) => {
    const product = (offset: number) =>
      multiplyFloats(load(get(local('atA')), offset), load(get(local('atB')), offset))
    const inner = [
      ...set(local('sum'), zero),
      ...set(local('more'), zero),
      ...set(local('atA'), get(local('a'))),
      ...set(local('atB'), get(local('rowOfB'))),
      ...set(local('k'), constant(0)),
      ...repeat(local('k'), 8, get(local('count')), [
        ...set(local('sum'), addFloats(get(local('sum')), product(0))),
        ...set(local('more'), addFloats(get(local('more')), product(16))),
        ...move(local('atA'), constant(32)),
        ...move(local('atB'), constant(32)),
      ]),
      ...set(local('sum'), addFloats(get(local('sum')), get(local('more')))),
      ...acrossLanes(addFloats, local('sum')),
      ...storeFirst(get(local('to')), get(local('sum'))),
      ...move(local('rowOfB'), get(local('bStep'))),
      ...move(local('to'), constant(4)),
    ]
    return [
      ...set(local('row'), constant(0)),
      ...repeat(local('row'), 1, get(local('rows')), [
        ...set(local('rowOfB'), get(local('b'))),
        ...set(local('to'), get(local('products'))),
        ...set(local('column'), constant(0)),
        ...repeat(local('column'), 1, get(local('columns')), inner),
        ...move(local('a'), get(local('aStep'))),
        ...move(local('products'), get(local('productsStep'))),
      ]),
    ]
  },
}

/**
 * Rounds rows so that the largest value of each becomes HALF_RANGE; scales[row] = what one unit is
 * worth. Adding 1.5 x 2^23 leaves a float no room for fractions: its low bits are the integer.
 */
export function roundRows(rounding: Rounding): AssembledFunction {
  const bytesOut = rounding === 'bytes' ? 16 : 32
  return {
    name: 'round',
    parameters: ['from', 'step', 'rows', 'count', 'to', 'scales'],
    integers: ['row', 'k', 'at'],
    vectors: ['largest', 'units'],
    body: (local) => [
      ...set(local('row'), constant(0)),
      ...repeat(local('row'), 1, get(local('rows')), [
        ...set(local('largest'), float(1e-9)),
        ...set(local('at'), get(local('from'))),
        ...eachFour(local, ['at'], [
          ...set(
            local('largest'),
            largerFloats(get(local('largest')), absolute(load(get(local('at'))))),
          ),
        ]),
        ...acrossLanes(largerFloats, local('largest')),
        ...set(local('units'), divideFloats(float(HALF_RANGE), get(local('largest')))),
        ...storeFirst(
          get(local('scales')),
          divideFloats(get(local('largest')), float(HALF_RANGE)),
        ),
        ...set(local('at'), get(local('from'))),
        ...set(local('k'), constant(0)),
        ...repeat(local('k'), 16, get(local('count')), [
          ...storeRounded(rounding, local),
          ...move(local('at'), constant(64)),
          ...move(local('to'), constant(bytesOut)),
        ]),
        ...move(local('from'), get(local('step'))),
        ...move(local('scales'), constant(4)),
      ]),
    ], // biome-ignore format: steps
  }
}

function storeRounded(rounding: Rounding, local: Local): Code {
  const four = (offset: number) => {
    const value = multiplyFloats(load(get(local('at')), offset), get(local('units')))
    const bits = addFloats(value, float(ROUNDER))
    return addIntegers(subtractIntegers(bits, integer(BITS_OF_ROUNDER)), integer(HALF_RANGE))
  }
  const low = narrowToWords(four(0), four(16))
  const high = narrowToWords(four(32), four(48))
  const to = get(local('to'))
  return rounding === 'bytes'
    ? store(to, narrowToBytes(low, high))
    : [...store(to, low), ...store(to, high, 16)]
}

const ROUNDER = 12582912
const BITS_OF_ROUNDER = 0x4b400000

/** Leaves the sum, or whatever, of a local's four lanes in every one of them. */
function acrossLanes(join: (a: Code, b: Code) => Code, local: number): Code {
  return [
    ...set(local, join(get(local), shuffleHalves(get(local)))),
    ...set(local, join(get(local), shufflePairs(get(local)))),
  ]
}

function multiple(local: number, by: number): Code {
  return times(get(local), constant(by))
}

/** Runs the body for each four of `count`, and moves the addresses on. */
function eachFour(local: Local, addresses: readonly string[], body: Code): Code {
  const advance = addresses.flatMap((name) => move(local(name), constant(16)))
  return [
    ...set(local('k'), constant(0)),
    ...repeat(local('k'), 4, get(local('count')), [...body, ...advance]),
  ]
}
