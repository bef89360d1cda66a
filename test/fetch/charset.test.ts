/** Decoding by mark, by NULs, by UTF-8 validity, by label, and by what is left. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeText } from '../../shared/fetch/charset.ts'

const latin = (text: string) => Buffer.from(text, 'latin1')
const utf32 = (text: string, bigEndian: boolean) => {
  const out = Buffer.alloc(4 * text.length)
  for (let i = 0; i < text.length; i += 1) {
    if (bigEndian) out.writeUInt32BE(text.charCodeAt(i), 4 * i)
    else out.writeUInt32LE(text.charCodeAt(i), 4 * i)
  }
  return out
}
const MARKUP = '<?xml version="1.0"?><rss>Łódź</rss>'

interface Row {
  readonly name: string
  readonly bytes: Uint8Array
  readonly contentType?: string
  readonly kind?: 'xml' | 'html'
  readonly expected: string
}

const rows: readonly Row[] = [
  { name: 'empty', bytes: latin(''), expected: '' },
  { name: 'plain UTF-8', bytes: Buffer.from('é'), expected: 'é' },
  { name: 'UTF-8 mark', bytes: Buffer.from('\ufeffé'), expected: 'é' },
  {
    name: 'UTF-8 mark before any label',
    bytes: Buffer.from('\ufeffé'),
    contentType: 'text/xml; charset=iso-8859-1',
    expected: 'é',
  },
  {
    name: 'UTF-16 with mark',
    bytes: Buffer.from(`\ufeff${MARKUP}`, 'utf16le'),
    expected: MARKUP,
  },
  { name: 'UTF-16 without mark', bytes: Buffer.from(MARKUP, 'utf16le'), expected: MARKUP },
  {
    name: 'big-endian UTF-16 without mark',
    bytes: Buffer.from(MARKUP, 'utf16le').swap16(),
    expected: MARKUP,
  },
  { name: 'UTF-32', bytes: utf32(MARKUP, false), expected: MARKUP },
  { name: 'big-endian UTF-32 with mark', bytes: utf32(`\ufeff${MARKUP}`, true), expected: MARKUP },
  {
    name: 'windows-1252 quotes that became controls',
    bytes: Buffer.from('don\u0092t'),
    expected: 'don’t',
  },
  {
    name: 'HTTP before the declaration',
    bytes: latin('<?xml version="1.0" encoding="iso-8859-1"?>\xcf'),
    contentType: 'text/xml; charset="windows-1251"',
    expected: '<?xml version="1.0" encoding="iso-8859-1"?>П',
  },
  {
    name: 'a server that says utf-8 of everything',
    bytes: latin('<?xml version="1.0" encoding="koi8-r"?>\xf0'),
    contentType: 'text/xml; charset=utf-8',
    expected: '<?xml version="1.0" encoding="koi8-r"?>П',
  },
  {
    name: 'declared utf-16, yet bytes',
    bytes: Buffer.from('<?xml version="1.0" encoding="utf-16"?>é'),
    expected: '<?xml version="1.0" encoding="utf-16"?>é',
  },
  {
    name: 'valid UTF-8 before a wrong label',
    bytes: Buffer.from('déjà'),
    contentType: 'text/xml; charset=iso-8859-1',
    expected: 'déjà',
  },
  { name: 'windows-1252 without label', bytes: latin('\x93d\xe9j\xe0\x94'), expected: '“déjà”' },
  {
    name: 'unknown label',
    bytes: latin('\x80'),
    contentType: 'text/xml; charset=x-nonsense',
    expected: '€',
  },
  {
    name: 'latin1 is windows-1252',
    bytes: latin('\x80'),
    contentType: 'text/html; charset=ISO-8859-1',
    expected: '€',
  },
  {
    name: 'a label as people spell it',
    bytes: latin('\xcf'),
    contentType: 'a/b; charset=WIN-1251',
    expected: 'П',
  },
  {
    name: 'meta charset in a page',
    bytes: latin('<meta charset=windows-1251>\xcf'),
    kind: 'html',
    expected: '<meta charset=windows-1251>П',
  },
  {
    name: 'meta http-equiv in a page',
    bytes: latin('<meta http-equiv="Content-Type" content="text/html; charset=gb2312">\xd6\xd0'),
    kind: 'html',
    expected: '<meta http-equiv="Content-Type" content="text/html; charset=gb2312">中',
  },
  {
    name: 'no meta in XML',
    bytes: latin('<meta charset=windows-1251>\xcf'),
    expected: '<meta charset=windows-1251>Ï',
  },
  {
    name: 'ISO-2022-JP by its escapes',
    bytes: latin('\x1b$B%K%e\x1b(B'),
    expected: 'ニュ',
  },
  {
    name: 'UTF-8 with one damaged character',
    bytes: Buffer.concat([Buffer.from('żółta gęś śpi'), latin('\xc5')]),
    expected: 'żółta gęś śpi\ufffd',
  },
  {
    name: 'NULs are left out',
    bytes: latin('a\0b and some more text'),
    expected: 'ab and some more text',
  },
]

test.each(rows)('$name', ({ bytes, contentType, kind = 'xml', expected }) => {
  expect(decodeText(bytes, { contentType, kind })).toBe(expected)
})

test('any bytes and any label decode, to the same text each time', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), fc.string(), (bytes, label) => {
      const hints = { contentType: `text/html; charset=${label}`, kind: 'html' } as const
      const text = decodeText(bytes, hints)
      expect(text).not.toContain('\0')
      expect(decodeText(bytes, hints)).toBe(text)
    }),
  )
})
