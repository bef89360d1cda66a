/**
 * Decides which happening a mention speaks of, by looking at the mention alone: so the answer does
 * not depend on what arrived before, and any number of workers agree. Two mentions are one event
 * when kind, principal actors, and week or day agree; "this week", "on Wednesday" and "19 June"
 * then meet, because they lie in one ISO week. What the same parties may do twice in a week (meet,
 * sign, call, attack) needs the same day.
 *
 * A wrong merge is worse than a missed one, so a mention that lacks what its kind needs is an event
 * of its article alone. Known limits: a happening at a week's edge that one report puts on Sunday
 * and another on Monday stays apart, and so do names in two spellings ("Putin", "Vladimir Putin");
 * principals.ts knows which differences of names are none.
 */
import { createHash } from 'node:crypto'
import type { Actor, ActorType, ExtractedEvent, Place } from '../model/event.ts'
import type { EventTime } from '../model/timex.ts'
import { normaliseName } from '../names.ts'
import { isSomebody, principalKey } from '../principals.ts'
import { isDay, mondayOf } from './days.ts'

interface IdentityRule {
  /**
   * Mentions within one ISO week, or on one and the same day, can be one event; `exact`: those on one
   * day, and those that know no more than the week among themselves.
   */
  readonly within: 'week' | 'day' | 'exact'
  /**
   * `pair`: two parties, in either order; `directed`: who does it to whom; or who alone suffices;
   * `nobody`: place and time suffice.
   */
  readonly parties: 'pair' | 'directed' | 'nobody' | readonly ActorType[]
  /** This of the place, too, must be known and agree; `town`: the name, and it must be no country's. */
  readonly place?: 'name' | 'country' | 'town'
}

const PAIR_IN_WEEK: IdentityRule = { within: 'week', parties: 'pair' }
/** Who meets, signs or calls may do so again within days: two treaties in a week are two. */
const PAIR_EXACT: IdentityRule = { within: 'exact', parties: 'pair' }
const PERSON_IN_WEEK: IdentityRule = { within: 'week', parties: ['person'] }
const PERSON_ON_DAY: IdentityRule = { within: 'day', parties: ['person'] }

/** What can happen several times a week between the same parties: the day must agree. */
const REPEATABLE: IdentityRule = { within: 'day', parties: 'directed' }

/** Kinds that happen once a week at most to the same parties, or need more than `REPEATABLE`. */
const rules: Readonly<Record<string, IdentityRule>> = {
  'treaty-signing': PAIR_EXACT,
  agreement: PAIR_EXACT,
  meeting: PAIR_EXACT,
  call: PAIR_EXACT,
  ceasefire: PAIR_IN_WEEK,
  acquisition: PAIR_IN_WEEK,
  // One man visits two countries in a week; one report names the city, another the country.
  visit: { within: 'week', parties: ['person'], place: 'country' },
  death: PERSON_IN_WEEK,
  birth: PERSON_IN_WEEK,
  appointment: PERSON_IN_WEEK,
  departure: PERSON_IN_WEEK,
  verdict: PERSON_IN_WEEK,
  arrest: PERSON_IN_WEEK,
  election: { within: 'week', parties: ['person', 'country'] },
  award: PERSON_ON_DAY,
  charge: PERSON_ON_DAY,
  abduction: PERSON_ON_DAY,
  release: PERSON_ON_DAY,
  // Nobody does it, and two of them in one town on one day are rare.
  disaster: { within: 'day', parties: 'nobody', place: 'town' },
  // Teams meet again within days.
  match: { within: 'day', parties: 'pair' },
  attack: { ...REPEATABLE, place: 'name' },
}

/** A firm closes many things, but goes bankrupt once. */
const BANKRUPTCY: IdentityRule = { within: 'week', parties: ['organisation', 'person'] }
const bankruptcyWords = /bankrupt|insolven/

/** Kinds that say too little to be compared. */
const INCOMPARABLE = new Set(['other', 'statement'])

/** Which event a mention belongs to. */
interface Identity {
  /** `ev_` and 20 characters of base32. */
  readonly id: string
  /** Whether other articles can speak of it; else it is the article's own, and its id says whose. */
  readonly isShared: boolean
}

/** Characters of an id that are those of its article, if the event is that article's own. */
const LOCATOR_CHARS = 12

/** Those behind them, which tell it from the article's others. */
export const OWN_CHARS = 8

/**
 * Identifies the event of a mention: by 100 bits of what makes it the same happening, or by 60 of the
 * article and 40 of its place there.
 */
export function identify(event: ExtractedEvent, articleId: string): Identity {
  const key = sharedKey(event)
  if (key !== undefined) return { id: `ev_${base32(key, 20)}`, isShared: true }
  return { id: ownIdOf(event, articleId), isShared: false }
}

/** The id of an event that is an article's own. */
export function ownIdOf({ kind, trigger }: ExtractedEvent, articleId: string): string {
  return `ev_${locatorOf(articleId)}${base32([articleId, kind, trigger.start], OWN_CHARS)}`
}

/** The id of the event that a mention belongs to. */
export function eventIdOf(event: ExtractedEvent, articleId: string): string {
  return identify(event, articleId).id
}

/** What the ids of an article's own events begin with, behind `ev_`. */
export function locatorOf(articleId: string): string {
  return base32(['article', articleId], LOCATOR_CHARS)
}

/** The locator in an event's id; means something only if the event is an article's own. */
export function locatorIn(id: string): string {
  return id.slice('ev_'.length, 'ev_'.length + LOCATOR_CHARS)
}

function sharedKey(event: ExtractedEvent): readonly string[] | undefined {
  if (INCOMPARABLE.has(event.kind)) return undefined
  const rule = ruleFor(event)
  const when = periodOf(event.time, rule.within)
  const who = partiesOf(event.actors, rule.parties)
  const where = rule.place === undefined ? '' : placeKey(event.place, rule.place)
  if (when === undefined || who === undefined || where === undefined) return undefined
  return ['shared', event.kind, when, who, where]
}

function ruleFor({ kind, mentions }: ExtractedEvent): IdentityRule {
  const isBankruptcy =
    kind === 'closure' && mentions.some(({ text }) => bankruptcyWords.test(text.toLowerCase()))
  return isBankruptcy ? BANKRUPTCY : (rules[kind] ?? REPEATABLE)
}

/** The Monday or the day within which the whole event lies. */
function periodOf(time: EventTime | null, within: IdentityRule['within']): string | undefined {
  const { start, end } = time ?? { start: null, end: null }
  if (start === null || end === null || !isDay(start) || !isDay(end)) return undefined
  if (within === 'day') return start === end ? start : undefined
  if (within === 'exact' && start === end) return `day ${start}`
  const monday = mondayOf(start)
  return monday === mondayOf(end) ? monday : undefined
}

function partiesOf(actors: readonly Actor[], parties: IdentityRule['parties']): string | undefined {
  const named = actors.filter(isSomebody)
  if (parties === 'nobody') return ''
  if (parties === 'pair') return pairOf(named)
  if (parties === 'directed') {
    const [agents, recipients] = [rolesOf(named, 'agent'), rolesOf(named, 'recipient')]
    return agents === '' || recipients === '' ? undefined : `${agents} > ${recipients}`
  }
  return aloneOf(named, parties)
}

/**
 * Both parties, sorted: who signs with whom is no different from who is signed with. Leaders come
 * with the countries that they act for, so two persons (or else two countries) stand for them all.
 */
function pairOf(actors: readonly Actor[]): string | undefined {
  for (const type of ['person', 'country', 'organisation'] as const) {
    const keys = keysOf(actors.filter((actor) => actor.type === type))
    if (keys.length === 2) return keys.join(' & ')
  }
  const keys = keysOf(actors)
  return keys.length < 2 ? undefined : keys.join(' & ')
}

/**
 * The one actor to whom it happens; a recipient counts before an agent ("police arrest X"). Alone,
 * a surname says too little: there is more than one Smith.
 */
function aloneOf(actors: readonly Actor[], types: readonly ActorType[]): string | undefined {
  const fitting = actors.filter(
    (actor) => types.includes(actor.type) && (actor.type !== 'person' || isFullName(actor)),
  )
  const suffering = keysOf(fitting.filter((actor) => actor.role === 'recipient'))
  const keys = suffering.length > 0 ? suffering : keysOf(fitting)
  return keys.length === 1 ? keys[0] : undefined
}

function isFullName(actor: Actor): boolean {
  return actor.id !== undefined || normaliseName(actor.name).includes(' ')
}

function rolesOf(actors: readonly Actor[], role: Actor['role']): string {
  return keysOf(actors.filter((actor) => actor.role === role)).join(' & ')
}

function keysOf(actors: readonly Actor[]): readonly string[] {
  return [...new Set(actors.map(principalKey))].sort()
}

function placeKey(place: Place | null, by: 'name' | 'country' | 'town'): string | undefined {
  if (place === null) return undefined
  if (by === 'country') return place.country
  return by === 'town' && place.precision === 'country' ? undefined : normaliseName(place.name)
}

/**
 * The hash of a key, 5 bits a character. RFC 4648, section 6, in lower case and without padding: safe
 * in URLs and file names.
 */
function base32(key: readonly unknown[], chars: number): string {
  const bytes = createHash('sha256').update(JSON.stringify(key)).digest()
  const alphabet = 'abcdefghijklmnopqrstuvwxyz234567'
  let [bits, held, text] = [0, 0, '']
  for (const byte of bytes) {
    held = ((held & 0b11111) << 8) | byte
    bits += 8
    while (bits >= 5) {
      bits -= 5
      text += alphabet[(held >> bits) & 31]
    }
  }
  return text.slice(0, chars)
}
