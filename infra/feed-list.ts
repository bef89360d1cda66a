/**
 * Reads feeds.txt: one address a line, `#` comments. Pure; wrong lines are errors that name the
 * line, because a feed that silently is not followed shows only as missing news.
 */

/** The addresses in the order of the file, without repetitions. Throws on what is no address. */
export function parseFeedList(text: string): readonly string[] {
  const addresses = text
    .split(/\r?\n/)
    .map((line, index) => ({ line: withoutComment(line), number: index + 1 }))
    .filter(({ line }) => line !== '')
    .map(({ line, number }) => toAddress(line, number))
  return [...new Set(addresses)]
}

/** A comment begins the line or follows a space: addresses have number signs of their own. */
function withoutComment(line: string): string {
  return (` ${line}`.split(/\s#/, 1)[0] ?? '').trim()
}

function toAddress(line: string, number: number): string {
  const url = URL.parse(line)
  if (url === null || /\s/.test(line) || !['http:', 'https:'].includes(url.protocol)) {
    throw new Error(`feeds.txt, line ${number}: not an http or https address: ${line}`)
  }
  return url.href
}
