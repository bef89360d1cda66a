/**
 * A noun phrase -> who acts in it: whoever it names, or else whoever it belongs to ("Israel's
 * decision", "the UN proposal", "weapons from the militia").
 */
import type { Chunk, Entity, Named } from '../document.ts'
import { expandRight } from './coordination.ts'
import { findActor, findCountry, findDemonym, findPlace, isCapital } from './gazetteer.ts'
import { chunkAfterOf, countryEntity } from './phrase.ts'

/** Who acts in a chunk. `teams`: towns act too, as in "Valencia beat Sevilla". */
export function actorsIn(
  document: Named,
  n: number,
  { teams }: { readonly teams: boolean } = { teams: false },
): readonly Entity[] {
  const chunk = document.chunks[n]
  if (!chunk) return []
  const all = document.entities[n] ?? []
  const own = teams ? all : all.filter((entity) => entity.type !== 'place')
  if (own.length > 0 || all.length > 0) return own
  const owner = (document.owners[n] ?? []).filter((entity) => entity.type !== 'place')
  if (owner.length > 0) return owner
  const name = nameBehind(document, n)
  if (name.length > 0) return name
  const before = modifiers(document, chunk, chunk.head)
  if (before.length > 0) return before
  const of = chunkAfterOf(document, chunk)
  return of
    ? (document.entities[document.chunkOf[of.first] ?? -1] ?? []).filter(
        (entity) => entity.type !== 'place',
      )
    : []
}

/** "a smaller Greek line, Kyma Ferries,": the name of what a phrase describes. */
function nameBehind(document: Named, n: number): readonly Entity[] {
  const { chunks, tokens, words, entities } = document
  const [chunk, next] = [chunks[n], chunks[n + 1]]
  if (tokens[chunk?.last ?? -1]?.text !== ',' || next?.first !== (chunk?.last ?? 0) + 1) return []
  const closed = /^[,.;]$/.test(tokens[next.last]?.text ?? '.')
  const isName = words[next.first]?.tag === 'name' && words[next.head]?.tag === 'name'
  const isOne = words[chunk?.first ?? -1]?.tag === 'det'
  return closed && isName && isOne
    ? (entities[n + 1] ?? []).filter(({ type }) => /^(?:organisation|person)$/.test(type))
    : []
}

/** The same for several chunks, each actor once. */
export function allActors(
  document: Named,
  chunks: readonly number[],
  options: { readonly teams: boolean } = { teams: false },
): readonly Entity[] {
  const byName = new Map<string, Entity>()
  for (const n of chunks.flatMap((one) => [one, ...included(document, one)])) {
    for (const entity of actorsIn(document, n, options))
      if (!byName.has(entity.name)) byName.set(entity.name, entity)
  }
  return [...byName.values()]
}

/** "former members, including Ana Ruiz and Jon Bell": those named of a group. */
function included(document: Named, n: number): readonly number[] {
  const chunk = document.chunks[n]
  if (!chunk || (document.entities[n] ?? []).every((entity) => !entity.plural)) return []
  const last = lastOfPhrase(document, chunk)
  const end = document.tokens[last]?.text === ',' ? last + 1 : last
  if (document.words[end]?.lemma !== 'including') return []
  const first = document.chunkOf[end + 1] ?? -1
  return first < 0 ? [] : expandRight(document, first)
}

/** The end of "defectors from the church", with what hangs on it. */
function lastOfPhrase({ chunks, chunkOf, words }: Named, { last }: Chunk): number {
  const behind = chunks[chunkOf[last + 1] ?? -1]
  const hangs = behind?.prep === last && /^(?:at|from|in|of)$/.test(words[last]?.lemma ?? '')
  return hangs ? behind.last : last
}

/** Actors named before a noun inside its phrase: "Russian attack", "Russia-Ukraine war". */
export function modifiers(document: Named, chunk: Chunk, until: number): readonly Entity[] {
  const found: Entity[] = []
  let i = chunk.first
  while (i < until) {
    const match =
      document.words[i]?.tag === 'name' || /^[A-Z]/.test(document.tokens[i]?.text ?? '')
        ? actorAt(document, i, until)
        : undefined
    if (match) found.push(...match.entities)
    i = match?.end ?? i + 1
  }
  return found.length > 0 ? found : plainBody(document, chunk, until)
}

/** Bodies that a noun right before another tells of: "the police action", "an army offensive". */
const bodies: ReadonlyMap<string, string | undefined> = new Map([
  ['army', 'MIL'],
  ['council', 'GOV'],
  ['government', 'GOV'],
  ['guerrilla', 'REB'],
  ['militant', 'REB'],
  ['militia', 'REB'],
  ['navy', 'MIL'],
  ['opposition', 'OPP'],
  ['police', 'COP'],
  ['rebel', 'REB'],
  ['student', 'EDU'],
  ['union', 'LAB'],
])

function plainBody({ tokens, words }: Named, chunk: Chunk, until: number): readonly Entity[] {
  const name = tokens[until - 1]?.lower ?? ''
  const inside = until - 1 >= chunk.first && words[until - 1]?.tag === 'noun'
  if (!inside || !bodies.has(name)) return []
  const sector = bodies.get(name)
  const isCrowd = /^(?:guerrilla|militant|rebel|student)$/.test(name)
  const all = isCrowd ? `${name}s` : name
  return [
    {
      name: all,
      type: isCrowd ? 'group' : 'organisation',
      plural: isCrowd,
      ...(sector === undefined ? {} : { sector }),
    },
  ]
}

function actorAt(
  document: Named,
  i: number,
  until: number,
): { readonly entities: readonly Entity[]; readonly end: number } | undefined {
  for (const length of [3, 2, 1]) {
    if (i + length > until) continue
    const name = document.tokens
      .slice(i, i + length)
      .map((token) => token.text)
      .join(' ')
    const entities = namedActor(name)
    if (entities.length > 0) return { entities, end: i + length }
  }
  return undefined
}

function namedActor(name: string): readonly Entity[] {
  const actor = findActor(name)
  if (actor) {
    const { country, sector } = actor
    return [
      {
        name: actor.name,
        type: actor.type,
        plural: false,
        ...(country === undefined ? {} : { country }),
        ...(sector === undefined ? {} : { sector }),
      },
    ]
  }
  const code =
    findCountry(name)?.code ??
    findDemonym(name) ??
    (isCapital(name) ? findPlace(name)?.country : undefined)
  if (code) return [countryEntity(code)]
  const parts = name.split(/[-–]/)
  if (parts.length < 2) return []
  const first = /^(?:led|backed|sponsored|brokered|imposed)$/.test(parts[1] ?? '')
    ? parts.slice(0, 1)
    : parts
  const all = first.flatMap((part) => namedActor(part))
  return all.length === first.length ? all : []
}
