import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bestTree } from '../../../shared/events/reader/tree.ts'

/** Every tree with one root, by trying all heads. */
function bestByTrying(words: number, values: Float32Array): number {
  let best = Number.NEGATIVE_INFINITY
  const heads: number[] = []
  const visit = (sum: number) => {
    if (heads.length === words) {
      if (isTree(heads)) best = Math.max(best, sum)
      return
    }
    for (let head = 0; head <= words; head += 1) {
      const value = values[heads.length * (words + 1) + head] ?? 0
      heads.push(head)
      visit(sum + value)
      heads.pop()
    }
  }
  visit(0)
  return best
}

function isTree(heads: readonly number[]): boolean {
  if (heads.filter((head) => head === 0).length !== 1) return false
  return heads.every((_, word) => {
    let at = word + 1
    for (let steps = 0; at !== 0 && steps <= heads.length; steps += 1) at = heads[at - 1] ?? 0
    return at === 0
  })
}

test('the tree is the best of all trees with one root', () => {
  const sentence = fc.integer({ min: 1, max: 5 }).chain((words) =>
    fc.array(fc.integer({ min: 0, max: 1000 }), {
      minLength: words * (words + 1),
      maxLength: words * (words + 1),
    }),
  )
  fc.assert(
    fc.property(sentence, (scores) => {
      const words = Math.floor(Math.sqrt(scores.length))
      const values = Float32Array.from(scores)
      const heads = [...bestTree({ words, columns: words + 1, values })]
      const sum = heads.reduce(
        (total, head, at) => total + (values[at * (words + 1) + head] ?? 0),
        0,
      )
      expect(isTree(heads)).toBe(true)
      expect(sum).toBe(bestByTrying(words, values))
    }),
    { seed: 3, numRuns: 300 },
  )
})
