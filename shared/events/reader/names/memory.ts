/**
 * Labels of a first reading -> what the document says of each token by its other places: "Jordan"
 * is a person where "Michael Jordan" stood before. Words without a capital have none.
 */
import type { Memory } from './features.ts'
import { LABELS } from './labels.ts'

/** The label that a token's word has most often elsewhere, from 1; 0 for a word met once. */
export function rememberLabels(forms: readonly string[], labels: Uint8Array): Memory {
  const counts = new Map<string, Uint16Array>()
  forms.forEach((form, index) => {
    if (!CAPITAL.test(form)) return
    const key = keyOf(form)
    const row = counts.get(key) ?? new Uint16Array(LABELS.length)
    counts.set(key, row)
    row[labels[index] ?? 0] = (row[labels[index] ?? 0] ?? 0) + 1
  })
  return Uint8Array.from(forms, (form, index) => {
    const row = CAPITAL.test(form) ? counts.get(keyOf(form)) : undefined
    return row ? mostOf(row, labels[index] ?? 0) : 0
  })
}

const CAPITAL = /^[\p{Lu}\d]/u

function keyOf(form: string): string {
  return form.slice(0, 40).toLowerCase()
}

/** Its own place does not count. */
function mostOf(row: Uint16Array, own: number): number {
  let best = -1
  let most = 0
  row.forEach((count, label) => {
    const others = label === own ? count - 1 : count
    if (others <= most) return
    most = others
    best = label
  })
  return best + 1
}
