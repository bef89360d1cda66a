/**
 * Names of a document -> which of them name the same: equal words, a family or given name for the
 * full one before it, initials ("UN" for "United Nations"), other names of a country, an
 * organisation without its "Inc." Of two candidates the nearer before counts; two persons of one
 * family keep apart where their given names do.
 */
import { countries } from '../../../data/countries.ts'
import type { FoundName } from './find-names.ts'
import type { NameParts } from './parts.ts'

/** A name with its words and, for a person, its parts. */
export interface KnownName extends FoundName {
  /** It stands within another name: "University of Texas". */
  readonly inner: boolean
  readonly words: readonly string[]
  readonly parts: NameParts | undefined
}

const SUFFIX =
  /^(?:inc|ltd|llc|corp|corporation|co|company|plc|group|limited|ag|gmbh|sa|holdings)\.?$/i
const COUNTRY_KEYS: ReadonlyMap<string, string> = new Map(
  countries.flatMap(({ code, names }) => names.map((name) => [name.toLowerCase(), code] as const)),
)

/** For each name the place of an earlier one that names the same, -1 for none. */
export function earlierNames(names: readonly KnownName[]): readonly number[] {
  const byKey = new Map<string, number>()
  return names.map((name, index) => {
    const own = exactKeys(name)
    const partial = partialKeys(name).map((key) => `part ${key}`)
    const found = latest(byKey, isShort(name) ? [...own, ...partial] : own)
    // A short form is found by its own key afterwards, and must not hide the full name.
    const keys = isShort(name) ? own : [...own, ...partial]
    for (const key of keys) byKey.set(key, index)
    return found !== undefined && compatible(names[found], name) ? found : -1
  })
}

function latest(byKey: ReadonlyMap<string, number>, keys: readonly string[]): number | undefined {
  const found = keys.flatMap((key) => byKey.get(key) ?? [])
  return found.length > 0 ? Math.max(...found) : undefined
}

function exactKeys({ words, type, parts }: KnownName): readonly string[] {
  const bare = words
    .map((word) => word.toLowerCase().replaceAll('.', ''))
    .filter((word) => word !== 'the')
  const whole = bare.join(' ')
  if (type === 'person') {
    const full = parts && parts.given !== '' && parts.family !== ''
    return full ? [whole, `${parts.given} ${parts.family}`.toLowerCase()] : [whole]
  }
  const initials = words.map((word) => (/^\p{Lu}/u.test(word) ? word.charAt(0) : '')).join('')
  const short = initials.length > 1 ? [initials.toLowerCase()] : []
  if (type === 'place') return [whole, ...short, ...countryKeys(words, whole)]
  const unsuffixed = bare.filter((word) => !SUFFIX.test(word)).join(' ')
  // "Brightwater" of "Brightwater Foods", where both are bodies.
  const first = type === 'organization' && words.length > 1 ? [`body ${bare[0]}`] : []
  const alone = type === 'organization' && words.length === 1 ? [`body ${whole}`] : []
  return [whole, ...(unsuffixed === '' ? [] : [unsuffixed]), ...short, ...first, ...alone]
}

function countryKeys(words: readonly string[], whole: string): readonly string[] {
  const code = COUNTRY_KEYS.get(whole) ?? COUNTRY_KEYS.get(words.join(' ').toLowerCase())
  return code === undefined ? [] : [`country ${code}`]
}

/** What a short form of a person's name may be. */
function partialKeys({ parts }: KnownName): readonly string[] {
  if (!parts) return []
  return [parts.family, parts.given.split(' ')[0] ?? '']
    .filter((part) => part !== '')
    .map((part) => part.toLowerCase())
}

function isShort({ parts }: KnownName): boolean {
  return parts !== undefined && (parts.given === '' || parts.family === '')
}

function compatible(earlier: KnownName | undefined, name: KnownName): boolean {
  if (!earlier) return false
  if (earlier.type !== name.type && [earlier.type, name.type].includes('person'))
    return earlier.words.join(' ') === name.words.join(' ')
  if (isShort(earlier) || isShort(name)) return true
  return earlier.parts?.given.charAt(0) === name.parts?.given.charAt(0)
}
