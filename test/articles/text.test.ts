/** What of a page is the article's text. */
import { expect, it } from 'vitest'
import { readArticle } from '../../shared/articles/read.ts'
import { body, page, paragraphs, text } from './pages.ts'

const lead =
  'A crane has fallen into the harbour basin of Northport, and ships have to wait outside until divers have found its boom, which may take the whole week.'

it.each<[string, Uint8Array]>([
  ['a plain page', page()],
  [
    'a picture with its caption',
    page({
      main: `<figure><img src="a.jpg"><figcaption>The crane in the water, seen from the town hall, on Tuesday. Photo: Jane Doe</figcaption></figure>${body}`,
    }),
  ],
  [
    'byline and date between title and text',
    page({ before: '<p class="byline">By Jane Doe</p><p>May 5, 2020</p>' }),
  ],
  [
    'sharing and newsletter among the text',
    page({
      main: `${body}<div class="social-share">Share this</div><p>Sign up for our newsletter</p><p>Read more: Crane fell in 1999, too</p>`,
    }),
  ],
  [
    'teasers after the text',
    page({
      main: `${body}<h3>You may also like</h3><ul><li><a href="/1">Ten cranes that fell, and why</a><li><a href="/2">The port in numbers</a></ul>`,
    }),
  ],
  [
    'comments longer than the article',
    page({
      after: `<div id="comments">${'<p>I have seen it, said my brother, and it was loud, very loud, believe me, all of you.</p>'.repeat(20)}</div>`,
    }),
  ],
  [
    'a hidden banner',
    page({
      after:
        '<div style="display:none"><p>We use cookies, and so do our partners, to show you what you like, see our policy.</p></div>',
    }),
  ],
  [
    'a consent dialog',
    page({
      before:
        '<div class="cookie-consent"><p>We use cookies, and so do our partners, to show you what you like, see our policy.</p></div>',
    }),
  ],
  ['divs and line breaks for paragraphs', page({ main: paragraphs.join('<br><br>') })],
  [
    'text cut up by an advertisement',
    page({ main: body.replace('</p>', '</p><div class="ad">Advertisement</div>') }),
  ],
  ['an unclosed element', page({ main: body.replace('</p>', '') })],
  ['a page wrapped in a form', page({ before: '</article><form><article>', after: '</form>' })],
  [
    'a page class that names the sidebar',
    page({ before: '<div class="has-sidebar">', after: '</div>' }),
  ],
  [
    'scripts and styles',
    page({
      main: `${body}<script>var a = "<p>not this, and not that, as it is no text</p>"</script><style>p{}</style>`,
    }),
  ],
])('%s', (_name, bytes) => {
  expect(readArticle(bytes).text).toBe(text)
})

it.each<[string, Uint8Array, string]>([
  [
    'a lead before the text',
    page({ before: `<p class="teaser">${lead}</p>` }),
    `${lead}\n\n${text}`,
  ],
  [
    'a heading in the text',
    page({ main: `${body}<h2>What comes next</h2><p>${lead}</p>` }),
    `${text}\n\nWhat comes next\n\n${lead}`,
  ],
  [
    'a list in the text',
    page({ main: `${body}<ul><li>two barges<li>one quay</ul>` }),
    `${text}\n\ntwo barges\n\none quay`,
  ],
  ['a greeting first', page({ main: `<p>Good morning!</p>${body}` }), `Good morning!\n\n${text}`],
  [
    'an author note last',
    page({
      main: `${body}<h3>About the author</h3><p>Jane Doe writes on ports, has two cats, and lives in Northport with her brother.</p>`,
    }),
    text,
  ],
  [
    'inline elements',
    page({
      main: `${body}<p>A <b>bold</b><i>ly</i> set&nbsp;line, <a href="/a">with a link</a>, and no more than that, it seems.</p>`,
    }),
    `${text}\n\nA boldly set line, with a link, and no more than that, it seems.`,
  ],
])('%s', (_name, bytes, expected) => {
  expect(readArticle(bytes).text).toBe(expected)
})

it('finds text that only furniture holds', () => {
  const bytes = new TextEncoder().encode(`<body><div class="sidebar">${body}</div><p>Menu</p>`)
  expect(readArticle(bytes).text).toContain(text)
})

it('reads Japanese, which has few spaces', () => {
  const line =
    '港のクレーンが火曜日に倒れ、船は外で待たなければならなかったと、港湾局が発表した。けが人はいなかった。'
  const main = `<p>${line}</p><p>${line}</p>`
  expect(readArticle(page({ main, html: ' lang="ja"' })).text).toBe(`${line}\n\n${line}`)
})
