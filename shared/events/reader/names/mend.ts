/**
 * Names as learned -> names mended where words leave no doubt: two persons joined by "and" come
 * apart, "Inc." behind a comma belongs to its company, a company's short name is a company too.
 */
import type { Document } from '../document.ts'
import type { FoundName } from './find-names.ts'

type Tokens = Document['tokens']

/** Mends names in the order of the text. */
export function mendNames(tokens: Tokens, names: readonly FoundName[]): readonly FoundName[] {
  const apart = names.flatMap((name) => splitPair(tokens, name))
  return shortBodies(tokens, joinSuffixes(tokens, apart))
}

/** "Kirk Bart and Celeste Pollock". */
function splitPair(tokens: Tokens, name: FoundName): readonly FoundName[] {
  const { start, end, type } = name
  const forms = tokens.slice(start, end).map(({ form }) => form)
  const at = forms.indexOf('and')
  if (type !== 'person' || at < 1 || at > forms.length - 2) return [name]
  return [
    { start, end: start + at, type },
    { start: start + at + 1, end, type },
  ]
}

/** "Atlantic Lottery, Inc.". */
function joinSuffixes(tokens: Tokens, names: readonly FoundName[]): readonly FoundName[] {
  const joined: FoundName[] = []
  for (const name of names) {
    const { form = '' } = tokens[name.start] ?? {}
    const before = joined.at(-1)
    const suffix = name.end - name.start === 1 && SUFFIX.test(form)
    if (suffix && before && before.end === name.start - 1 && tokens[before.end]?.form === ',')
      joined.splice(-1, 1, { ...before, end: name.end, type: 'organization' })
    else if (!suffix) joined.push(name)
  }
  return joined
}

const SUFFIX = /^(?:Inc|Ltd|LLC|Corp|PLC|plc)\.?$/

/** "Brightwater" behind "Brightwater Foods": a body, unless a person of that name came before. */
function shortBodies(tokens: Tokens, names: readonly FoundName[]): readonly FoundName[] {
  const persons = new Set<string>()
  const bodies = new Set<string>()
  return names.map((name) => {
    const word = (at: number) => tokens[at]?.form ?? ''
    const [first, last] = [word(name.start), word(name.end - 1)]
    const long = name.end - name.start > 1
    if (long && name.type === 'person') persons.add(last)
    if (long && name.type === 'organization' && !persons.has(first) && !BROAD.test(first))
      bodies.add(first)
    return !long && bodies.has(first) ? { ...name, type: 'organization' } : name
  })
}

/** Words that begin many names. */
const BROAD =
  /^(?:the|new|national|royal|american|british|european|united|university|bank|college)$/i
