/**
 * A relative pronoun -> the noun phrase that it stands for: the one right before, or for "who" the
 * people around it ("former members of the church, who").
 */
import type { Named } from '../document.ts'

/** What the "who", "which", "that" or "whose" at a token stands for. */
export function antecedent(document: Named, rel: number): readonly number[] {
  const { tokens, chunkOf } = document
  const at = tokens[rel - 1]?.text === ',' ? rel - 2 : rel - 1
  const chunk = chunkOf[at] ?? -1
  if (chunk < 0) return []
  const isWho = /^who(?:m|se)?$/.test(tokens[rel]?.lower ?? '')
  return [isWho ? (peopleAround(document, chunk) ?? chunk) : chunk]
}

/** "migrants whose boat sank": whoever the phrase belongs to. */
export function whoseOf(document: Named, n: number): readonly number[] {
  const { chunks, tokens } = document
  const first = chunks[n]?.first ?? 0
  const rel = tokens[first]?.lower === 'whose' ? first : first - 1
  return tokens[rel]?.lower === 'whose' ? antecedent(document, rel) : []
}

/** How many phrases that hang on each other are gone back. */
const maxSteps = 4

/** "members of the church", "Renck of the museum in Frankfurt": the people, when the phrase right before is none. */
function peopleAround(document: Named, n: number): number | undefined {
  const { chunks, chunkOf, words } = document
  let at = n
  for (let step = 0; step < maxSteps; step += 1) {
    if (isPeople(document, at)) return at === n ? undefined : at
    const prep = chunks[at]?.prep ?? null
    if (prep === null || !/^(?:at|for|from|in|of|with)$/.test(words[prep]?.lemma ?? ''))
      return undefined
    at = chunkOf[prep - 1] ?? -1
  }
  return undefined
}

function isPeople({ entities }: Named, n: number): boolean {
  return (entities[n] ?? []).some(({ type }) => type === 'person' || type === 'group')
}

/** "the law, which the lower house passed": the object that a relative clause opens with. */
export function relativeObject(document: Named, g: number): readonly number[] {
  const { words, tokens, chunks, chunkOf, groups } = document
  const group = groups[g]
  if (group?.mode !== 'finite' || group.passive) return []
  const subject = chunks[chunkOf[group.first - 1] ?? -1]
  if (subject?.prep !== null || subject.owner !== null) return []
  const rel = subject.first - 1
  const isObject = words[rel]?.tag === 'rel' && tokens[rel]?.lower !== 'whose'
  return isObject ? antecedent(document, rel) : []
}
