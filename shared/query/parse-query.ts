/**
 * Turns the parameters of a request, or the options of a command, into a question; or into a list
 * of what is wrong with them, which names each parameter, its value and what would be accepted.
 */
import * as v from 'valibot'
import { DatelineError } from '../errors.ts'
import type { CardOrder } from '../model/log.ts'
import { settings } from '../settings.ts'
import type { EventFilter, EventQuery } from './filter.ts'
import { type Parameter, parameters } from './parameters.ts'

/** A name or value that is not accepted. */
export interface ParameterProblem {
  readonly parameter: string
  readonly value: string
  readonly accepted: string
}

/** Formats that a list of events can have. */
export type Format = 'json' | 'ndjson' | 'csv' | 'ics' | 'geojson' | 'atom'

export interface ParsedQuery extends Pick<EventQuery, 'filter'> {
  /** Absent = that of the format. */
  readonly order?: CardOrder
  readonly limit: number
  readonly cursor?: string
  readonly format?: Format
  /** Whether to say how the answer was found. */
  readonly explain: boolean
}

type Parsed = { readonly query: ParsedQuery } | { readonly problems: readonly ParameterProblem[] }

const byName: ReadonlyMap<string, Parameter> = new Map(
  parameters.map((parameter) => [plainName(parameter.name), parameter]),
)

/** Finds the first and last day that words mean. */
export type DayFinder = (
  words: string,
) => { readonly start: string; readonly end: string } | undefined

/**
 * Parses name and value pairs; a name may occur several times. Never throws.
 * @param findDays absent = times are not accepted in words
 */
export function parseQuery(
  pairs: Iterable<readonly [string, string]>,
  findDays: DayFinder = () => undefined,
): Parsed {
  const problems: ParameterProblem[] = []
  const values: Record<string, (string | number)[]> = {}
  for (const [name, text] of pairs) {
    const parameter = byName.get(plainName(name))
    if (parameter === undefined) {
      problems.push({ parameter: shorten(name), value: shorten(text), accepted: acceptedNames() })
      continue
    }
    const found = parseValues(parameter, text) ?? plainValues(parameter, text, findDays)
    if (found === undefined || (parameter.many === undefined && values[parameter.name])) {
      const value = shorten(text)
      problems.push({ parameter: parameter.name, value, accepted: acceptedOf(parameter) })
    } else {
      values[parameter.name] = [...(values[parameter.name] ?? []), ...found]
    }
  }
  if (problems.length > 0) return { problems }
  const query = queryOf(values)
  const backwards = backwardsIn(query.filter)
  return backwards === undefined ? { query } : { problems: [backwards] }
}

/** Nobody who asks for days from June to May means it; the answer would be empty, or puzzling. */
function backwardsIn({ from, to }: EventFilter): ParameterProblem | undefined {
  if (from === undefined || to === undefined || from <= to) return undefined
  return {
    parameter: 'to',
    value: to,
    accepted: `a time that ends on ${from}, where \`from\` begins, or later`,
  }
}

/** The error that tells of the problems, for those who throw. */
export function badParameter(problems: readonly ParameterProblem[]): DatelineError {
  const sentences = problems.map(
    ({ parameter, value, accepted }) => `${parameter} "${value}" is not accepted; use ${accepted}`,
  )
  return new DatelineError('bad-parameter', sentences.join('. '))
}

/** Enough of a value to know it again; an answer need not repeat all that a question may hold. */
function shorten(text: string): string {
  return text.length <= SHOWN_CHARS ? text : `${text.slice(0, SHOWN_CHARS)}...`
}

const SHOWN_CHARS = 100

/** minSources, min-sources and min_sources are one name. */
function plainName(name: string): string {
  return name.replace(/[-_]/g, '').toLowerCase()
}

function parseValues(parameter: Parameter, text: string): (string | number)[] | undefined {
  const texts = parameter.many === 'list' ? text.split(',') : [text]
  const values: (string | number)[] = []
  for (const one of texts) {
    const result = v.safeParse(parameter.parse, one.trim())
    if (!result.success) return undefined
    values.push(result.output)
  }
  return values
}

function plainValues(
  { plain }: Parameter,
  text: string,
  findDays: DayFinder,
): readonly string[] | undefined {
  const days =
    plain === undefined ? undefined : findDays(text.slice(0, settings.query.maxWordChars))
  if (plain === undefined || days === undefined) return undefined
  const day = days[plain.end]
  if (plain.as === 'day') return [day]
  return [plain.end === 'start' ? `${day}T00:00:00.000Z` : `${day}T23:59:59.999Z`]
}

function acceptedOf({ accepts, many }: Parameter): string {
  return many === undefined ? `${accepts} (once)` : accepts
}

function acceptedNames(): string {
  return parameters.map(({ name }) => name).join(', ')
}

const manyValued = ['kind', 'class', 'actor', 'country', 'place', 'status', 'source'] as const
const singleValued = ['from', 'to', 'since', 'asOf', 'text', 'minSources'] as const

function queryOf(values: Readonly<Record<string, readonly (string | number)[]>>): ParsedQuery {
  const filter = Object.fromEntries([
    ...manyValued.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]]])),
    ...singleValued.flatMap((name) =>
      values[name] === undefined ? [] : [[name, values[name][0]]],
    ),
  ]) as EventFilter
  const [order, cursor, format] = ['order', 'cursor', 'format'].map((name) => values[name]?.[0])
  return {
    filter,
    limit: Number(values['limit']?.[0] ?? settings.query.defaultLimit),
    explain: ['1', 'true'].includes(String(values['explain']?.[0])),
    ...(order === undefined ? {} : { order: order as CardOrder }),
    ...(cursor === undefined ? {} : { cursor: String(cursor) }),
    ...(format === undefined ? {} : { format: format as Format }),
  }
}
