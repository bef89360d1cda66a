import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pack, unpack } from '../../shared/log/codec.ts'
import { event } from './samples.ts'

const item = (b: Uint8Array) => ({ pk: 'p', sk: 's', b })

test('any JSON value comes back', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(unpack(item(pack(value)))).toEqual(JSON.parse(JSON.stringify(value)))
    }),
    { seed: 8 },
  )
})

test('what an earlier version has packed can be read for ever', () => {
  const body = Uint8Array.from(Buffer.from('AqvGSJ+IZjxmtDvm5SWiR31tbG0tAA==', 'base64'))
  expect(unpack(item(body))).toEqual({
    event: { kind: 'meeting', actors: [{ name: 'Anna', role: 'agent' }] },
  })
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
