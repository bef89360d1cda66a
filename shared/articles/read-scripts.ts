/**
 * Takes scripts and styles out of HTML before it is parsed: on news pages they are two thirds of
 * the bytes, and searching for their end is some ten times faster than tokenising them.
 *
 * JSON-LD stays. What is cut off without an end stays too, for the parser to make of it what it
 * must; so does what stands in a comment, where tags mean nothing.
 */

const OPENING = /<!--|<(?:script|style|svg)(?=[\s>/])/gi

/** Leaves the tags and takes out what is between them. Linear. */
export function withoutScripts(html: string): string {
  const kept: string[] = []
  let from = 0
  OPENING.lastIndex = 0
  for (let match = OPENING.exec(html); match !== null; match = OPENING.exec(html)) {
    const end = endOf(html, match)
    if (end === undefined) break
    if (end.content !== undefined) {
      kept.push(html.slice(from, end.content))
      from = end.next
    }
    OPENING.lastIndex = end.next
  }
  kept.push(html.slice(from))
  return kept.join('')
}

interface End {
  /** Where the content to take out begins; absent = nothing is taken out. */
  readonly content?: number
  /** Where its closing tag begins, or where the comment ends. */
  readonly next: number
}

function endOf(html: string, { 0: opening, index }: RegExpExecArray): End | undefined {
  const start = index + opening.length
  if (opening === '<!--') {
    const end = html.indexOf('-->', start)
    return end < 0 ? undefined : { content: start, next: end }
  }
  // In an attribute's value it is no tag.
  if (/["'=]/.test(html[index - 1] ?? '')) return { next: start }
  const content = html.indexOf('>', start) + 1
  const next = content === 0 ? -1 : closingOf(html, { from: content, tag: opening.slice(1) })
  if (next < 0) return undefined
  if (html[content - 2] === '/') return { next: content }
  return html.slice(start, content).includes('ld+json') ? { next } : { content, next }
}

/** Closing tags are in small letters but on the oldest pages. */
function closingOf(
  html: string,
  { from, tag }: { readonly from: number; readonly tag: string },
): number {
  const small = html.indexOf(`</${tag.toLowerCase()}`, from)
  const capital = tag === tag.toLowerCase() ? -1 : html.indexOf(`</${tag.toUpperCase()}`, from)
  return small < 0 || (capital >= 0 && capital < small) ? capital : small
}
