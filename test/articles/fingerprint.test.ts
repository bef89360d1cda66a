/** Texts of the same words have the same hash, others have not. */
import { expect, it } from 'vitest'
import { contentHash } from '../../shared/articles/fingerprint.ts'

const text = 'The “deal” was signed on Monday.\n\nNobody spoke.'

it.each([
  ['white space', 'The “deal”  was signed\non Monday. Nobody spoke.'],
  ['case', 'THE “DEAL” was signed on monday.\n\nNobody Spoke.'],
  ['quotation marks and dashes', 'The "deal" was signed – on Monday. Nobody spoke'],
  ['Unicode form', text.normalize('NFD')],
])('%s makes no difference', (_name, other) => {
  expect(contentHash(other)).toBe(contentHash(text))
})

it('a word makes one', () => {
  expect(contentHash(text.replace('Monday', 'Tuesday'))).not.toBe(contentHash(text))
  expect(contentHash('1 234')).not.toBe(contentHash('12 34'))
  expect(contentHash(text)).toMatch(/^[0-9a-f]{32}$/)
})
