/**
 * When: which temporal expression dates which trigger. An expression belongs to the verb before it
 * in its clause, or at the head of a sentence to the sentence's main verbs; a noun is dated by what
 * stands in its own phrase, else by its verb. Without any, only fresh news of the lead is dated, by
 * publication. What remains is null: a wrong date is worse than none.
 */
import type { EventTime, Timex } from '../model/timex.ts'
import type { Chunk, Dated, Placed, Trigger, VerbGroup } from './document.ts'
import { begunBy } from './match/begun.ts'
import { eventTime, publicationDay } from './match/event-time.ts'
import { governorOf, verbOfSubject } from './match/governor.ts'

/** Adds when. */
export function dateEvents(document: Placed): Dated {
  const owners = ownersBySentence(document)
  const lead = document.sentences.findIndex((sentence) => !sentence.heading)
  const found = document.triggers.map((trigger, t): When => {
    const sentence = document.sentenceOf[trigger.token] ?? 0
    const owner = timexFor(document, trigger, owners.get(sentence) ?? [])
    if (owner) return saidBy(document, trigger, owner)
    return sentence <= lead && isFresh(document, trigger, t)
      ? { time: publicationDay(document), because: 'fresh news of the lead: day of publication' }
      : { time: null, because: 'no expression belongs to it' }
  })
  return {
    ...document,
    whens: found.map(({ time }) => time),
    whenReasons: found.map(({ because }) => because),
  }
}

/** A time, and why then. */
interface When {
  readonly time: EventTime | null
  readonly because: string
}

function saidBy(document: Placed, trigger: Trigger, owner: Owner): When {
  const { text, rules } = owner.timex
  if (isTooLate(document, trigger, owner))
    return { time: null, because: `"${text}" would put a past after the publication` }
  const because = `"${text}", ${owner.because ?? 'of its verb'} (${rules.join(', ')})`
  return { time: eventTime(document, owner), because }
}

/** A past tense dated after the publication: the date was misread, and none is better. */
function isTooLate({ groups, input }: Placed, trigger: Trigger, { timex }: Owner): boolean {
  const group = groups[trigger.group]
  const past = group !== undefined && group.tense === 'past' && group.mode === 'finite'
  const day = input.published?.slice(0, 10)
  return past && day !== undefined && timex.startDay !== undefined && timex.startDay > day
}

function ownersBySentence(document: Placed): ReadonlyMap<number, readonly Owner[]> {
  const owners = new Map<number, Owner[]>()
  document.timexOf.forEach((n, token) => {
    if (n < 0 || document.timexOf[token - 1] === n) return
    const timex = document.timexes[n]
    const owner = timex && ownerOf(document, token, timex)
    if (owner) owners.set(owner.sentence, [...(owners.get(owner.sentence) ?? []), owner])
  })
  return owners
}

/** What a temporal expression dates. */
interface Owner {
  readonly timex: Timex
  /** First token, and its sentence. */
  readonly token: number
  readonly sentence: number
  /** Verb group that it belongs to; -1 for none. */
  readonly group: number
  /** It frames all main verbs from this group on; Infinity for none. */
  readonly from: number
  /** How it came to date a trigger. */
  readonly because?: string
}

function ownerOf(document: Placed, token: number, timex: Timex): Owner | undefined {
  if (timex.edtf === undefined || timex.type === 'SET' || timex.type === 'DURATION')
    return undefined
  const sentence = document.sentenceOf[token] ?? 0
  const start = document.sentences[sentence]?.first ?? 0
  const before = opensClause(document, token, start)
    ? undefined
    : groupBefore(document, token, start)
  if (before !== undefined) return { timex, token, sentence, group: before, from: Infinity }
  const group = groupAfter(document, token, sentence)
  return { timex, token, sentence, group, from: group < 0 ? Infinity : group }
}

/** The expression stands at the head of a clause: ", and tomorrow he plans", "that on Friday he". */
function opensClause(document: Placed, token: number, start: number): boolean {
  const { words, tokens } = document
  const first = words[token - 1]?.tag === 'prep' ? token - 1 : token
  const before = words[first - 1]?.tag
  if (first <= start || before === 'rel') return true
  const breaks = before === 'conj' || /^(?:—|–|--|:|;)$/.test(tokens[first - 1]?.text ?? '')
  return breaks && clauseFollows(document, token)
}

/** A subject and its verb right behind the expression. */
function clauseFollows(
  { tokens, chunkOf, groupOf, groups, timexOf }: Placed,
  token: number,
): boolean {
  let i = token
  while (timexOf[i] === timexOf[token]) i += 1
  if (tokens[i]?.text === ',') i += 1
  const subject = i
  while (i < subject + 8 && (chunkOf[i] ?? -1) >= 0) i += 1
  return i > subject && groups[groupOf[i] ?? -1]?.mode === 'finite'
}

/** The verb to the left in the same clause. */
function groupBefore(document: Placed, token: number, start: number): number | undefined {
  for (let i = token - 1; i >= start && i > token - 40; i -= 1) {
    const g = document.groupOf[i] ?? -1
    if (g >= 0) return g
    const tag = document.words[i]?.tag
    if ((tag === 'sub' && i < token - 1) || document.tokens[i]?.text === ';') return undefined
  }
  return undefined
}

function groupAfter(document: Placed, token: number, sentence: number): number {
  const last = document.sentences[sentence]?.last ?? 0
  for (let i = token; i < last && i < token + 60; i += 1) {
    const g = document.groupOf[i] ?? -1
    if (g >= 0 && document.groups[g]?.mode === 'finite') return g
  }
  return -1
}

function timexFor(document: Placed, trigger: Trigger, here: readonly Owner[]): Owner | undefined {
  if (here.length === 0) return undefined
  if (trigger.group < 0) return nounTime(document, trigger, here)
  // "left the 2015 accord": whoever leaves a pact does it later.
  const leaves = trigger.entry.kind === 'treaty-exit'
  const told = leaves ? here.filter((owner) => !isModifier(document, owner)) : here
  return verbTime(document, trigger.group, told)
}

/** "a 2018 pact": inside of a phrase, and not its head. */
function isModifier({ chunks, chunkOf, timexOf }: Placed, { token }: Owner): boolean {
  const chunk = chunks[chunkOf[token] ?? -1]
  return chunk !== undefined && timexOf[chunk.head] !== timexOf[token]
}

function verbTime(document: Placed, g: number, here: readonly Owner[]): Owner | undefined {
  const own = here.filter((owner) => owner.group === g)
  const free = own.filter((owner) => !isModifier(document, owner))
  if (own.length > 0) return nearest(free.length > 0 ? free : own, document.groups[g]?.main ?? 0)
  const group = document.groups[g]
  if (!group) return undefined
  const frame = here.filter((owner) => owner.from <= g).at(-1)
  if (frame && isMain(document, group)) return by('which opens the sentence', frame)
  return (
    by('of the verb joined to it', conjoined(document, g, here) ?? joinedTo(document, g, here)) ??
    by('of the verb that governs it', handedDown(document, g, here))
  )
}

function by(because: string, owner: Owner | undefined): Owner | undefined {
  return owner && { ...owner, because: owner.because ?? because }
}

function nearest(owners: readonly Owner[], token: number): Owner | undefined {
  return [...owners].sort((a, b) => Math.abs(a.token - token) - Math.abs(b.token - token))[0]
}

/** Past or present told on the main line: no past perfect, no plan. */
function isMain(document: Placed, group: VerbGroup): boolean {
  if (group.perfect && group.tense === 'past') return false
  if (group.mode !== 'finite') return false
  return !/^(?:if|when|since|because)$/.test(document.words[group.first - 2]?.lemma ?? '')
}

/** "was arrested and charged on Monday": the verb before shares the time behind the second. */
function conjoined(document: Placed, g: number, here: readonly Owner[]): Owner | undefined {
  const group = document.groups[g]
  const next = document.groups[g + 1]
  if (
    !group ||
    !next ||
    document.words[next.first - 1]?.tag !== 'conj' ||
    next.first - group.last > 8
  )
    return undefined
  return here.find((owner) => owner.group === g + 1)
}

/** "seized the drugs on Monday and arrested three men": the second verb shares the time of the first. */
function joinedTo(document: Placed, g: number, here: readonly Owner[]): Owner | undefined {
  const group = document.groups[g]
  const before = document.groups[g - 1]
  if (!group || !before || document.words[group.first - 1]?.tag !== 'conj') return undefined
  const alike = group.mode === 'finite' && before.mode === 'finite' && group.tense === before.tense
  return alike && group.perfect === before.perfect
    ? here.find((owner) => owner.group === g - 1)
    : undefined
}

/** An infinitive or participle happens when its verb does: ", vowing", "to meet". */
function handedDown(document: Placed, g: number, here: readonly Owner[]): Owner | undefined {
  const group = document.groups[g]
  if (!group || group.mode === 'finite' || g === 0) return undefined
  const governor = document.groups[g - 1]
  if (!governor || document.words[group.first - 1]?.tag === 'prep') return undefined
  if (
    /^(?:say|announce|report|tell|warn|plan|promise|pledge|vow|threaten|expect)$/.test(
      governor.lemma,
    )
  )
    return undefined
  return here.find((owner) => owner.group === g - 1)
}

function nounTime(document: Placed, trigger: Trigger, here: readonly Owner[]): Owner | undefined {
  const chunk = document.chunks[trigger.chunk]
  if (!chunk) return undefined
  const inside = here.find(
    (owner) =>
      owner.token >= chunk.first - 3 &&
      owner.token < chunk.last &&
      ownsNoun(document, owner, chunk.first),
  )
  if (inside) return by('in its phrase', inside)
  const behind = here.find(
    (owner) => owner.token >= chunk.last && noVerbBetween(document, chunk.last, owner.token),
  )
  if (behind) return by('behind it', behind)
  const begun = begunBy(document, chunk)
  const subject = begun ?? verbOfSubject(document, chunk)
  // "after its launch": what the verb tells is not of that time.
  if (subject === undefined && isApart(document, chunk)) return undefined
  const governor =
    begun ??
    governorOf(document, trigger.chunk) ??
    subject ??
    (chunk.prep === null ? undefined : verbBefore(document, chunk))
  if (governor === undefined || isReporting(document, governor)) return undefined
  return by('of the verb of the noun', verbTime(document, governor, here))
}

function isApart({ words }: Placed, { prep }: Chunk): boolean {
  const lemma = prep === null ? '' : (words[prep]?.lemma ?? '')
  return /^(?:after|before|following|since|until)$/.test(lemma)
}

/** "Monday's attack", "the 1961 deal". */
function ownsNoun(document: Placed, owner: Owner, first: number): boolean {
  if (owner.token >= first) return true
  for (let i = owner.token; i < first; i += 1) if (document.words[i]?.tag === 'pos') return true
  return false
}

function noVerbBetween(document: Placed, from: number, to: number): boolean {
  if (to - from > 14) return false
  for (let i = from; i < to; i += 1) {
    if (
      (document.groupOf[i] ?? -1) >= 0 ||
      document.words[i]?.tag === 'rel' ||
      document.words[i]?.tag === 'sub'
    )
      return false
  }
  return true
}

/** The verb before the noun's preposition: "was hurt in the attack". */
function verbBefore(document: Placed, { first }: Chunk): number | undefined {
  for (let i = first - 1; i > first - 14 && i >= 0; i -= 1) {
    if (document.sentenceOf[i] !== document.sentenceOf[first]) return undefined
    const g = document.groupOf[i] ?? -1
    if (g >= 0) return g
    if (/^(?:rel|sub)$/.test(document.words[i]?.tag ?? '')) return undefined
  }
  return undefined
}

function isReporting(document: Placed, g: number): boolean {
  return /^(?:say|announce|tell|report|condemn|criticise|criticize|follow|deny|mention|describe|recall|remember|investigate|mark|commemorate)$/.test(
    document.groups[g]?.lemma ?? '',
  )
}

/** News of the day: the lead tells it as a plain fact. A headline may speak of any day. */
function isFresh(document: Placed, trigger: Trigger, t: number): boolean {
  const sentence = document.sentences[document.sentenceOf[trigger.token] ?? 0]
  if (!sentence || sentence.heading || trigger.group < 0) return false
  if (document.statuses[t] !== 'occurred') return false
  const group = document.groups[trigger.group]
  if (!group || document.quoted[trigger.token] || group.mode !== 'finite') return false
  const fresh =
    (group.tense === 'past' && !group.perfect) || (group.tense === 'present' && group.perfect)
  return fresh && !document.timexOf.slice(sentence.first, sentence.last).some((n) => n >= 0)
}
