/** Spans of tokens -> for each token the number of its span. */

/** The number of the span that each token belongs to, -1 outside all. Spans do not overlap. */
export function numberTokens(
  length: number,
  spans: readonly { readonly first: number; readonly last: number }[],
): readonly number[] {
  const numbers: number[] = new Array(length).fill(-1)
  spans.forEach((span, n) => {
    for (let i = span.first; i < span.last; i += 1) numbers[i] = n
  })
  return numbers
}
