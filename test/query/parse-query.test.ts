import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parameters } from '../../shared/query/parameters.ts'
import { badParameter, type ParsedQuery, parseQuery } from '../../shared/query/parse-query.ts'

const good: readonly { readonly search: string; readonly expected: Partial<ParsedQuery> }[] = [
  { search: '', expected: { filter: {}, limit: 50 } },
  { search: 'kind=visit', expected: { filter: { kind: ['visit'] } } },
  {
    search: 'kind=visit,call&kind=meeting',
    expected: { filter: { kind: ['visit', 'call', 'meeting'] } },
  },
  {
    search: 'class=contact&status=planned',
    expected: { filter: { class: ['contact'], status: ['planned'] } },
  },
  { search: 'actor=Smith, John&actor=X', expected: { filter: { actor: ['Smith, John', 'X'] } } },
  { search: 'country=kp,ru', expected: { filter: { country: ['KP', 'RU'] } } },
  {
    search: 'from=2024-22&to=2024-22',
    expected: { filter: { from: '2024-06-01', to: '2024-08-31' } },
  },
  {
    search: 'from=2024-06/2024-08&to=2024-06~/2024-08',
    expected: { filter: { from: '2024-06-01', to: '2024-08-31' } },
  },
  { search: 'from=2024&to=2024', expected: { filter: { from: '2024-01-01', to: '2024-12-31' } } },
  {
    search: 'from=2024-02&to=2024-02',
    expected: { filter: { from: '2024-02-01', to: '2024-02-29' } },
  },
  {
    search: 'from=2024-02-29&to=2024-12-31',
    expected: { filter: { from: '2024-02-29', to: '2024-12-31' } },
  },
  {
    search: 'from=2024-W25&to=2024-W25',
    expected: { filter: { from: '2024-06-17', to: '2024-06-23' } },
  },
  { search: 'country=SU,XK,tw', expected: { filter: { country: ['SU', 'XK', 'TW'] } } },
  {
    search: 'since=2024-06-19T12:00:00.123456%2B00:00',
    expected: { filter: { since: '2024-06-19T12:00:00.123Z' } },
  },
  { search: 'since=2024-06-19', expected: { filter: { since: '2024-06-19T00:00:00.000Z' } } },
  {
    search: 'since=2024-06-19T12:00:00%2B02:00',
    expected: { filter: { since: '2024-06-19T10:00:00.000Z' } },
  },
  { search: 'minSources=2', expected: { filter: { minSources: 2 } } },
  { search: 'min-sources=2', expected: { filter: { minSources: 2 } } },
  { search: 'min_sources=2', expected: { filter: { minSources: 2 } } },
  {
    search: 'text=peace deal&place=Oslo&source=Post',
    expected: { filter: { place: ['Oslo'], source: ['Post'], text: 'peace deal' } },
  },
  { search: 'order=oldest&limit=1000', expected: { order: 'oldest', limit: 1000 } },
  { search: 'cursor=abc&format=csv', expected: { cursor: 'abc', format: 'csv' } },
]
test.each(good)('"$search"', ({ search, expected }) => {
  const parsed = parseQuery(new URLSearchParams(search))
  expect(parsed).toEqual({ query: expect.objectContaining(expected) })
})

const bad: readonly { search: string; parameter: string; value: string; accepted: RegExp }[] = [
  { search: 'colour=red', parameter: 'colour', value: 'red', accepted: /^kind, class, actor/ },
  { search: 'as-if=2024', parameter: 'as-if', value: '2024', accepted: /since/ },
  { search: 'as-of=2024', parameter: 'asOf', value: '2024', accepted: /instant/ },
  { search: 'kind=party', parameter: 'kind', value: 'party', accepted: /treaty-signing, / },
  { search: 'kind=visit,', parameter: 'kind', value: 'visit,', accepted: /visit/ },
  { search: 'kind=', parameter: 'kind', value: '', accepted: /visit/ },
  { search: 'status=maybe', parameter: 'status', value: 'maybe', accepted: /occurred, ongoing/ },
  { search: 'country=Russia', parameter: 'country', value: 'Russia', accepted: /ISO 3166/ },
  { search: 'country=UK', parameter: 'country', value: 'UK', accepted: /GB, not UK/ },
  { search: 'country=GB,XX', parameter: 'country', value: 'GB,XX', accepted: /ISO 3166/ },
  { search: 'from=2024-W53', parameter: 'from', value: '2024-W53', accepted: /2024-W25/ },
  {
    search: 'from=2024-07&to=2024-06',
    parameter: 'to',
    value: '2024-06-30',
    accepted: /^a time that ends on 2024-07-01/,
  },
  { search: 'actor=', parameter: 'actor', value: '', accepted: /words/ },
  { search: 'actor=%21%21', parameter: 'actor', value: '!!', accepted: /words/ },
  { search: 'from=yesterday', parameter: 'from', value: 'yesterday', accepted: /YYYY-MM-DD/ },
  { search: 'from=../2024', parameter: 'from', value: '../2024', accepted: /YYYY-MM-DD/ },
  { search: 'to=2024/..', parameter: 'to', value: '2024/..', accepted: /YYYY-MM-DD/ },
  { search: 'from=2024-13', parameter: 'from', value: '2024-13', accepted: /YYYY-MM-DD/ },
  { search: 'to=2024-13', parameter: 'to', value: '2024-13', accepted: /YYYY-MM-DD/ },
  { search: 'from=2023-02-29', parameter: 'from', value: '2023-02-29', accepted: /YYYY-MM-DD/ },
  { search: 'from=2024&from=2025', parameter: 'from', value: '2025', accepted: /once/ },
  {
    search: 'since=2024-06-19T12:00',
    parameter: 'since',
    value: '2024-06-19T12:00',
    accepted: /instant/,
  },
  { search: 'since=2024-02-30', parameter: 'since', value: '2024-02-30', accepted: /instant/ },
  { search: 'limit=0', parameter: 'limit', value: '0', accepted: /1 to 1000/ },
  { search: 'limit=1001', parameter: 'limit', value: '1001', accepted: /1 to 1000/ },
  { search: 'limit=1e3', parameter: 'limit', value: '1e3', accepted: /1 to 1000/ },
  { search: 'minSources=-1', parameter: 'minSources', value: '-1', accepted: /whole number/ },
  { search: 'order=random', parameter: 'order', value: 'random', accepted: /newest, oldest/ },
  { search: 'format=xml', parameter: 'format', value: 'xml', accepted: /json, ndjson, csv/ },
]
test.each(bad)('"$search" is refused', ({ search, accepted, ...problem }) => {
  expect(parseQuery(new URLSearchParams(search))).toEqual({
    problems: [{ ...problem, accepted: expect.stringMatching(accepted) }],
  })
})

test('all problems are told at once', () => {
  const parsed = parseQuery(new URLSearchParams('kind=party&limit=0'))
  const problems = 'problems' in parsed ? parsed.problems : []
  expect(badParameter(problems)).toMatchObject({
    code: 'bad-parameter',
    message: expect.stringMatching(/^kind "party" is not accepted; use .*limit "0" is not/s),
  })
})

test('no text makes it throw', () => {
  const name = fc.oneof(fc.constantFrom(...parameters.map((one) => one.name)), fc.string())
  fc.assert(
    fc.property(fc.array(fc.tuple(name, fc.string({ unit: 'binary' }))), (pairs) => {
      const parsed = parseQuery(pairs)
      expect('query' in parsed || parsed.problems.length > 0).toBe(true)
    }),
    { numRuns: 500, seed: 8 },
  )
})
