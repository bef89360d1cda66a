/**
 * Mentions of GUM -> named mentions: those of the listed types whose head word is a proper noun
 * (a Wikipedia title alone would let in "the king" and pronouns). The name itself runs between the
 * first and last word of the smallest form around the head, and over no comma or "in": "San
 * Francisco, California" is two names. A pair ("Morris and Goscinny") is no name where its first
 * member is a mention too. Of names that cross, the longer counts.
 */
import { type GumDocument, type GumMention, headOf } from './gum.ts'

/** A mention with its name. */
export interface NamedMention {
  readonly mention: GumMention
  readonly type: string
  readonly start: number
  readonly end: number
}

/** What a name may run over between words of the smallest form. */
const WITHIN = /^(?:of|the|and|for|de|&|-|–|'s|’s|"|“|”|'|\.)$/i

/** Named mentions of these types, in the order of the text, outer names first. */
export function namedMentions(
  document: GumDocument,
  types: ReadonlySet<string>,
): readonly NamedMention[] {
  return document.mentions
    .filter(({ type }) => types.has(type))
    .filter((mention) => document.upos[headOf(document, mention)] === 'PROPN')
    .filter((mention) => !isPair(document, mention))
    .map((mention) => ({ mention, type: mention.type, ...nameOf(document, mention) }))
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
}

/** Whether a shorter mention has the same head and a further one begins behind its "and". */
function isPair(document: GumDocument, mention: GumMention): boolean {
  const head = headOf(document, mention)
  const conjoined = (word: number) =>
    document.heads[word] === head && /^conj/.test(document.relations[word])
  return (
    document.mentions.some(
      (other) =>
        other.start >= mention.start && other.end < mention.end && headOf(document, other) === head,
    ) && document.forms.some((_, word) => word < mention.end && word > head && conjoined(word))
  )
}

function nameOf(document: GumDocument, mention: GumMention): { start: number; end: number } {
  const head = headOf(document, mention)
  const minimal = new Set([...mention.minimal, head])
  const goesOn = (from: number, step: number): number => {
    let last = from
    for (let at = from + step; at >= mention.start && at < mention.end; at += step) {
      if (minimal.has(at)) last = at
      else if (!WITHIN.test(document.forms[at]) && !isBeforeSuffix(document, at)) break
    }
    return last
  }
  return { start: goesOn(head, -1), end: goesOn(head, 1) + 1 }
}

/** "Brightwater Foods, Inc." is one name. */
function isBeforeSuffix({ forms }: GumDocument, at: number): boolean {
  return forms[at] === ',' && /^(?:Inc|Ltd|LLC|Corp|PLC)\.?$/.test(forms[at + 1] ?? '')
}

/** Outermost names: none lies in another or crosses one. */
export function outermost(names: readonly NamedMention[]): readonly NamedMention[] {
  const kept: NamedMention[] = []
  const longestFirst = names.toSorted((a, b) => b.end - b.start - (a.end - a.start))
  for (const name of longestFirst) {
    if (kept.every((other) => name.end <= other.start || other.end <= name.start)) kept.push(name)
  }
  return kept.toSorted((a, b) => a.start - b.start)
}
