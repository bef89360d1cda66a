/**
 * The types of the entries in shared/data: one interface for each file of rules or words. Data
 * files import from here and from nowhere else.
 */

/** A kind of event (taxonomy.ts). */
export interface KindEntry {
  readonly kind: string
  readonly class: string
  /** PLOVER type, with its mode after a slash; null outside political event data. */
  readonly plover: string | null
  readonly cameo: string | null
  readonly means: string
}

/** A URL parameter that does not change what is read (tracking-parameters.ts). */
export interface TrackingParameter {
  readonly id: string
  /** In lower case; a trailing `*` matches any rest. */
  readonly name: string
  /** Only on this host and its subdomains. */
  readonly host?: string
  readonly reason: string
  /** An address that must lose its whole query, or for a `host` rule this parameter. */
  readonly example: string
}

/** A country and what English calls it and its people (countries.ts). */
export interface CountryEntry {
  /** ISO 3166-1 alpha-2. */
  readonly code: string
  /** The first is the one we print. */
  readonly names: readonly string[]
  readonly demonyms: readonly string[]
}

/** A place that is no country and no city of places-cities.ts, or another name of one (places.ts). */
export interface PlaceEntry {
  readonly name: string
  readonly aliases?: readonly string[]
  /** ISO 3166-1 alpha-2; absent for what lies in several countries or none. */
  readonly country?: string
  readonly lat?: number
  readonly lon?: number
  readonly precision: 'point' | 'city' | 'region'
  /** One is on it, not in it: "on Crete". */
  readonly island?: true
  /** Words for its people and things: `Scottish`, `Chechen`. */
  readonly demonyms?: readonly string[]
}

/** An organisation, armed group or seat of government that news names without explaining it (actors.ts). */
export interface ActorEntry {
  /** As we print it. */
  readonly name: string
  readonly aliases?: readonly string[]
  /** ISO 3166-1 alpha-2. */
  readonly country?: string
  /** PLOVER sector. */
  readonly sector?: string
  /** `country`: speaks for the whole country, as "the Kremlin" does. */
  readonly type: 'organisation' | 'country' | 'group'
  /** Name of the place where it sits, when "at" or "to" it means that place: a line of places.ts. */
  readonly seat?: string
}

/** Who fills which role around a trigger (triggers.ts). */
export type Frame =
  /** Subject is the agent, object the recipient. */
  | 'act'
  /** Subject and partner ("with X") are both agents. */
  | 'joint'
  /** Subject is the recipient; agents come with "by" only. */
  | 'undergo'
  /** Nobody's deed: no actors are looked for. */
  | 'happen'

/** One way in which English tells an event: a line of triggers.ts. */
export interface TriggerEntry {
  /** `word.sense`; never renumbered. */
  readonly id: string
  readonly kind: string
  /** Lemma of a verb, with its particle if it needs one: `sign`, `step down`, `call for`. */
  readonly verb?: string
  /** Lemma of an eventive noun, of two words at most: `signing`, `phone call`. */
  readonly noun?: string
  /** A particle that need not stand right behind the verb: "turned himself in". */
  readonly particle?: string
  /** `act` when absent. */
  readonly frame?: Frame
  /**
   * Words and @classes of word-classes.ts, parted by spaces, one of which heads the object (of a
   * noun: the phrase after "of"). A passive's object is its grammatical subject.
   */
  readonly object?: string
  readonly notObject?: string
  /** The same for whoever does it (of a noun: its owner, or the words before it). */
  readonly subject?: string
  readonly notSubject?: string
  /** One of these lemmas stands in the same sentence. */
  readonly near?: string
  readonly notNear?: string
  /** None of these stands right before or after the noun. */
  readonly notBeside?: string
  /** One of these verbs governs the noun ("hold talks"): without it, the noun is no event. */
  readonly light?: string
  readonly voice?: 'active' | 'passive'
  /** The noun must be plural (`true`) or singular (`false`). */
  readonly plural?: boolean
  /** A phrase that must follow: `with:any`, `to:place`, or a preposition and a lemma or @class. */
  readonly with?: string
  /** A clause or an infinitive must follow. */
  readonly clause?: boolean
  readonly infinitive?: boolean
  /** One of these lemmas stands in the object or behind "as": "named her chief executive". */
  readonly as?: string
  /** A result such as 2-0 must stand in the sentence. */
  readonly score?: boolean
  /** Prepositions that mark the recipient, or the partner of a `joint` event, best first. */
  readonly to?: string
  /** Who "of" names behind a noun; `recipient` when absent. */
  readonly of?: 'agent' | 'recipient'
  /** The object is no actor: "became president". */
  readonly alone?: boolean
  /** A passive form that is an attitude: its subject is the agent ("is opposed to"). */
  readonly stative?: boolean
  /** Status that the word itself implies. */
  readonly status?: 'ongoing' | 'planned' | 'conditional' | 'denied'
  /** 0 to 1: how often the line is right when it matches; 0.8 when absent. */
  readonly trust?: number
  readonly example: string
  readonly rejects?: readonly string[]
}

/** A line that sites set into or around articles (boilerplate-lines.ts). */
export interface BoilerplateLine {
  readonly id: string
  /** Matched against the whole block in lower case, white space evened out. */
  readonly pattern: RegExp
  /**
   * `line` = the block is dropped; `section` = with the blocks after it, up to running text;
   * `end` = the article ends before it, when it stands in the last part.
   */
  readonly drops: 'line' | 'section' | 'end'
  /** Longer blocks are never it. */
  readonly maxChars: number
  readonly examples: readonly string[]
  readonly rejects: readonly string[]
}

/** What a wall before or within an article says (wall-words.ts). */
export interface WallWords {
  readonly id: string
  /** Sought in text in lower case, white space evened out. */
  readonly pattern: RegExp
  readonly examples: readonly string[]
  readonly rejects: readonly string[]
}

/** A word that can be part of a temporal expression (time-words.ts). */
export interface TimeWord {
  readonly word: string
  /** Class that patterns name in capitals. */
  readonly is: string
  readonly value: number | string
  /** Only with a capital first letter. */
  readonly cap?: boolean
  /** A full stop right after it belongs to it. */
  readonly dot?: boolean
}

/** A rule that turns a sequence of words into a reading (time-rules.ts). */
export interface TimeRule {
  readonly id: string
  /** Why the rule is there. */
  readonly reason: string
  /** Syntax: head of shared/events/time/recognise/pattern.ts. */
  readonly pattern: string
  /** How the reading is built of what the pattern captured (shared/events/time/recognise/build.ts). */
  readonly make: string
  /** Fields that the reading gets in any case. */
  readonly set?: Readonly<Record<string, number | string | boolean>>
  /** Class of the result, which patterns of later passes name. */
  readonly is: string
  /** Texts in which the rule must fire. */
  readonly examples: readonly string[]
  /** Texts in which it must not. */
  readonly rejects: readonly string[]
}

/** A named day (holidays.ts). */
export interface Holiday {
  readonly id: string
  readonly names: readonly string[]
  readonly rule: HolidayRule
  /** Length in days when it is longer than one. */
  readonly days?: number
  /** Its day may be one off. */
  readonly about?: boolean
}

/** How the day of a year is found: exactly one of the families of fields. */
export interface HolidayRule {
  readonly month?: number
  readonly day?: number
  /** Monday = 1 ... Sunday = 7. */
  readonly weekday?: number
  /** Which of the month's weekdays; -1 = the last. */
  readonly nth?: number
  /** Days after the day so found. */
  readonly plus?: number
  /** Days after Western, or Orthodox, Easter. */
  readonly easter?: number
  readonly orthodoxEaster?: number
  readonly islamicMonth?: number
  readonly islamicDay?: number
  /** Days after the first day of Passover. */
  readonly hebrewFromPassover?: number
  /** Day of `month` from which on the first new moon is the feast. */
  readonly newMoonFrom?: number
}

/** What one language calls the months (month-names.ts). */
export interface MonthNames {
  /** BCP 47. */
  readonly language: string
  /** Twelve, January first; the names of one month parted by a stroke. */
  readonly names: readonly string[]
}

/** An abbreviation of a time zone (zone-names.ts). */
export interface ZoneName {
  /** In lower case. */
  readonly name: string
  /** `+HH:MM` ahead of UTC, or `-HH:MM` behind. */
  readonly offset: string
}
