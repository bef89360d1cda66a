/**
 * Names -> places named within them: "University of Texas", "the Boston Symphony Orchestra". Within
 * a person's name only what follows "of" counts ("Emperor of Mexico", not "Paris Jackson").
 */
import type { Graph } from '../graph.ts'
import type { FoundName } from './find-names.ts'
import { hintsFor } from './gazetteer.ts'
import type { TokenSpan } from './labels.ts'

/** Finds the inner names. */
export function innerNames({ tokens }: Graph, names: readonly FoundName[]): readonly FoundName[] {
  return names.flatMap((name): readonly FoundName[] => {
    const forms = tokens.slice(name.start, name.end).map(({ form }) => form)
    const personal = name.type === 'person' || name.type === 'group'
    return placesIn(forms)
      .filter(({ start, end }) => end - start < forms.length)
      .filter(({ start }) => !personal || /^(?:of|in|the)$/.test(forms[start - 1] ?? ''))
      .map(({ start, end }) => ({
        start: name.start + start,
        end: name.start + end,
        type: 'place',
      }))
  })
}

function placesIn(forms: readonly string[]): readonly TokenSpan[] {
  const { phrases } = hintsFor(forms)
  return forms.flatMap((form, start): TokenSpan[] => {
    const hint = phrases[start] ?? 0
    const begins = hint > 0 && hint % 2 === 0 && hint / 2 <= LAST_PLACE
    if (!begins || form.toLowerCase() === 'the') return []
    let end = start + 1
    while (phrases[end] === hint + 1) end += 1
    return [{ start, end }]
  })
}

/** Kinds of the lists up to this one are places. */
const LAST_PLACE = 3
