import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { loadReader } from '../../../shared/events/reader/analyse.ts'
import { tokenise } from '../../../shared/events/reader/tokens.ts'

const weights = readFileSync(new URL('../../../shared/data/models/reader.bin.br', import.meta.url))
const reader = loadReader(weights)

test.each([
  ['U.S.-led talks', 'U.S. - led talks'],
  ['a non-profit body', 'a non-profit body'],
  ['It cost $2.7 billion.', 'It cost $ 2.7 billion .'],
  ["Putin's visit", "Putin 's visit"],
  ["They don't know", "They do n't know"],
  ['We cannot go', 'We can not go'],
  ['the boys’ team', 'the boys ’ team'],
  ["O'Neill left", "O'Neill left"],
  ['Mr. J. Smith of Acme Inc. said', 'Mr. J. Smith of Acme Inc. said'],
  ['He saw me.', 'He saw me .'],
  ['at 5pm on 12/10/2023', 'at 5 pm on 12/10/2023'],
  [
    'write to a.b@c.org, or see https://x.org/y?z=1.',
    'write to a.b@c.org , or see https://x.org/y?z=1 .',
  ],
  ['up 10% to 1,234.5', 'up 10 % to 1,234.5'],
  ['“Stop!” he said', '“ Stop ! ” he said'],
  ['wait... what?!', 'wait ... what ?!'],
  ['AT&T and P&L', 'AT&T and P&L'],
  ['the 1990s and the 3rd', 'the 1990s and the 3rd'],
  ['zero\u200bwidth', 'zero width'],
])('%s', (text, expected) => {
  expect(
    tokenise(text)
      .map(({ start, end }) => text.slice(start, end))
      .join(' '),
  ).toBe(expected)
})

test.each([
  ['He left. She stayed.', ['He left.', 'She stayed.']],
  ['Mr. Smith came. He sat.', ['Mr. Smith came.', 'He sat.']],
  ['The U.S. Army won. It left.', ['The U.S. Army won.', 'It left.']],
  ['They met in the U.S. He left.', ['They met in the U.S.', 'He left.']],
  ['“Go!” he said. They went.', ['“Go!” he said.', 'They went.']],
  ['It cost 2.5 million. Nobody paid.', ['It cost 2.5 million.', 'Nobody paid.']],
  [
    'Iran’s Supreme Leader Ayatollah Ali Khamenei condemned it.',
    ['Iran’s Supreme Leader Ayatollah Ali Khamenei condemned it.'],
  ],
  [
    'Gen. J. R. Abrams met Sen. Jo Lee, R-Ala., on Friday. “We will act,” he said.',
    ['Gen. J. R. Abrams met Sen. Jo Lee, R-Ala., on Friday.', '“We will act,” he said.'],
  ],
  ['Thanks for the note! :) Please call me', ['Thanks for the note! :)', 'Please call me']],
  ['A HEADLINE\n\nThe text goes on\nhere.', ['A HEADLINE', 'The text goes on', 'here.']],
])('sentences of %j', (text, expected) => {
  const { sentences } = reader.analyse(text)
  expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(expected)
})
