/**
 * Forms -> windows: what the first layer makes of a form by itself (for its follower, itself, and
 * its forerunner). That depends on the form alone and costs as much as all other layers, so it is
 * kept for the forms met last, and worked out together for the new ones of a batch.
 */
import type { Weights } from './weights.ts'
import { wordFeatures } from './word-features.ts'
import { BATCH_ROWS, inputWidth, WINDOWS_KEPT, type Workspace } from './workspace.ts'

/** Forms of a batch -> addresses of their windows, which hold until the next batch. */
export function createFirstLayer(
  weights: Weights,
  space: Workspace,
): (forms: readonly string[]) => readonly number[] {
  const slots = createSlots()
  const fill = createFilling(weights, space)
  const window = space.matrix('window')
  const windowBytes = window.columns * 4
  const memory = new Uint8Array(space.machine.memory.buffer)
  const [inputs, fresh] = [space.address('input'), space.address('freshWindows')]
  // The window of no word stands first and is zero.
  const placeOf = (slot: number) => space.address('windows') + (slot + 1) * windowBytes
  return (forms) => {
    const taken: number[] = []
    slots.nextBatch()
    const places = forms.map((form) => {
      const known = slots.find(form)
      if (known !== undefined) return placeOf(known)
      const slot = slots.take(form)
      fill(form, taken.length)
      taken.push(slot)
      return placeOf(slot)
    })
    const input = { address: inputs, stride: inputWidth(weights) * 4, rows: taken.length }
    space.multiplyRows(input, window, fresh)
    taken.forEach((slot, row) => {
      const from = fresh + row * windowBytes
      memory.copyWithin(placeOf(slot), from, from + windowBytes)
    })
    return places
  }
}

/**
 * Which form's window is where. A hand goes round the slots: one used since it last passed is
 * spared, so the forms met again and again stay (the clock algorithm, Corbató 1968).
 */
function createSlots() {
  const slotOf = new Map<string, number>()
  const forms: string[] = []
  const usedIn = new Float64Array(WINDOWS_KEPT)
  let [batch, hand] = [0, 0]
  const spare = (slot: number) => {
    if (usedIn[slot] === 0) return false
    // Those of this batch are spared however often the hand comes by.
    if (usedIn[slot] !== batch) usedIn[slot] = 0
    return true
  }
  return {
    nextBatch: () => {
      batch += 1
    },
    find: (form: string) => {
      const slot = slotOf.get(form)
      if (slot !== undefined) usedIn[slot] = batch
      return slot
    },
    take: (form: string) => {
      while (spare(hand)) hand = (hand + 1) % WINDOWS_KEPT
      const old = forms[hand]
      if (old !== undefined) slotOf.delete(old)
      forms[hand] = form
      slotOf.set(form, hand)
      usedIn[hand] = batch
      return hand
    },
  }
}

/** Writes what the network sees of a form into a row of its input. */
function createFilling(weights: Weights, space: Workspace): (form: string, row: number) => void {
  const { sizes } = weights.header
  const findVector = weights.index('vectorWords')
  const findWord = weights.index('words')
  const width = inputWidth(weights)
  const input = space.floats('input', BATCH_ROWS * width)
  const addRow = space.machine.call('addRow')
  const add = (name: 'word' | 'affix' | 'shape', row: number, to: number) => {
    const from = space.address(name) + row * sizes[name]
    addRow(from, space.address(`${name}.scales`), to, sizes[name])
  }
  return (form, row) => {
    const { key, affixes, shape } = wordFeatures(form)
    const start = row * width
    input.fill(0, start, start + width)
    const known = findVector(key) ?? findVector(key.replace(/[^a-z]/g, ''))
    if (known) weights.readVector(known.number, input, start)
    const to = space.address('input') + (start + sizes.vector) * 4
    add('word', (findWord(key)?.number ?? -1) + 1, to)
    for (const affix of affixes) add('affix', affix, to + sizes.word * 4)
    add('shape', shape, to + (sizes.word + sizes.affix) * 4)
  }
}
