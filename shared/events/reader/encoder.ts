/**
 * Words of sentences -> scores: the network of tools/train-reader/network.ts as it runs, without
 * gradients and in integers, over a whole batch of sentences at once.
 *
 * Source: recurrent unit of Lei et al. 2018 (SRU), scores of heads and relations after Dozat and
 * Manning 2017.
 */
import { createFirstLayer } from './first-layer.ts'
import { type LookWeights, openLookWeights } from './second-look-weights.ts'
import type { Weights } from './weights.ts'
import { createWorkspace, MOST_WORDS, type Workspace } from './workspace.ts'

/** Rows of a batch, half open: one sentence. */
export interface RowRange {
  readonly start: number
  readonly end: number
}

/** The network, ready to run. */
export interface Encoder {
  readonly weights: Weights
  /** What second-look.ts weighs; its matrix lies in the workspace as `look`. */
  readonly look: LookWeights
  readonly space: Workspace
  /**
   * Leaves `tagScores`, `roleScores` and `queries` of a batch in the workspace, row by row. A batch
   * has BATCH_ROWS words at most.
   */
  encode(forms: readonly string[], sentences: readonly RowRange[]): void
  /**
   * Leaves what the layer of the tags makes of some words as if they were one sentence, of
   * MOST_WORDS at most, and returns it: rows of twice the width, which hold until the next call.
   */
  glance(forms: readonly string[]): Float32Array
}

/** Puts the weights in place. */
export function createEncoder(weights: Weights): Encoder {
  const { layers, tagLayer, width } = weights.header.sizes
  const look = openLookWeights(4 * width)
  const space = createWorkspace(weights, { look: look.states })
  const placesOf = createFirstLayer(weights, space)
  const runLayers = createLayers(weights, space)
  const scoreRoles = createScoring(weights, space)
  const glimpsed = space.floats(`layer${tagLayer}Out`, MOST_WORDS * 2 * width)
  return {
    weights,
    look,
    space,
    encode: (forms, sentences) => {
      runLayers(placesOf(forms), sentences, layers)
      scoreRoles(forms.length)
    },
    glance: (forms) => {
      runLayers(placesOf(forms), [{ start: 0, end: forms.length }], tagLayer + 1)
      return glimpsed
    },
  }
}

/** Windows -> what so many layers make of them. */
function createLayers(
  weights: Weights,
  space: Workspace,
): (places: readonly number[], sentences: readonly RowRange[], layers: number) => void {
  const stride = 2 * weights.header.sizes.width * 4
  const gates = space.address('gates')
  const runLayer = createRecurrence(weights, space)
  const gather = createGathering(weights, space)
  return (places, sentences, layers) => {
    gather(places, sentences)
    runLayer(0, sentences)
    for (let layer = 1; layer < layers; layer += 1) {
      const input = { address: space.address(`layer${layer - 1}Out`), stride, rows: places.length }
      space.multiplyRows(input, space.matrix(`layer${layer}`), gates)
      runLayer(layer, sentences)
    }
  }
}

/** What the layers have made -> scores of tags, roles and queries. */
function createScoring(weights: Weights, space: Workspace): (rows: number) => void {
  const { layers, tagLayer, width } = weights.header.sizes
  const leak = space.machine.call('leak')
  const roleColumns = space.matrix('roles').columns
  return (rows) => {
    const product = (from: string, stride: number, name: string, to: string) =>
      space.multiplyRows(
        { address: space.address(from), stride, rows }, space.matrix(name), space.address(to),
      ) // biome-ignore format: input, weights, output
    product(`layer${tagLayer}Out`, 2 * width * 4, 'tags', 'tagScores')
    product(`layer${layers - 1}Out`, 2 * width * 4, 'roles', 'roleScores')
    leak(space.address('roleScores'), rows * roleColumns)
    product('roleScores', roleColumns * 4, 'arc', 'queries')
  }
}

/** gates[t] = what t-1 says of its follower + what t says + what t+1 says of its forerunner. */
function createGathering(
  weights: Weights,
  space: Workspace,
): (places: readonly number[], sentences: readonly RowRange[]) => void {
  const gather = space.machine.call('gather')
  const width = 6 * weights.header.sizes.width
  const noWord = space.address('windows')
  const list = space.integers('places', MOST_WORDS + 2)
  return (places, sentences) => {
    for (const { start, end } of sentences) {
      list[0] = noWord
      for (let row = start; row < end; row += 1) list[row - start + 1] = places[row] as number
      list[end - start + 1] = noWord
      const to = space.address('gates') + start * width * 4
      gather(space.address('places'), end - start, space.address('bias0'), to, width)
    }
  }
}

/** The recurrent unit of a layer, both directions. */
function createRecurrence(
  weights: Weights,
  space: Workspace,
): (layer: number, sentences: readonly RowRange[]) => void {
  const unit = space.machine.call('unit')
  const { width } = weights.header.sizes
  const [rowBytes, gateBytes] = [2 * width * 4, 6 * width * 4]
  const cells = space.floats('cells', width)
  return (layer, sentences) => {
    // The first layer has none below: a row of zeros, again and again.
    const below = space.address(layer === 0 ? 'nothing' : `layer${layer - 1}Out`)
    const belowBytes = layer === 0 ? 0 : rowBytes
    const run = (first: number, step: 1 | -1, rows: number) => {
      const column = step === 1 ? 0 : width * 4
      cells.fill(0)
      unit(
        space.address('gates') + first * gateBytes + 3 * column, step * gateBytes,
        below + first * belowBytes + column, step * belowBytes,
        space.address(`layer${layer}Out`) + first * rowBytes + column, step * rowBytes,
        space.address('cells'), rows, width,
      ) // biome-ignore format: an address and its step a line
    }
    for (const { start, end } of sentences) {
      run(start, 1, end - start)
      run(end - 1, -1, end - start)
    }
  }
}
