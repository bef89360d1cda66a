import fc from 'fast-check'
import { expect, test } from 'vitest'
import { renderCsv } from '../../shared/query/render/csv.ts'
import { card } from './samples.ts'

const cells: readonly { title: string; rendered: string }[] = [
  { title: 'plain', rendered: 'plain' },
  { title: 'with, comma', rendered: '"with, comma"' },
  { title: 'with "quotes"', rendered: '"with ""quotes"""' },
  { title: 'two\nlines', rendered: '"two\nlines"' },
  { title: '=1+1', rendered: "'=1+1" },
  { title: '+49 30', rendered: "'+49 30" },
  { title: '-2', rendered: "'-2" },
  { title: '@SUM(A1)', rendered: "'@SUM(A1)" },
  { title: '\t=1', rendered: "'\t=1" },
  { title: '\r\n=1', rendered: '"\'\r\n=1"' },
  {
    title: '=HYPERLINK("http://x.example","y")',
    rendered: '"\'=HYPERLINK(""http://x.example"",""y"")"',
  },
  { title: 'a =1', rendered: 'a =1' },
]
test.each(cells)('$title', ({ title, rendered }) => {
  expect(renderCsv([card({ title })])).toContain(
    `,${rendered},They signed`.replace('They', '"They'),
  )
})

test('a header, a line an event, CRLF, numbers as numbers', () => {
  const place = {
    name: 'Lima',
    country: 'PE',
    lat: -12.05,
    lon: -77.04,
    precision: 'city' as const,
  }
  expect(renderCsv([card({ place, title: 'T', time: null })])).toBe(
    'id,kind,class,plover,status,start,end,edtf,precision,basis,agents,recipients,place,country,lat,lon,attribution,confidence,sources,publishers,title,evidence,firstReported,lastReported,recordedAt,revision\r\n' +
      'ev_aaaaaaaaaaaaaaaaaaaa,treaty-signing,agreement,SUPPORT,occurred,,,,,,Kim Jong Un,Russia,Lima,PE,-12.05,-77.04,,0.9,2,Daily News; example.com,T,"They signed the treaty, state media said.",,,2024-06-20T08:00:00.000Z,2\r\n',
  )
})

test('any text comes back by the rules of RFC 4180', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: fc.constantFrom('a', '"', ',', '\r', '\n', '=', ' ') })),
      (titles) => {
        const [header = [], ...lines] = readCsv(renderCsv(titles.map((title) => card({ title }))))
        const at = header.indexOf('title')
        const found = lines.map((line) => line[at]?.replace(/^'(?=[=+\-@\t\r\n])/, ''))
        expect(found).toEqual(titles)
        expect(lines.every((line) => line.length === header.length)).toBe(true)
      },
    ),
    { numRuns: 500, seed: 8 },
  )
})

/** The grammar of RFC 4180, section 2, read literally. */
function readCsv(text: string): string[][] {
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y
  const lines: string[][] = [[]]
  while (field.lastIndex < text.length) {
    const found = field.exec(text)
    if (found === null) throw new Error(`not CSV at ${field.lastIndex}`)
    lines.at(-1)?.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '')
    if (found[3] === '\r\n') lines.push([])
  }
  return lines.slice(0, -1)
}
