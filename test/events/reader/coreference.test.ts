import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bestAssignment } from '../../../tools/train-names/assignment.ts'
import { bCubed, ceafEntities, muc, type Sum } from '../../../tools/train-names/coreference.ts'

const clusters = (text: string) => text.split(' ').map((cluster) => [...cluster])
const shares = ({ precision, recall }: Sum) =>
  [precision[0] / precision[1], recall[0] / recall[1]].map((share) => Number(share.toFixed(4)))

// By hand: abc broken into ab and c joined with defg; seven mentions, two clusters each.
const gold = clusters('abc defg')
const found = clusters('ab cdefg')

describe('measures of coreference', () => {
  test.each([
    // Links: 2 + 3 in gold, of which 1 + 3 are kept; 1 + 4 found, of which 1 + 3 are right.
    ['MUC', muc, [0.8, 0.8]],
    // Gold: ab 2/3 each, c 1/3, defg 1 each = 17/3 of 7. Found: ab 1 each, c 1/5, defg 4/5 each = 5.4 of 7.
    ['B3', bCubed, [0.7714, 0.8095]],
    // Aligned: abc with ab 4/5, defg with cdefg 8/9.
    ['CEAF-e', ceafEntities, [0.8444, 0.8444]],
  ])('%s of a small case', (_, measure, expected) => {
    expect(shares(measure(gold, found))).toEqual(expected)
  })

  test.each([
    ['MUC', muc],
    ['B3', bCubed],
    ['CEAF-e', ceafEntities],
  ])('%s of the same is 1', (_, measure) => {
    expect(shares(measure(gold, gold))).toEqual([1, 1])
  })

  test('the assignment is the best of all', () => {
    const table = fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
      .chain(([rows, columns]) =>
        fc.array(
          fc.array(fc.integer({ min: 0, max: 9 }), { minLength: columns, maxLength: columns }),
          {
            minLength: rows,
            maxLength: rows,
          },
        ),
      )
    fc.assert(fc.property(table, (gains) => bestAssignment(gains) === bruteForce(gains)))
  })
})

function bruteForce(
  gains: readonly (readonly number[])[],
  taken: ReadonlySet<number> = new Set(),
): number {
  const [row, ...rest] = gains
  if (!row) return 0
  const without = bruteForce(rest, taken)
  const using = row.map((gain, column) =>
    taken.has(column) ? 0 : gain + bruteForce(rest, new Set([...taken, column])),
  )
  return Math.max(without, ...using)
}
