/** What is packed comes back, also what was packed by former versions. */
import { expect, it } from 'vitest'
import { packState, packText, unpack } from '../../shared/articles/codec.ts'

const state = { url: 'https://news.example/1', status: 'pending', hint: {}, resends: 0 }
const text = { article: { title: 'Rain', text: 'It rained in Oslo on Monday.' } }

it.each([
  ['a state', packState(state), state],
  ['a text', packText(text), text],
  ['a state with letters of every kind', packState({ title: '“Ü” 雨 🌧' }), { title: '“Ü” 雨 🌧' }],
  ['a text without an end', packText('rain '.repeat(40_000)), 'rain '.repeat(40_000)],
])('%s comes back', (_name, packed, expected) => {
  expect(unpack(packed)).toEqual(expected)
})

// Never to be made anew: tables hold such rows.
it.each([
  [1, 'AUMPJlDY6aVWJOYW5KTqG2IPMKgnUd0IAA==', state],
  [
    2,
    'AosggHsiYXJ0aWNsZSI6eyJ0aXRsZSI6IlJhaW4iLCJ0ZXh0IjoiSXQgcmFpbmVkIGluIE9zbG8gb24gTW9uZGF5LiJ9fQM=',
    text,
  ],
])('codec %i reads what it wrote in November 2026', (codec, base64, expected) => {
  const packed = new Uint8Array(Buffer.from(base64, 'base64'))
  expect(packed[0]).toBe(codec)
  expect(unpack(packed)).toEqual(expected)
})

it('refuses what it does not know', () => {
  expect(() => unpack(Uint8Array.of(9, 1))).toThrow('unknown codec 9')
  expect(() => unpack(new Uint8Array())).toThrow('unknown codec undefined')
})
