/**
 * Whom an actor stands for when mentions are compared. "Israeli forces" and "the Israeli government"
 * act for Israel, "Hamas fighters" for Hamas, and "Apple Inc." is Apple; "protesters" and "police" are
 * somebody else each time. Which article spells it how is chance, and an id must not hang on it.
 */
import { actors as knownActors } from './data/actors.ts'
import { countries } from './data/countries.ts'
import type { Actor } from './model/event.ts'
import { actorKey, essentialName, normaliseName } from './names.ts'

/** What a state acts through, and what a movement does. */
const stateArms =
  'aircraft airstrikes army artillery forces government jets military missiles navy soldiers troops warplanes'
const arms = new Set(`${stateArms} fighters gunmen insurgents militants militia rebels`.split(' '))
const armsOfStates = new Set(stateArms.split(' '))

/** Normal names and adjectives of countries -> code. */
const states = new Map(
  countries.flatMap(({ code, names, demonyms }) =>
    [...names, ...demonyms].map((name) => [normaliseName(name), code] as const),
  ),
)

/** Movements that are known by name, under any of their names. */
const movements = new Map(
  knownActors
    .filter(({ type }) => type === 'group')
    .flatMap((entry) =>
      [entry.name, ...('aliases' in entry ? entry.aliases : [])].map(
        (name) => [normaliseName(name), normaliseName(entry.name)] as const,
      ),
    ),
)

/** Whether an actor is the same whenever it is named so. */
export function isSomebody(actor: Actor): boolean {
  return actor.type !== 'group' || actor.id !== undefined || behind(actor) !== undefined
}

/** Equal for the same actor under names that differ in what papers leave out. */
export function principalKey(actor: Actor): string {
  if (actor.id !== undefined || actor.type === 'country') return actorKey(actor)
  return behind(actor) ?? `name:${essentialName(actor.name, actor.type)}`
}

/** The key of the state or movement that is named, or acts through what is named. */
function behind({ name, type }: Actor): string | undefined {
  if (type !== 'group' && type !== 'organisation') return undefined
  const words = normaliseName(name).split(' ')
  const own = words.filter((word) => !arms.has(word) && word !== 'of' && word !== 'the')
  const through = words.filter((word) => arms.has(word))
  const movement = movements.get(own.join(' '))
  if (movement !== undefined) return `name:${movement}`
  if (through.length === 0 || !through.every((word) => armsOfStates.has(word))) return undefined
  const code = states.get(own.join(' '))
  return code && `country:${code}`
}
