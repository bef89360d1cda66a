/** Labels of tokens <-> spans: `O` outside of a name, `B` its first token, `I` the others. */

/** Labels in the order of the weight table's columns. */
export const LABELS = ['O', 'B', 'I'] as const

/** A run of tokens, half open. */
export interface TokenSpan {
  readonly start: number
  readonly end: number
}

/** Whether a label may follow another; -1 is the beginning of the sentence. */
export function mayFollow(before: number, label: number): boolean {
  return label !== 2 || before > 0
}

/** Spans as labels. */
export function labelsOf(spans: readonly TokenSpan[], length: number): Uint8Array {
  const labels = new Uint8Array(length)
  for (const { start, end } of spans) {
    labels.fill(2, start, end)
    labels[start] = 1
  }
  return labels
}

/** Labels as spans. */
export function spansOf(labels: Uint8Array): readonly TokenSpan[] {
  const spans: TokenSpan[] = []
  for (let start = 0; start < labels.length; start += 1) {
    if (labels[start] !== 1) continue
    let end = start + 1
    while (labels[end] === 2) end += 1
    spans.push({ start, end })
  }
  return spans
}
