/** Pages to read in tests: made of parts that real sites have, with words of our own. */

export const paragraphs = [
  'The harbour of Northport was closed on Tuesday after a crane fell into the basin, the port authority said, and ships had to wait outside.',
  'Nobody was hurt, according to the fire brigade, but two barges were damaged, and divers looked for the boom until late in the evening.',
  'The crane, built in 1974, had been inspected in March; its owner, Lund & Sons, did not want to say what was found, and referred to the police.',
  'Work on the quay goes on, the authority said, “as soon as the wreck is out of the water, which may take a week.”',
] as const

/** Running text as a site sets it. */
export const body = paragraphs.map((text) => `<p>${text}</p>`).join('\n')

/** The text that a reader must find in pages made of `body`. */
export const text = paragraphs.join('\n\n')

interface PageParts {
  readonly head?: string
  readonly before?: string
  readonly main?: string
  readonly after?: string
  readonly html?: string
}

/** A page with the furniture that every site has. */
export function page(parts: PageParts = {}): Uint8Array {
  const { head = '', before = '', main = body, after = '', html = ' lang="en"' } = parts
  return new TextEncoder().encode(`<!doctype html><html${html}><head><meta charset="utf-8">
<title>Crane falls into harbour basin | Northport Courier</title>${head}</head><body>
<header><a href="/">Northport Courier</a><nav><ul><li><a href="/local">Local</a><li><a href="/sport">Sport</a></ul></nav></header>
<div class="wrapper"><article><h1>Crane falls into harbour basin</h1>${before}
<div class="article-body">${main}</div></article>${after}</div>
<aside class="sidebar"><h3>Most read</h3><ul><li><a href="/x">Mayor opens the new swimming pool, after years of waiting, with a long speech</a></ul></aside>
<footer>© Northport Courier. All rights reserved. <a href="/imprint">Imprint</a></footer></body></html>`)
}
