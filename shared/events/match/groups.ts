/**
 * Tagged words -> verb groups: a verb with its auxiliaries, which tell tense, voice and whether it
 * is denied.
 */
import type { Sentence, Tag, Tense, VerbGroup, Word } from '../document.ts'

const auxiliary: ReadonlySet<Tag> = new Set(['modal', 'be', 'have', 'do'])

/** The verb groups of one sentence. */
export function findGroups(words: readonly Word[], sentence: Sentence): VerbGroup[] {
  const groups: VerbGroup[] = []
  let i = sentence.first
  while (i < sentence.last) {
    const found = groupAt(words, i, sentence.last)
    const group = found && asBefore(words, found, groups.at(-1))
    if (group) {
      groups.push(group)
      i = group.last
    } else i += 1
  }
  return groups
}

/** "was arrested and later released": the auxiliary stands before the first alone. */
function asBefore(
  words: readonly Word[],
  group: VerbGroup,
  before: VerbGroup | undefined,
): VerbGroup {
  const verb = words[group.main]
  const bare = group.first === group.main && verb?.tag === 'verb' && verb.form === 'ed'
  if (!bare || !before?.passive || before.first === before.main) return group
  let i = group.first - 1
  while (words[i]?.tag === 'adv') i -= 1
  const joined = i < group.first - 1 && words[i]?.tag === 'conj'
  const alone = !/^(?:det|noun|name|pron|num|adj)$/.test(words[group.last]?.tag ?? '')
  return joined && alone ? { ...group, passive: true, tense: before.tense } : group
}

function groupAt(words: readonly Word[], start: number, limit: number): VerbGroup | undefined {
  const opening = words[start]?.tag ?? 'punct'
  if (opening === 'verb') return describe(words, start, start)
  if (opening !== 'to' && !auxiliary.has(opening)) return undefined
  const main = mainVerb(words, start, limit)
  return words[main]?.tag === 'to' ? undefined : describe(words, start, main)
}

/** The verb behind auxiliaries and adverbs, or the last auxiliary when none follows. */
function mainVerb(words: readonly Word[], start: number, limit: number): number {
  let main = start
  for (let i = start; i < limit; i += 1) {
    const tag = words[i]?.tag ?? 'punct'
    if (tag === 'verb') return i
    if (auxiliary.has(tag)) main = i
    else if (i > start && tag !== 'adv' && tag !== 'not') return main
  }
  return main
}

function describe(words: readonly Word[], first: number, main: number): VerbGroup {
  const parts = words.slice(first, main + 1)
  const verb = words[main] ?? { tag: 'verb' as const, lemma: '' }
  const aux = parts.slice(0, -1).filter((word) => auxiliary.has(word.tag))
  const lastAux = aux.at(-1)
  const modal = aux.find((word) => word.tag === 'modal')?.lemma ?? null
  const to = parts[0]?.tag === 'to'
  const participle = verb.form === 'en'
  return {
    first,
    last: main + 1,
    main,
    lemma: verb.lemma,
    modal,
    tense: tenseOf(aux[0] ?? verb, modal, to),
    mode: modeOf(verb, aux, to),
    perfect: participle && aux.some((word) => word.tag === 'have'),
    progressive: verb.form === 'ing' && lastAux?.tag === 'be',
    passive: participle && lastAux?.tag === 'be' ? true : participle && aux.length === 0,
    negated:
      parts.some((word) => word.tag === 'not' || word.lemma === 'never') ||
      isNegatedAfter(words, main),
  }
}

function isNegatedAfter(words: readonly Word[], main: number): boolean {
  return words[main]?.tag !== 'verb' && words[main + 1]?.tag === 'not'
}

function tenseOf(first: Word, modal: string | null, to: boolean): Tense {
  if (to) return 'none'
  if (modal !== null) return /^(?:will|shall|wo|'ll)$/.test(modal) ? 'future' : 'modal'
  if (first.form === 'ed') return 'past'
  return first.form === 's' || first.form === 'base' ? 'present' : 'none'
}

function modeOf(verb: Word, aux: readonly Word[], to: boolean): VerbGroup['mode'] {
  if (to) return 'to'
  const first = aux[0] ?? verb
  if (aux.length > 0 && first.form !== 'ing' && first.form !== 'en') return 'finite'
  if (first.form === 'ing') return 'gerund'
  if (first.form === 'en') return 'participle'
  return verb.form === 'base' && aux.length === 0 ? 'bare' : 'finite'
}
