/**
 * OPML 2.0 (opml.org/spec2.opml): lists of feeds as readers export and import them. Folders are
 * flattened; an outline is a feed when it has an `xmlUrl`.
 */
import { DatelineError } from '../errors.ts'
import { decodeText } from '../fetch/charset.ts'
import { escapeMarkup, oneLine } from './entities.ts'
import { readXml } from './xml-read.ts'

/** A feed as a list names it. */
interface ListedFeed {
  readonly url: string
  readonly title?: string
}

const vocabulary = {
  containers: new Set(['opml', 'body', 'outline']),
  fields: new Set<string>(),
  records: new Set(['outline']),
  nested: true,
}

/** The feeds of a list, each address once, in the list's order. Throws `bad-opml`, `too-complex`. */
export function parseOpml(bytes: Uint8Array): readonly ListedFeed[] {
  const feeds = new Map<string, ListedFeed>()
  let isOpml = false
  readXml(decodeText(bytes, { kind: 'xml' }), {
    vocabulary,
    onRoot: (_, written, scope) => {
      if (written.toLowerCase() !== 'opml') return undefined
      isOpml = true
      return scope
    },
    onRecord: ({ attributes }) => {
      const url = attributes.get('xmlurl')?.trim()
      if (!url || feeds.has(url)) return
      const title = oneLine(attributes.get('title') || attributes.get('text') || '')
      feeds.set(url, title === undefined ? { url } : { url, title })
    },
  })
  if (!isOpml) throw new DatelineError('bad-opml', 'the file has no <opml> element')
  return [...feeds.values()]
}

/** A list as other readers can import it. */
export function renderOpml(feeds: readonly ListedFeed[]): string {
  const outlines = feeds.map(({ url, title }) => {
    const name = quoted(title ?? url)
    return `    <outline type="rss" text=${name} title=${name} xmlUrl=${quoted(url)}/>\n`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0">
  <head>
    <title>Feeds</title>
  </head>
  <body>
${outlines.join('')}  </body>
</opml>
`
}

function quoted(text: string): string {
  return `"${escapeMarkup(text).replaceAll('"', '&quot;')}"`
}
