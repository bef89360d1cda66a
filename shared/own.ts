/**
 * What a user adds without touching the code (docs/EXTENDING.md): lexicon.json, with kinds of event
 * and lines that tell them, and actors.json, the watch list. Both lie at the root of the project and
 * are bundled into the functions, so what runs on the laptop is what is deployed. A wrong file
 * stops the program at its start and names the entry.
 */
import { createHash } from 'node:crypto'
import * as v from 'valibot'
import actorsFile from '../actors.json' with { type: 'json' }
import lexiconFile from '../lexicon.json' with { type: 'json' }
import type { KindEntry, TriggerEntry } from './data/schema.ts'
import { DatelineError } from './errors.ts'
import { normaliseName } from './names.ts'

const words = v.pipe(v.string(), v.minLength(1))
const list = v.optional(v.array(words))
const flag = v.optional(v.boolean())
const oneOf = <const T extends readonly string[]>(values: T) => v.optional(v.picklist(values))

const kindSchema = v.strictObject({
  kind: v.pipe(v.string(), v.regex(/^[a-z][a-z-]*$/)),
  class: v.optional(words, 'own'),
  plover: v.optional(v.nullable(words), null),
  cameo: v.optional(v.nullable(words), null),
  means: words,
})

/** The fields of TriggerEntry (shared/data/schema.ts), where they are explained. */
const triggerSchema = v.pipe(
  v.strictObject({
    id: words,
    kind: words,
    verb: v.optional(words),
    noun: v.optional(words),
    particle: v.optional(words),
    frame: oneOf(['act', 'joint', 'undergo', 'happen']),
    object: v.optional(words),
    notObject: v.optional(words),
    subject: v.optional(words),
    notSubject: v.optional(words),
    near: v.optional(words),
    notNear: v.optional(words),
    notBeside: v.optional(words),
    light: v.optional(words),
    voice: oneOf(['active', 'passive']),
    plural: flag,
    with: v.optional(words),
    clause: flag,
    infinitive: flag,
    as: v.optional(words),
    score: flag,
    to: v.optional(words),
    of: oneOf(['agent', 'recipient']),
    alone: flag,
    stative: flag,
    status: oneOf(['ongoing', 'planned', 'conditional', 'denied']),
    trust: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
    example: words,
    rejects: list,
  }),
  v.check(({ verb, noun }) => (verb === undefined) !== (noun === undefined), 'a verb or a noun'),
)

const lexiconSchema = v.strictObject({
  kinds: v.optional(v.array(kindSchema), []),
  triggers: v.optional(v.array(triggerSchema), []),
})

/** What a watched actor can be. */
export const actorTypes = ['person', 'organisation', 'country', 'group'] as const

const actorSchema = v.strictObject({
  id: words,
  name: words,
  aliases: list,
  type: v.optional(v.picklist(actorTypes), 'organisation'),
  country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  sector: v.optional(words),
})

/** Somebody on the watch list: events name him so, with this id, by whichever name the text does. */
export type WatchedActor = v.InferOutput<typeof actorSchema>

/** Watched actors by each of their names, as `normaliseName` writes it. */
export type WatchList = ReadonlyMap<string, WatchedActor>

/** Reads a watch list. Throws `bad-input`, which names the entry. */
export function readWatchList(value: unknown, file: string): WatchList {
  return new Map(readActors(value, file).flatMap(namesOf))
}

/** Reads the entries of a watch list. Throws `bad-input`, also for a name that two of them share. */
export function readActors(value: unknown, file: string): readonly WatchedActor[] {
  const actors = parse(v.array(actorSchema), value, file)
  const twice = actors.find(({ id }, at) => actors.findIndex((other) => other.id === id) < at)
  if (twice) throw new DatelineError('bad-input', `${file}: two entries have the id '${twice.id}'`)
  const ids = new Map<string, string>()
  for (const [name, { id }] of actors.flatMap(namesOf)) {
    const other = ids.get(name) ?? id
    if (other !== id) {
      throw new DatelineError('bad-input', `${file}: '${other}' and '${id}' both go by '${name}'`)
    }
    ids.set(name, id)
  }
  return actors
}

function namesOf(actor: WatchedActor): readonly (readonly [string, WatchedActor])[] {
  const names = [actor.name, ...(actor.aliases ?? [])]
  return names.map((name) => [normaliseName(name), actor] as const)
}

/** Reads a lexicon of kinds and triggers. Throws `bad-input`, which names the entry. */
export function readLexicon(
  value: unknown,
  file: string,
): { readonly kinds: readonly KindEntry[]; readonly triggers: readonly TriggerEntry[] } {
  const { kinds, triggers } = parse(lexiconSchema, value, file)
  // Absent keys must stay absent for the exact types of the schema: nothing here adds undefined.
  return { kinds, triggers: triggers as readonly TriggerEntry[] }
}

function parse<T extends v.GenericSchema>(
  schema: T,
  value: unknown,
  file: string,
): v.InferOutput<T> {
  const result = v.safeParse(schema, value)
  if (result.success) return result.output
  const [issue] = result.issues
  const at = issue.path?.map(({ key }) => String(key)).join('.') ?? 'the whole'
  throw new DatelineError('bad-input', `${file}: ${at}: ${issue.message}`)
}

/** The project's own files. */
export const ownLexicon = readLexicon(lexiconFile, 'lexicon.json')
export const ownActors = readWatchList(actorsFile, 'actors.json')

/** Changes with the files, and is empty while they are: part of the extractor's version. */
export const ownVersion =
  ownActors.size + ownLexicon.triggers.length + ownLexicon.kinds.length === 0
    ? ''
    : `+${createHash('sha256')
        .update(JSON.stringify([actorsFile, lexiconFile]))
        .digest('hex')
        .slice(0, 8)}`
