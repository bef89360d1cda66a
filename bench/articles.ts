/**
 * Pages a second: our reader against @mozilla/readability on linkedom, the usual way to do this in
 * Node, on pages made here and in the same run. `npm run bench:articles`.
 *
 * The pages have what real ones have, in their usual proportions: scripts and styles are two thirds
 * of the bytes, menus and teasers most of the elements. Both readers see the same page one after
 * the other, and the median page counts: whatever else the machine does hits both, or few pages.
 */
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { readArticle } from '../shared/articles/read.ts'

const VOCABULARY =
  'the of a port crane fire ship town mayor water police said with after before week night long old new first last river bridge road quay owner work plan court vote house school market price bank'.split(
    ' ',
  )
const PAGES = 120
/** Both run this many pages first, unmeasured: the compiler warms up. */
const WARM_UP = 20

const url = 'https://www.example.com/news/story'
const ours: number[] = []
const theirs: number[] = []
let found = 0
for (let n = 0; n < WARM_UP + PAGES; n += 1) {
  const { bytes, needle } = page(n)
  const own = timed(() => readArticle(bytes, { url }).text)
  const peer = timed(() => peerText(bytes))
  if (n < WARM_UP) continue
  ours.push(own.ms)
  theirs.push(peer.ms)
  if (own.text.includes(needle) && peer.text.includes(needle)) found += 1
}

console.log(`dateline              ${rate(ours)} pages/s`)
console.log(`readability + linkedom ${rate(theirs)} pages/s`)
console.log(
  `ratio ${(median(theirs) / median(ours)).toFixed(1)}; both found the text on ${found} of ${PAGES} pages`,
)

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

function rate(ms: readonly number[]): string {
  return (1000 / median(ms)).toFixed(0).padStart(5)
}

function timed(read: () => string): { readonly ms: number; readonly text: string } {
  const start = performance.now()
  const text = read()
  return { ms: performance.now() - start, text }
}

function peerText(bytes: Uint8Array): string {
  const { document } = parseHTML(new TextDecoder().decode(bytes))
  return new Readability(document).parse()?.textContent ?? ''
}

/** A page of about 120 KB, different for each number, the same in each run. */
function page(seed: number): { readonly bytes: Uint8Array; readonly needle: string } {
  const random = generator(seed)
  const words = (count: number): string =>
    Array.from({ length: count }, () => VOCABULARY[Math.floor(random() * VOCABULARY.length)]).join(
      ' ',
    )
  const sentence = (): string => `${words(4 + random() * 8)}, ${words(3 + random() * 10)}. `
  const paragraph = (): string =>
    `<p>${sentence()}${sentence()}<a href="/x">${words(3)}</a> ${sentence()}</p>`
  const many = (count: number, make: () => string): string =>
    Array.from({ length: count }, make).join('\n')
  const link = (): string =>
    `<li class="menu-item"><a href="/${words(1)}"><span>${words(2)}</span></a></li>`
  const teaser = (): string =>
    `<div class="teaser card"><a href="/${words(1)}"><img src="/a.jpg" alt=""><h3>${words(7)}</h3></a><p class="teaser__text">${sentence()}</p><time datetime="2020-01-01">1 January</time></div>`
  const script = (): string =>
    `<script>var config={${many(120, () => `"${words(1)}":"${words(3)}"`).replaceAll('\n', ',')}};</script>`
  const needle = `${sentence()}The harbour was closed on Tuesday, the authority said, after the crane fell.`
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${words(8)} | Example</title>
<meta property="og:title" content="${words(8)}"><meta property="article:published_time" content="2020-05-05T10:00:00Z">
<style>${many(200, () => `.${words(1)}{color:#123456;margin:0 1px 2px 3px}`)}</style>${many(12, script)}
<script type="application/ld+json">{"@type":"NewsArticle","headline":"${words(8)}","author":{"name":"Jane Doe"}}</script></head>
<body><header><nav><ul>${many(90, link)}</ul></nav></header><main><article><h1>${words(8)}</h1>
<div class="meta"><span class="byline">By Jane Doe</span> <time datetime="2020-05-05">5 May 2020</time></div>
<div class="content">${many(8, paragraph)}<p>${needle}</p><figure><img src="/b.jpg"><figcaption>${sentence()}</figcaption></figure>
${many(8, paragraph)}</div></article><section class="related">${many(30, teaser)}</section>
<div id="comments">${many(25, () => `<div class="comment">${paragraph()}</div>`)}</div></main>
<footer><ul>${many(60, link)}</ul></footer>${many(6, script)}</body></html>`
  return { bytes: new TextEncoder().encode(html), needle }
}

/** A small repeatable generator of numbers from 0 to 1 (mulberry32). */
function generator(seed: number): () => number {
  let state = seed + 1
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
