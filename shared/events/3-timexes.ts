/**
 * The article's temporal expressions, and which token belongs to which. The resolver itself is
 * time/; this pass gives it the publication time and says what is missing.
 */
import type { Read, Timed } from './document.ts'
import { findTimexes } from './time/find.ts'

/** Adds timexes and notes on what could not be known. */
export function readTimexes(document: Read): Timed {
  const { input, text } = document
  const published = readablePublished(input.published)
  const timexes = findTimexes(text, {
    ...(published === undefined ? {} : { published }),
    ...(input.title === undefined ? {} : { title: input.title }),
  })
  const notes =
    published === undefined ? ['no publication time: relative dates stay unresolved'] : []
  return { ...document, timexes, timexOf: timexNumbers(document, timexes), notes }
}

function readablePublished(published: string | undefined): string | undefined {
  if (published === undefined || !/^\d{4}-\d\d-\d\d/.test(published)) return undefined
  return Number.isNaN(Date.parse(published.slice(0, 10))) ? undefined : published
}

/** Both lists are in text order: one walk over both. */
function timexNumbers(
  { tokens }: Read,
  timexes: readonly { readonly start: number; readonly end: number }[],
): number[] {
  const numbers: number[] = new Array(tokens.length).fill(-1)
  let n = 0
  tokens.forEach((token, i) => {
    while (n < timexes.length && (timexes[n]?.end ?? 0) <= token.start) n += 1
    const timex = timexes[n]
    if (timex && timex.start < token.end && token.start < timex.end) numbers[i] = n
  })
  return numbers
}
