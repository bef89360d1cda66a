/**
 * Noun phrases -> who they are, over the whole article: a surname takes its full name, "the
 * Russian president" the president named elsewhere, a pronoun the last subject that fits.
 */
import type { Chunk, Entity, Named, Read } from './document.ts'
import { gatherKnown, isNamed, type Known } from './match/aliases.ts'
import { describeChunk } from './match/describe.ts'
import { findDemonym } from './match/gazetteer.ts'
import { withKin } from './match/kin.ts'
import { placesOf } from './match/placing.ts'
import { resolvePronouns } from './match/pronouns.ts'
import { resolveSpeakers } from './match/speakers.ts'

/** Adds entities and places to the chunks. */
export function findNames(document: Read): Named {
  const alone = document.chunks.map((chunk) => describeChunk(document, chunk))
  const single = alone.map((entity, n) => sharedHead(document, n, alone) ?? entity)
  const known = gatherKnown(document, single)
  const named = single.map((entity, n) => entity && identify(document, { n, entity }, known))
  const places = placesOf(document, named)
  const resolved = resolvePronouns(document, named)
  return resolveSpeakers({ ...document, ...withKin(document, resolved), places })
}

/** "French and Egyptian warships": the first adjective shares the noun of the second. */
function sharedHead(
  document: Read,
  n: number,
  single: readonly (Entity | null)[],
): Entity | undefined {
  const { chunks, tokens, words } = document
  const chunk = chunks[n]
  const next = chunks[n + 1]
  const shared = single[n + 1]
  if (!chunk || !next || !shared || chunk.last - chunk.first !== 1) return undefined
  if (
    words[chunk.last]?.lemma !== 'and' ||
    next.first !== chunk.last + 1 ||
    words[next.head]?.tag === 'name'
  )
    return undefined
  const adjective = tokens[chunk.first]?.text ?? ''
  const code = findDemonym(adjective)
  if (code === undefined || shared.type === 'country') return undefined
  const noun = tokens[next.head]?.text ?? ''
  const { sector, type } = shared
  return {
    name: `${adjective} ${noun}`,
    type,
    plural: shared.plural,
    country: code,
    ...(sector === undefined ? {} : { sector }),
  }
}

interface Mention {
  readonly n: number
  readonly entity: Entity
}

function identify(document: Read, { n, entity }: Mention, known: Known): Entity {
  const chunk = document.chunks[n]
  if (!chunk) return entity
  if (isNamed(document, chunk)) return fullName(document, { chunk, entity }, known)
  const beside = known.beside.get(n)
  if (beside) return beside
  const head = document.words[chunk.head]?.lemma ?? ''
  if (entity.type !== 'person' || document.words[chunk.first]?.lemma !== 'the') return entity
  const holder = known.described.get(
    entity.country === undefined ? head : `${head} ${entity.country}`,
  )
  return holder ?? entity
}

/** A surname, or a town that is a surname here ("Paris" of "Valeska Paris"). */
function fullName(
  document: Read,
  { chunk, entity }: { readonly chunk: Chunk; readonly entity: Entity },
  known: Known,
): Entity {
  const words = entity.name.split(' ')
  const last = document.tokens[chunk.last - 1]?.text ?? ''
  if (words.length > 2) return entity
  const fuller = known.full.get(last)
  if (!fuller) return entity
  if (entity.type === 'country' || entity.type === 'place') {
    const alone = chunk.last - chunk.first === 1 && chunk.prep === null
    return alone && entity.place?.precision === 'city' ? fuller : entity
  }
  if (words.length === 2 && fuller.name !== entity.name) return entity
  return {
    ...entity,
    ...fuller,
    ...(entity.country === undefined ? {} : { country: entity.country }),
  }
}
