/**
 * What a question may ask of an event, as a pure predicate on cards. Every way of answering a
 * question (a walk through an index, a count, an export) must agree with `matches` on every event.
 *
 * Several values of one field mean any of them; several fields mean all of them.
 */
import type { Actor, EventStatus } from '../model/event.ts'
import { type CardOrder, type EventCard, overlapsDays } from '../model/log.ts'
import { normaliseName } from '../names.ts'
import { findActor } from './actor-names.ts'

export interface EventFilter {
  readonly kind?: readonly string[]
  readonly class?: readonly string[]
  readonly status?: readonly EventStatus[]
  /**
   * Whole words of an actor's name, in order; or another name of a known one ("North Korean" finds
   * North Korea); or the id of a linked actor.
   */
  readonly actor?: readonly string[]
  /** ISO 3166-1 alpha-2, upper case: of the place or of an actor. */
  readonly country?: readonly string[]
  /** Whole words of the place's name, in order. */
  readonly place?: readonly string[]
  /** Whole words of a publisher's name (or host), in order. */
  readonly source?: readonly string[]
  /** Words that must all occur in sentence, headline, actors or place. */
  readonly text?: string
  /** Days, inclusive: the event may have happened within them. */
  readonly from?: string
  readonly to?: string
  /** Instant: the log learnt of it, or of a change of it, then or later. */
  readonly since?: string
  readonly minSources?: number
  /** Instant: the events as they were known then. `matches` is asked of those states. */
  readonly asOf?: string
}

export interface EventQuery {
  readonly filter: EventFilter
  readonly order: CardOrder
}

/** Whether an event is among those asked for. */
export function matches(card: EventCard, filter: EventFilter): boolean {
  return (
    isOneOf(card.kind, filter.kind) &&
    isOneOf(card.class, filter.class) &&
    isOneOf(card.status, filter.status) &&
    card.independentCount >= (filter.minSources ?? 0) &&
    card.recordedAt >= (filter.since ?? '') &&
    overlapsDays(card.time, filter) &&
    matchesWords(card, filter)
  )
}

function matchesWords(card: EventCard, filter: EventFilter): boolean {
  const { actors, place, publishers } = card
  return (
    anyOf(filter.country, (code) => countriesOf(card).includes(code)) &&
    anyOf(filter.actor, (name) => actors.some((actor) => isActor(actor, name))) &&
    anyOf(filter.place, (name) => place !== null && saysWords(fold(place.name), fold(name))) &&
    anyOf(filter.source, (name) =>
      publishers.some((publisher) => saysWords(fold(publisher), fold(name))),
    ) &&
    (filter.text === undefined || saysAll(textOf(card), filter.text))
  )
}

function isActor(actor: Actor, name: string): boolean {
  if (actor.id === name || saysWords(actor.name, name)) return true
  const known = findActor(name)
  if (known === undefined) return false
  const { country } = known
  const isCountry = country !== undefined && actor.type === 'country' && actor.country === country
  return isCountry || known.names.has(normaliseName(actor.name))
}

function isOneOf(value: string, wanted: readonly string[] | undefined): boolean {
  return wanted === undefined || wanted.includes(value)
}

function anyOf(wanted: readonly string[] | undefined, test: (value: string) => boolean): boolean {
  return wanted === undefined || wanted.some(test)
}

function countriesOf({ actors, place }: EventCard): readonly (string | undefined)[] {
  return [place?.country, ...actors.map((actor) => actor.country)]
}

function textOf({ evidence, title, actors, place }: EventCard): string {
  return [evidence, title, ...actors.map(({ name }) => name), place?.name].join(' ')
}

/** Whether the name contains the words, whole and in order: "Jong Un" in "Kim Jong Un". */
function saysWords(name: string, words: string): boolean {
  return ` ${normaliseName(name)} `.includes(` ${normaliseName(words)} `)
}

function saysAll(text: string, words: string): boolean {
  const said = new Set(normaliseName(fold(text)).split(' '))
  return normaliseName(fold(words))
    .split(' ')
    .every((word) => said.has(word))
}

/**
 * Letters that are written otherwise on keyboards without them, and that no decomposition takes apart:
 * "lodz" finds Łódź. Not for actors, whose lists are kept under their own letters.
 */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ ł: 'l', ø: 'o', đ: 'd', ð: 'd', ħ: 'h', ı: 'i', æ: 'ae', œ: 'oe', ß: 'ss', þ: 'th' },
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[łøđðħıæœßþ]/g, (letter) => LETTERS[letter] ?? letter)
}
