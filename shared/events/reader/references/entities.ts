/** Chains of mentions -> entities with a type, a name, its aliases and the parts of the name. */
import type { Document } from '../document.ts'
import type { KnownName } from '../names/aliases.ts'
import type { NameParts } from '../names/parts.ts'
import type { Entity, Reference } from '../reading.ts'
import type { Mention } from './mentions.ts'
import type { Resolved } from './resolve.ts'

/** Builds entities and references, in the order of the text. */
export function entitiesOf(
  document: Document,
  names: readonly KnownName[],
  { mentions, chains }: Resolved,
): { readonly references: readonly Reference[]; readonly entities: readonly Entity[] } {
  const place = new Map<number, number>()
  for (const chain of chains) if (!place.has(chain)) place.set(chain, place.size)
  const references = mentions.map(({ kind, head, start, end, name }, index): Reference => {
    const known = names[name]
    return {
      kind,
      head,
      first: start,
      end,
      name: known ? { first: known.start, end: known.end, type: known.type } : null,
      entity: place.get(chains[index] ?? -1) ?? 0,
    }
  })
  const members: number[][] = [...place].map(() => [])
  for (const [index, { entity }] of references.entries()) members[entity]?.push(index)
  const entities = members.map((own) => {
    const of = own.flatMap((index) => mentions[index] ?? [])
    return entityOf({ document, names, mentions: of, own })
  })
  return { references, entities }
}

function entityOf(task: {
  readonly document: Document
  readonly names: readonly KnownName[]
  readonly mentions: readonly Mention[]
  readonly own: readonly number[]
}): Entity {
  const { names, mentions, own } = task
  const known = mentions.flatMap(({ name }) => names[name] ?? [])
  const written = known.map((name) => wordsOf(task.document, name))
  const name = written.toSorted((a, b) => b.length - a.length)[0] ?? null
  const described = mentions
    .filter(({ kind }) => kind === 'noun')
    .map((mention) => wordsOf(task.document, mention))
  const aliases = name === null ? described : [...written, ...described]
  return {
    type: known[0]?.type ?? mentions.find(({ type }) => type !== '_')?.type ?? '_',
    name,
    aliases: [...new Set(aliases)].filter((alias) => alias !== name),
    parts: known.some(({ parts }) => parts)
      ? allParts(known.flatMap(({ parts }) => parts ?? []))
      : null,
    references: own,
  }
}

function wordsOf(
  { text, tokens }: Document,
  { start, end }: { readonly start: number; readonly end: number },
): string {
  const words = text.slice(tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? 0)
  return words.slice(0, LONGEST).replace(/\s+/g, ' ')
}

/** Longer phrases are cut: a name is seldom longer. */
const LONGEST = 200

/** Of each part what was said first. */
function allParts(parts: readonly NameParts[]): NameParts {
  const first = (key: keyof NameParts) => parts.find((one) => one[key] !== '')?.[key] ?? ''
  return {
    title: first('title'),
    role: first('role'),
    nationality: first('nationality'),
    given: first('given'),
    family: first('family'),
  }
}
