import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pack, packTight, unpack } from '../../shared/log/codec.ts'
import { event } from './samples.ts'

const item = (b: Uint8Array) => ({ pk: 'p', sk: 's', b })

test('any JSON value comes back', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat(99), (value, times) => {
      const many = Array.from({ length: times }, () => value)
      expect(unpack(item(pack(value)))).toEqual(JSON.parse(JSON.stringify(value)))
      expect(unpack(item(packTight(many)))).toEqual(JSON.parse(JSON.stringify(many)))
    }),
    { seed: 8 },
  )
})

const meeting = { event: { kind: 'meeting', actors: [{ name: 'Anna', role: 'agent' }] } }
const meetings = Array.from({ length: 60 }, (_, i) => ({
  kind: 'meeting',
  actors: [{ name: `Anna ${i}`, role: 'agent' }],
}))

test.each([
  ['2, deflate', meeting, 'AqvGSJ+IZjxmtDvm5SWiR31tbG0tAA=='],
  [
    '3, Zstandard',
    meeting,
    'AwAAtQEAI0IHNrABZoPnb9zdJwUP1nxvj+/upwY2BY+/O2eeGgQH/PRXgujpaRsgi8vmyQzYBYl5ZekD',
  ],
  [
    '4, Brotli',
    meetings,
    'BBv2DkAsCmznZDvpSgXTVaH86ViKbO3p4JA8oPY66RYW1Cw6XX0QNpeqLDcRowj+PL88AAgefvQA2w05siEMPGTrD43BtH' +
      'IumX7C9fcem6cpMroQ/dAQj9wIQEBCQcPAgQsP/iqOtwkkpaRl5MiVBz/JlpCUkpaRI1ce/KRaQlJKWkaOXHnwk24JSSlp' +
      'GTly5cFPpiUkpaRl5MiVV30H',
  ],
])('what codec %s has packed can be read for ever', (_name, value, base64) => {
  expect(unpack(item(Uint8Array.from(Buffer.from(base64, 'base64'))))).toEqual(value)
})

test('many records take less, packed tight', () => {
  expect(packTight(meetings).length).toBeLessThan(pack(meetings).length)
  expect(packTight(meeting)).toEqual(pack(meeting))
})

test('a lone mention gets smaller than half', () => {
  const value = {
    url: 'https://www.a.example/x',
    events: [{ n: 0, sentence: 'They met.', event: event() }],
  }
  expect(pack(value).length).toBeLessThan(JSON.stringify(value).length / 2)
})

test.each([{ b: Uint8Array.of(77, 1) }, { b: 'text' }, { b: new Uint8Array() }, {}])(
  'rows like %j are refused',
  (fields) => {
    expect(() => unpack({ pk: 'p', sk: 's', ...fields })).toThrow(
      /p s is packed by the unknown codec/,
    )
  },
)
