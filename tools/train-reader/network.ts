/**
 * The reader's network, forwards and backwards, over a batch of sentences laid end to end.
 *
 *   form -> [vector | word | affixes | shape] -> window of three -> recurrent layers
 *        -> tags and mention types (one linear layer)
 *        -> head scores (bilinear) and relations (of each word with its head)
 *
 * Source of the tree part: Dozat and Manning 2017, "Deep Biaffine Attention for Neural Dependency
 * Parsing", with a learned score for the distance to the head added. Gradients are written out by
 * hand; test/tools checks them against differences.
 */

import { addBias, applyMask, dropout, leak, sumRows, unleak } from './elements.ts'
import { type Arena, type Matrix, product, productOfTransposed, transposed } from './memory.ts'
import { multiplyIntoPart, multiplyPart, multiplyTransposedPart } from './parts.ts'
import { type RowRange, runUnit, runUnitBackwards, type UnitState } from './recurrent.ts'
import type { Sizes } from './sizes.ts'

/** A parameter and its gradient. */
export interface Parameter {
  readonly name: string
  readonly value: Matrix
  readonly gradient: Matrix
  /** Of a table: the rows with a gradient, which are few. Undefined when all have one. */
  readonly touched: Set<number> | undefined
}
export type Parameters = Readonly<Record<string, Parameter>>

/** The distinct forms of a batch by their rows in the tables. */
export interface BatchForms {
  readonly vectors: readonly (Int8Array | undefined)[]
  readonly words: readonly number[]
  readonly affixes: readonly (readonly number[])[]
  readonly shapes: readonly number[]
}

/** Sentences laid end to end; heads are rows of the batch, or -1 for the root. */
export interface Batch {
  readonly sentences: readonly RowRange[]
  readonly forms: BatchForms
  /** Token -> index into `forms`. */
  readonly formOf: Int32Array
  readonly heads: Int32Array
  readonly relations: Int32Array
  /** One row of classes a token for each tag group (-1 = unknown): [upos, xpos, mention]. */
  readonly tags: readonly Int32Array[]
}

/** What a forward pass leaves for the loss, the gradient and the evaluation. */
export interface Activations {
  readonly tokens: number
  readonly input: Matrix
  readonly inputMask: Float32Array | undefined
  readonly windows: Matrix
  readonly layers: readonly LayerActivations[]
  readonly tags: Matrix
  readonly roles: Matrix
  readonly rolesMask: Float32Array | undefined
  readonly queries: Matrix
}
interface LayerActivations {
  readonly below: Matrix | undefined
  readonly gates: Matrix
  readonly state: UnitState
  readonly output: Matrix
  readonly mask: Float32Array | undefined
}

/** Runs the network up to tag scores, role vectors and head queries. */
export function forward(input: {
  readonly arena: Arena
  readonly sizes: Sizes
  readonly parameters: Parameters
  readonly batch: Batch
  readonly random: (() => number) | undefined
}): Activations {
  const { arena, sizes, parameters: p, batch, random } = input
  const tokens = batch.formOf.length
  const x = embed(arena, sizes, p, batch.forms)
  const inputMask = dropout(x, sizes.inputDropout, random)
  const windows = arena.matrix(x.rows, p['window'].value.columns)
  product(arena, { a: x, b: p['window'].value, c: windows })
  const layers: LayerActivations[] = []
  for (let index = 0; index < sizes.layers; index += 1) {
    const below = layers[index - 1]?.output
    const gates = arena.matrix(tokens, 6 * sizes.width)
    if (below) product(arena, { a: below, b: p[`layer${index}`].value, c: gates })
    else gatherWindows(windows, batch, gates)
    addBias(gates, p[`bias${index}`].value)
    const state = {
      cells: arena.matrix(tokens, 2 * sizes.width),
      forget: arena.matrix(tokens, 2 * sizes.width),
      gate: arena.matrix(tokens, 2 * sizes.width),
    }
    const output = arena.matrix(tokens, 2 * sizes.width)
    runUnit({ input: gates, carried: below, output, state, sentences: batch.sentences })
    const mask = dropout(output, sizes.layerDropout, random)
    layers.push({ below, gates, state, output, mask })
  }
  const top = layers[sizes.layers - 1].output
  const tags = arena.matrix(tokens, p['tags'].value.columns)
  product(arena, { a: layers[sizes.tagLayer].output, b: p['tags'].value, c: tags })
  addBias(tags, p['tagsBias'].value)
  const roles = arena.matrix(tokens, p['roles'].value.columns)
  product(arena, { a: top, b: p['roles'].value, c: roles })
  addBias(roles, p['rolesBias'].value)
  leak(roles)
  const rolesMask = dropout(roles, sizes.roleDropout, random)
  const queries = arena.matrix(tokens, sizes.arc)
  multiplyPart(arena, { a: roles, from: 0, b: p['arc'].value, c: queries })
  return { tokens, input: x, inputMask, windows, layers, tags, roles, rolesMask, queries }
}

/** Carries the gradients of tags, roles and queries down to every parameter. */
export function backward(input: {
  readonly arena: Arena
  readonly sizes: Sizes
  readonly parameters: Parameters
  readonly batch: Batch
  readonly made: Activations
  readonly tagsGradient: Matrix
  readonly rolesGradient: Matrix
  readonly queriesGradient: Matrix
}): void {
  const { arena, sizes, parameters: p, batch, made, tagsGradient, rolesGradient } = input
  const { queriesGradient } = input
  const tokens = made.tokens
  // Queries -> the first part of the roles.
  multiplyTransposedPart(arena, {
    a: made.roles,
    from: 0,
    b: queriesGradient,
    c: p['arc'].gradient,
  })
  const arcTransposed = transposed(arena, p['arc'].value)
  multiplyIntoPart(arena, { a: queriesGradient, b: arcTransposed, c: rolesGradient, to: 0 })
  applyMask(rolesGradient, made.rolesMask)
  unleak(rolesGradient, made.roles)
  sumRows(rolesGradient, p['rolesBias'].gradient)
  sumRows(tagsGradient, p['tagsBias'].gradient)
  const gradients = made.layers.map(() => arena.matrix(tokens, 2 * sizes.width))
  const top = made.layers[sizes.layers - 1]
  productOfTransposed(arena, { a: top.output, b: rolesGradient, c: p['roles'].gradient, add: true })
  const rolesBack = transposed(arena, p['roles'].value)
  product(arena, { a: rolesGradient, b: rolesBack, c: gradients[sizes.layers - 1], add: true })
  const tagged = made.layers[sizes.tagLayer].output
  productOfTransposed(arena, { a: tagged, b: tagsGradient, c: p['tags'].gradient, add: true })
  const tagsBack = transposed(arena, p['tags'].value)
  product(arena, { a: tagsGradient, b: tagsBack, c: gradients[sizes.tagLayer], add: true })
  for (let index = sizes.layers - 1; index >= 0; index -= 1) {
    const layer = made.layers[index]
    applyMask(gradients[index], layer.mask)
    const gatesGradient = arena.matrix(tokens, 6 * sizes.width)
    const below = gradients[index - 1]
    runUnitBackwards({
      input: layer.gates,
      carried: layer.below,
      outputGradient: gradients[index],
      inputGradient: gatesGradient,
      carriedGradient: below,
      state: layer.state,
      sentences: batch.sentences,
    })
    sumRows(gatesGradient, p[`bias${index}`].gradient)
    if (layer.below && below) {
      const weights = p[`layer${index}`]
      productOfTransposed(arena, {
        a: layer.below,
        b: gatesGradient,
        c: weights.gradient,
        add: true,
      })
      product(arena, { a: gatesGradient, b: transposed(arena, weights.value), c: below, add: true })
    } else embedBackwards({ arena, sizes, p, batch, made, gatesGradient })
  }
}

function embedBackwards(task: {
  readonly arena: Arena
  readonly sizes: Sizes
  readonly p: Parameters
  readonly batch: Batch
  readonly made: Activations
  readonly gatesGradient: Matrix
}): void {
  const { arena, sizes, p, batch, made, gatesGradient } = task
  const windowsGradient = arena.matrix(made.windows.rows, made.windows.columns)
  scatterWindows(gatesGradient, batch, windowsGradient)
  productOfTransposed(arena, {
    a: made.input,
    b: windowsGradient,
    c: p['window'].gradient,
    add: true,
  })
  const xGradient = arena.matrix(made.input.rows, made.input.columns)
  product(arena, { a: windowsGradient, b: transposed(arena, p['window'].value), c: xGradient })
  applyMask(xGradient, made.inputMask)
  const dx = xGradient.values
  const { forms } = batch
  for (let form = 0; form < made.input.rows; form += 1) {
    let from = form * made.input.columns + sizes.vector
    addInto(p['word'], forms.words[form], dx, from, sizes.word)
    from += sizes.word
    for (const row of forms.affixes[form]) addInto(p['affix'], row, dx, from, sizes.affix)
    from += sizes.affix
    addInto(p['shape'], forms.shapes[form], dx, from, sizes.shape)
  }
}

function addInto(
  table: Parameter,
  row: number,
  dx: Float32Array,
  from: number,
  width: number,
): void {
  const { values } = table.gradient
  const to = row * width
  table.touched?.add(row)
  for (let k = 0; k < width; k += 1) values[to + k] += dx[from + k]
}

function embed(arena: Arena, sizes: Sizes, p: Parameters, forms: BatchForms): Matrix {
  const x = arena.matrix(forms.words.length, sizes.vector + sizes.word + sizes.affix + sizes.shape)
  const values = x.values
  for (let form = 0; form < x.rows; form += 1) {
    let to = form * x.columns
    const vector = forms.vectors[form]
    if (vector)
      for (let k = 0; k < vector.length; k += 1) values[to + k] = vector[k] * sizes.vectorScale
    to += sizes.vector
    copyFrom(p['word'].value, forms.words[form], values, to)
    to += sizes.word
    for (const row of forms.affixes[form]) copyFrom(p['affix'].value, row, values, to)
    to += sizes.affix
    copyFrom(p['shape'].value, forms.shapes[form], values, to)
  }
  return x
}

function copyFrom(table: Matrix, row: number, values: Float32Array, to: number): void {
  const from = row * table.columns
  for (let k = 0; k < table.columns; k += 1) values[to + k] += table.values[from + k]
}

/** gates[t] = before[form of t-1] + at[form of t] + after[form of t+1]. */
function gatherWindows(windows: Matrix, batch: Batch, gates: Matrix): void {
  const width = gates.columns
  eachWindow(batch, (token, form, part) => {
    const from = form * windows.columns + part * width
    const to = token * width
    for (let k = 0; k < width; k += 1) gates.values[to + k] += windows.values[from + k]
  })
}

function scatterWindows(gradient: Matrix, batch: Batch, windows: Matrix): void {
  const width = gradient.columns
  eachWindow(batch, (token, form, part) => {
    const to = form * windows.columns + part * width
    const from = token * width
    for (let k = 0; k < width; k += 1) windows.values[to + k] += gradient.values[from + k]
  })
}

function eachWindow(
  batch: Batch,
  visit: (token: number, form: number, part: number) => void,
): void {
  for (const { start, end } of batch.sentences) {
    for (let token = start; token < end; token += 1) {
      if (token > start) visit(token, batch.formOf[token - 1], 0)
      visit(token, batch.formOf[token], 1)
      if (token + 1 < end) visit(token, batch.formOf[token + 1], 2)
    }
  }
}
