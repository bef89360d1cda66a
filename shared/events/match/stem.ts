/**
 * A word -> what it shares with the words of its family: "fought", "fighting" and "fight" are one,
 * as are "announced" and "announcement". The first letters of the base form; nothing finer.
 */
import { irregularVerbs } from '../../data/irregular.ts'

/** Letters that are compared. */
const length = 5

const bases = new Map(
  irregularVerbs
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [base = '', past = '', participle = ''] = line.split(' ')
      return [
        [past, base],
        [participle, base],
      ] as const
    }),
)

/** The stem of a word as the text has it; of several words, that of the first. */
export function stemOf(text: string): string {
  const [word = ''] = text.toLowerCase().split(' ')
  const plain = word.replaceAll('-', '')
  const base = bases.get(plain) ?? plain.replace(/(?:ies|ied)$/, 'y').replace(/(?:ing|ed|s)$/, '')
  return base.slice(0, length)
}
