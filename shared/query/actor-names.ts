/**
 * Who is meant by the name of an actor: "North Korean" is KP, "the Kremlin" RU, "EU" the European
 * Union. Known names come from shared/data; a name that is not known is taken by its words alone.
 */
import { actors } from '../data/actors.ts'
import { countries } from '../data/countries.ts'
import { normaliseName } from '../names.ts'

export interface NamedActor {
  /** ISO 3166-1 alpha-2, when the name is a country's, or that of its people or government. */
  readonly country?: string
  /** Other whole names of the same actor, normalised. */
  readonly names: ReadonlySet<string>
}

const known: ReadonlyMap<string, NamedActor> = new Map([...namedActors(), ...namedCountries()])

/** What is known of a name; undefined when nothing is. */
export function findActor(name: string): NamedActor | undefined {
  return known.get(normaliseName(name))
}

/** English name of a country by its code; the code itself when it has none here. */
export function countryName(code: string): string {
  return namesByCode.get(code) ?? code
}

const namesByCode: ReadonlyMap<string, string> = new Map(
  countries.map(({ code, names }) => [code, names[0]]),
)

function* namedCountries(): Generator<[string, NamedActor]> {
  for (const { code, names, demonyms } of countries) {
    const all = [...names, ...demonyms].map(normaliseName)
    for (const name of all) yield [name, { country: code, names: new Set(all) }]
  }
}

function* namedActors(): Generator<[string, NamedActor]> {
  for (const entry of actors) {
    const aliases = 'aliases' in entry ? entry.aliases : []
    const all = [entry.name, ...aliases].map(normaliseName)
    // A seat of government stands for its country; an organisation is somebody of its own.
    const isSeat = entry.type === 'country' && 'country' in entry
    const country = isSeat ? { country: entry.country } : {}
    for (const name of all) yield [name, { ...country, names: new Set(all) }]
  }
}
