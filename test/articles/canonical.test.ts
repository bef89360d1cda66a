/** One address for one article: what is taken off, what stays, and which claims are believed. */
import { expect, it } from 'vitest'
import { articleIdOf, canonicalUrl, plausibleCanonical } from '../../shared/articles/canonical.ts'
import type { TrackingParameter } from '../../shared/data/schema.ts'
import { trackingParameters } from '../../shared/data/tracking-parameters.ts'

it.each([
  ['scheme, host and port', 'HTTP://Www.Example.COM:80/A', 'http://www.example.com/A'],
  ['a port of its own', 'https://example.com:8443/a', 'https://example.com:8443/a'],
  ['a full stop after the host', 'https://example.com./a', 'https://example.com/a'],
  ['an international name', 'https://bücher.example/a', 'https://xn--bcher-kva.example/a'],
  ['user and password', 'https://me:secret@example.com/a', 'https://example.com/a'],
  ['a fragment', 'https://example.com/a#comments', 'https://example.com/a'],
  ['a fragment that is a view', 'https://example.com/#!/a/7', 'https://example.com/#!/a/7'],
  ['tracking alone', 'https://example.com/a?utm_source=rss', 'https://example.com/a'],
  [
    'tracking in capitals',
    'https://example.com/a?UTM_Source=rss&id=7',
    'https://example.com/a?id=7',
  ],
  [
    'sorted by name, repeats in order',
    'https://example.com/?b=2&a=1&b=1',
    'https://example.com/?a=1&b=2&b=1',
  ],
  [
    'an odd parameter untouched',
    'https://example.com/?q=a%20b+c&x',
    'https://example.com/?q=a%20b+c&x',
  ],
  ['an empty query', 'https://example.com/a?', 'https://example.com/a'],
  [
    'a session in the path',
    'https://example.com/a;jsessionid=12AB?x=1',
    'https://example.com/a?x=1',
  ],
  ['needless escapes', 'https://example.com/%7Ejane/%e4', 'https://example.com/~jane/%E4'],
  ['an AMP path', 'https://example.com/long-story/amp/', 'https://example.com/long-story'],
  [
    'an AMP ending',
    'https://example.com/long-story.amp.html',
    'https://example.com/long-story.html',
  ],
  ['a page called amp', 'https://example.com/amp', 'https://example.com/amp'],
  ['an AMP parameter', 'https://example.com/a?amp=1', 'https://example.com/a'],
  [
    'the AMP cache',
    'https://example-com.cdn.ampproject.org/c/s/example.com/a',
    'https://example.com/a',
  ],
  ['the AMP viewer', 'https://www.google.com/amp/s/example.com/a', 'https://example.com/a'],
  ['a mobile host', 'https://m.example.com/a', 'https://example.com/a'],
  ['a mobile host of a short name', 'https://m.co.uk/a', 'https://m.co.uk/a'],
  ['white space around', '  https://example.com/a\n', 'https://example.com/a'],
])('%s', (_name, url, expected) => {
  expect(canonicalUrl(url)).toBe(expected)
  expect(canonicalUrl(expected)).toBe(expected)
})

it.each([
  '',
  'example.com/a',
  '/a',
  'ftp://example.com/a',
  'javascript:alert(1)',
  'https://',
  `https://example.com/${'a'.repeat(5000)}`,
])('refuses %s', (url) => {
  expect(() => canonicalUrl(url)).toThrow(expect.objectContaining({ code: 'bad-url' }))
})

it.each<TrackingParameter>([...trackingParameters])('$id loses its parameter', (rule) => {
  const url = new URL(canonicalUrl(rule.example))
  const wanted = rule.name.replace('*', '')
  expect(
    [...url.searchParams.keys()].filter((name) => name.toLowerCase().startsWith(wanted)),
  ).toEqual([])
  expect(rule.example).not.toBe(url.href)
})

it.each<TrackingParameter>(
  trackingParameters.filter((rule: TrackingParameter) => rule.host !== undefined),
)('$id holds on its own host only', ({ name }) => {
  expect(canonicalUrl(`https://elsewhere.example/a?${name}=1`)).toContain(`${name}=1`)
})

it.each([
  ['scheme', 'http://example.com/a'],
  ['www', 'https://www.example.com/a'],
  ['a last slash', 'https://example.com/a/'],
])('the id does not depend on %s', (_name, url) => {
  expect(articleIdOf(canonicalUrl(url))).toBe(articleIdOf('https://example.com/a'))
  expect(articleIdOf(canonicalUrl(url))).toMatch(/^[0-9a-f]{32}$/)
})

it('the id depends on path and query', () => {
  const urls = [
    'https://example.com/a',
    'https://example.com/b',
    'https://example.com/a?id=1',
    'https://example.org/a',
  ]
  expect(new Set(urls.map(articleIdOf)).size).toBe(urls.length)
})

it.each([
  [
    'its own address',
    'https://example.com/2020/story?ref=1',
    'https://example.com/2020/story',
    'https://example.com/2020/story',
  ],
  [
    'a relative one',
    'https://example.com/2020/story?x=1',
    '/2020/the-story',
    'https://example.com/2020/the-story',
  ],
  [
    'another host of the site',
    'https://m.news.example.co.uk/s/1',
    'https://www.example.co.uk/story-1',
    'https://www.example.co.uk/story-1',
  ],
  [
    'an id turned into a name',
    'https://example.com/?p=12',
    'https://example.com/a-name',
    'https://example.com/a-name',
  ],
])('believes %s', (_name, pageUrl, candidate, expected) => {
  expect(plausibleCanonical({ pageUrl, candidates: [candidate] })).toBe(expected)
})

it.each([
  ['the front page', 'https://example.com/2020/story', 'https://example.com/'],
  ['the front page for an id', 'https://example.com/?p=12', 'https://example.com/'],
  ['the folder above', 'https://example.com/news/story', 'https://example.com/news/'],
  ['another site', 'https://example.com/story', 'https://agency.example.org/story'],
  ['no address', 'https://example.com/story', 'http://'],
  ['an empty one', 'https://example.com/story', ' '],
  ['another scheme', 'https://example.com/story', 'android-app://example/story'],
  ['none', 'https://example.com/story', undefined],
])('refuses %s', (_name, pageUrl, candidate) => {
  expect(plausibleCanonical({ pageUrl, candidates: [candidate] })).toBe(canonicalUrl(pageUrl))
})

it('takes the second when the first is refused', () => {
  const candidates = ['https://example.com/', 'https://example.com/a-story']
  expect(plausibleCanonical({ pageUrl: 'https://example.com/x?id=1', candidates })).toBe(
    candidates[1],
  )
})
