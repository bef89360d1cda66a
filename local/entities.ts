/**
 * A reading's entities as lines for a terminal, and as GUM's Entity column of CoNLL-U:
 * `(id-type-minspan-name`, closed by `id)`; minspan are the words of the name within the mention,
 * counted from 1, and only names have the last two.
 */
import type { Entity, Reading, Reference } from '../shared/events/reader/reading.ts'

/** One line an entity that has a name or is referred to twice. */
export function entitiesOf(reading: Reading): string {
  return reading.entities
    .filter(({ name, references }) => name !== null || references.length > 1)
    .map((entity) => `${lineOf(entity)}\n`)
    .join('')
}

function lineOf({ type, name, aliases, parts, references }: Entity): string {
  const said = parts
    ? Object.entries(parts).flatMap(([part, words]) => (words === '' ? [] : [`${part} ${words}`]))
    : []
  const all = [name ?? aliases[0] ?? '(pronouns)', ...said, ...aliases.slice(name ? 0 : 1)]
  return `${type}: ${all.join('; ')} (${references.length} x)`
}

/** For each token its value of `Entity`, empty for none. */
export function entityColumn(reading: Reading): readonly string[] {
  const opening = reading.tokens.map((): string[] => [])
  const closing = reading.tokens.map((): string[] => [])
  const outerFirst = reading.references.toSorted((a, b) => a.first - b.first || b.end - a.end)
  for (const reference of outerFirst) {
    const { first, end, entity } = reference
    const id = `${entity + 1}`
    const open = `(${[id, ...detailsOf(reading, reference)].join('-')}`
    opening[first]?.push(end === first + 1 ? `${open})` : open)
    // What opens last closes first.
    if (end > first + 1) closing[end - 1]?.unshift(`${id})`)
  }
  return reading.tokens.map((_, at) => [...(closing[at] ?? []), ...(opening[at] ?? [])].join(''))
}

function detailsOf({ entities }: Reading, { entity, first, name }: Reference): readonly string[] {
  const { type = '_', name: whole } = entities[entity] ?? {}
  if (!name) return [GUM_TYPES[type] ?? type]
  const words = Array.from({ length: name.end - name.first }, (_, k) => name.first - first + k + 1)
  const title = (whole ?? '').replace(/[\s|()-]+/g, '_')
  return [GUM_TYPES[name.type] ?? name.type, words.join(','), title]
}

/** Our types as GUM calls them. */
const GUM_TYPES: Readonly<Record<string, string>> = {
  group: 'person',
  product: 'object',
  work: 'abstract',
}
