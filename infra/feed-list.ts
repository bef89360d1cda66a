/**
 * Reads feeds.txt: one address a line, `#` comments. Pure; wrong lines are errors that name the
 * line, because a feed that silently is not followed shows only as missing news.
 */

/** The addresses in the order of the file, without repetitions. Throws on what is no address. */
export function parseFeedList(text: string): readonly string[] {
  const addresses = text
    .split(/\r?\n/)
    .map((line, index) => ({ line: line.trim(), number: index + 1 }))
    .filter(({ line }) => line !== '' && !line.startsWith('#'))
    .map(({ line, number }) => toAddress(line, number))
  return [...new Set(addresses)]
}

function toAddress(line: string, number: number): string {
  const url = URL.parse(line)
  if (url === null || !['http:', 'https:'].includes(url.protocol)) {
    throw new Error(`feeds.txt, line ${number}: not an http or https address: ${line}`)
  }
  return url.href
}
