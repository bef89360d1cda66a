/** Which of a page's dates is that of publication. */
import { expect, it } from 'vitest'
import { readArticle } from '../../shared/articles/read.ts'
import { page } from './pages.ts'

const jsonLd = (thing: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(thing)}</script>`
const article = (fields: object): string => jsonLd({ '@type': 'NewsArticle', ...fields })

it.each<[string, Parameters<typeof page>[0], string | undefined]>([
  [
    'JSON-LD, with its zone',
    { head: article({ datePublished: '2020-05-05T10:00:00+02:00' }) },
    '2020-05-05T10:00:00+02:00',
  ],
  [
    'JSON-LD of a video beside',
    { head: jsonLd({ '@type': 'VideoObject', datePublished: '2019-01-01' }) },
    undefined,
  ],
  [
    'meta',
    { head: '<meta property="article:published_time" content="2020-05-05T10:00:00Z">' },
    '2020-05-05T10:00:00Z',
  ],
  [
    'meta that is about something else',
    { head: '<meta property="article:expiration_time" content="2030-05-05">' },
    undefined,
  ],
  [
    'time',
    { before: '<time datetime="2020-05-05T10:00:00Z">today</time>' },
    '2020-05-05T10:00:00Z',
  ],
  ['a line under the title', { before: '<p class="date">Tuesday, 5 May 2020</p>' }, '2020-05-05'],
  ['a line without a class', { before: '<p>May 5, 2020</p>' }, '2020-05-05'],
  [
    'a cue in the footer',
    { after: '<p class="footer">Published on: 5 May 2020</p>' },
    '2020-05-05',
  ],
  [
    'other articles',
    { after: '<div class="related"><time datetime="2020-01-01">1 January 2020</time></div>' },
    undefined,
  ],
  [
    'dates in the story',
    {
      main: '<p>On 5 May 2019, a year after the fire of 3 March 2018, the harbour was opened again, the authority said, and all were glad.</p>',
    },
    undefined,
  ],
  ['last changed alone', { before: '<p>Last updated: 6 May 2020</p>' }, undefined],
  [
    'American order',
    { before: '<p class="date">05/06/2020</p>', html: ' lang="en-US"' },
    '2020-05-06',
  ],
  [
    'British order',
    { before: '<p class="date">05/06/2020</p>', html: ' lang="en-GB"' },
    '2020-06-05',
  ],
  ['unknown order', { before: '<p class="date">05/06/2020</p>' }, undefined],
  [
    'declared goes before shown',
    { head: article({ datePublished: '2020-05-05' }), before: '<p class="date">9 May 2020</p>' },
    '2020-05-05',
  ],
  [
    'shown goes before a day declared as both',
    {
      head: article({ datePublished: '2020-09-09', dateModified: '2020-09-09' }),
      before: '<p class="date">5 May 2020</p>',
    },
    '2020-05-05',
  ],
  [
    'shown goes before declared where it is the day of the last change',
    {
      head: article({ datePublished: '2020-05-05', dateModified: '2020-05-09' }),
      before: '<p class="date">9 May 2020</p>',
    },
    '2020-05-09',
  ],
  [
    'a line that says so goes before one that does not',
    { before: '<p>9 May 2020</p><p>Published: 5 May 2020</p>' },
    '2020-05-05',
  ],
  [
    'nothing repeats the declared day, and an update is shown',
    {
      head: article({ datePublished: '2018-05-05', dateModified: '2020-05-09' }),
      before: '<p>Last updated: 9 May 2020</p>',
    },
    undefined,
  ],
  [
    'nothing repeats the declared day, and a third is shown',
    {
      head: article({ datePublished: '2018-05-05', dateModified: '2020-05-09' }),
      before: '<p class="date">2 April 2020</p>',
    },
    undefined,
  ],
  [
    'a declared day that is shown beside the update',
    {
      head: article({ datePublished: '2018-05-05', dateModified: '2020-05-09' }),
      before: '<p>Last updated: 9 May 2020</p><p>Published: 5 May 2018</p>',
    },
    '2018-05-05',
  ],
  [
    'a declared day of a page that shows none',
    { head: article({ datePublished: '2018-05-05', dateModified: '2020-05-09' }) },
    '2018-05-05',
  ],
  [
    'an update on the next day',
    {
      head: article({ datePublished: '2020-05-05', dateModified: '2020-05-06' }),
      before: '<p>Last updated: 6 May 2020</p>',
    },
    '2020-05-05',
  ],
  [
    'a line against all time elements',
    {
      before: '<p class="meta">Joined 5 May 2017</p>',
      main: `<div><time datetime="2020-05-05">a day ago</time></div>`,
    },
    undefined,
  ],
  [
    'a dateline that nothing confirms',
    {
      main: `<p>NORTHPORT, May 5, 2020 /Wire/ -- The harbour was closed, the authority said, ${'and ships had to wait, '.repeat(6)}it went on.</p>`,
    },
    undefined,
  ],
  [
    'a dateline that the document confirms',
    {
      head: '<meta name="date" content="2020-05-05">',
      main: `<p>NORTHPORT, May 5, 2020 /Wire/ -- The harbour was closed, the authority said, ${'and ships had to wait, '.repeat(6)}it went on.</p>`,
    },
    '2020-05-05',
  ],
])('%s', (_name, parts, expected) => {
  expect(readArticle(page(parts)).published).toBe(expected)
})

it.each([
  ['https://a.example/2020/05/05/crane', '2020-05-05'],
  ['https://a.example/news/20200505/crane', '2020-05-05'],
  ['https://a.example/crane-2020-05-05.html', '2020-05-05'],
  ['https://a.example/05-05-2020-crane', '2020-05-05'],
  ['https://a.example/2020/05/crane', undefined],
  ['https://a.example/2020/13/45/crane', undefined],
  ['https://a.example/crane-20200599123', undefined],
  ['https://a.example/crane?date=2020-05-05', undefined],
])('%s', (url, expected) => {
  expect(readArticle(page(), { url }).published).toBe(expected)
})

it('reads when it was changed', () => {
  const head = article({ datePublished: '2020-05-05', dateModified: '2020-05-06T08:00:00Z' })
  expect(readArticle(page({ head })).modified).toBe('2020-05-06T08:00:00Z')
})
