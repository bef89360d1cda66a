/**
 * Judges, where it stands, what was recognised: months that are names, years that count something
 * and units in set phrases are thrown out; a unit with an article becomes a rate or a length. Each
 * judgement looks after the readings of one rule, with a reason and texts in which the reading
 * stays or goes.
 */
import { agedThings, livingBeings, paperNames, seasonLeads } from '../../../data/time-contexts.ts'
import type { Reading } from '../reading.ts'
import type { Candidate } from './candidate.ts'
import { isBareMonth } from './months.ts'
import {
  isBareUnit,
  isBareYear,
  judgeDayBefore,
  judgeLength,
  judgeOneUnit,
  judgePastSpan,
  judgeTheUnit,
} from './numbers.ts'
import { isCapitalAt, isSentenceStart, nextWordAt, wordAfter, wordBefore } from './words.ts'

/** A judgement on the readings of a rule. */
export interface Judgement {
  readonly id: string
  readonly reason: string
  /** Id of the rule that it looks after. */
  readonly rule: string
  /** The reading as it shall stay, or undefined when it is no time. */
  readonly judge: (candidate: Candidate) => Reading | undefined
  readonly keeps: readonly string[]
  readonly drops: readonly string[]
}

/** The reading that a candidate has where it stands; undefined when it is no time. */
export function judge(candidate: Candidate): Reading | undefined {
  const rule = candidate.item.rules?.at(-1) ?? ''
  const judgement = byRule.get(rule)
  return judgement === undefined ? candidate.reading : judgement.judge(candidate)
}

/** All judgements, for the test that tries their examples. */
export const judgements: readonly Judgement[] = [
  {
    id: 'judge.age',
    reason: 'the age of a person is no time of the story',
    rule: 'duration.age',
    judge: keepIf(isAgeOfThing),
    keeps: ['The 8-month-old truce holds.'],
    drops: ['The 44-year-old was arrested.'],
  },
  {
    id: 'judge.large',
    reason: 'millions of years are no calendar time',
    rule: 'duration.scale',
    judge: () => undefined,
    keeps: [],
    drops: ['It is 2 million years away.'],
  },
  {
    id: 'judge.no-day-month',
    reason: 'no month has such a day',
    rule: 'date.no-day-month',
    judge: () => undefined,
    keeps: [],
    drops: ['They came on 31 February 2024.'],
  },
  {
    id: 'judge.no-month-day',
    reason: 'no month has such a day',
    rule: 'date.no-month-day',
    judge: () => undefined,
    keeps: [],
    drops: ['They came on Feb. 30.'],
  },
  {
    id: 'judge.bare-year',
    reason: 'a number is a year after a preposition, article or comma and before no counted thing',
    rule: 'bare.year',
    judge: keepIf(isBareYear),
    keeps: ['It was founded in 1961.', 'The 1961 deal was signed.'],
    drops: ['They sent 1961 soldiers.', 'It has 1961 seats.'],
  },
  {
    id: 'judge.bare-month',
    reason: 'a month that is also a name or verb needs a preposition',
    rule: 'bare.month',
    judge: keepIf(isBareMonth),
    keeps: ['They met in May.', 'October was cold.'],
    drops: ['Theresa May resigned.', 'May they rest.'],
  },
  {
    id: 'judge.bare-season',
    reason: 'a season needs a preposition of time',
    rule: 'bare.season',
    judge: keepIf(isBareSeason),
    keeps: ['They met in the summer.'],
    drops: ['The fall of the wall was near.', 'Prices fall.'],
  },
  {
    id: 'judge.half',
    reason: 'halves of games are no halves of years',
    rule: 'half.ordinal',
    judge: keepIf(({ text, item }) => text.slice(item.start, item.end).includes('-')),
    keeps: ['It posted a first-half loss.'],
    drops: ['They scored in the first half.'],
  },
  {
    id: 'judge.bare-unit',
    reason: 'a unit without a number is a length after a preposition of time',
    rule: 'bare.unit',
    judge: keepIf(isBareUnit),
    keeps: ['It went on for weeks.'],
    drops: ['The weeks were long.'],
  },
  {
    id: 'judge.one-unit',
    reason: 'a unit with an article is a length after a preposition, a rate after a number',
    rule: 'duration.one',
    judge: judgeOneUnit,
    keeps: ['It took more than a week.'],
    drops: ['A day will come.'],
  },
  {
    id: 'judge.the-unit',
    reason: 'the year, the quarter: a time after a preposition or before "ended"',
    rule: 'bare.the-unit',
    judge: judgeTheUnit,
    keeps: ['Sales for the year rose.'],
    drops: ['The week was long.'],
  },
  {
    id: 'judge.weekday',
    reason: 'weekdays in names of papers',
    rule: 'bare.weekday',
    judge: keepIf(isWeekday),
    keeps: ['They met on Sunday.'],
    drops: ['The Sunday Times said so.'],
  },
  {
    id: 'judge.today',
    reason: 'a paper of that name',
    rule: 'day.deictic',
    judge: keepIf(isDeictic),
    keeps: ['They met today.'],
    drops: ['USA Today said so.'],
  },
  {
    id: 'judge.length',
    reason: 'some day, and three quarters of something, are no lengths',
    rule: 'duration.number',
    judge: judgeLength,
    keeps: ['It took only one day.', 'It will one day be large.'],
    drops: ['Three quarters of them left.'],
  },
  {
    id: 'judge.last',
    reason: 'to last is a verb too',
    rule: 'span.past',
    judge: judgePastSpan,
    keeps: ['For the last two weeks it rained.', 'It will last two weeks.'],
    drops: [],
  },
  {
    id: 'judge.day-before',
    reason: 'the day before something that is named is not the day before the story',
    rule: 'shift.day-before',
    judge: judgeDayBefore,
    keeps: ['They left the day before.'],
    drops: ['They left the day before the vote.'],
  },
  {
    id: 'judge.day-after',
    reason: 'the day after something that is named is not the day after the story',
    rule: 'shift.day-after',
    judge: judgeDayBefore,
    keeps: ['They left the day after.'],
    drops: ['They left the day after the vote.'],
  },
  {
    id: 'judge.week',
    reason: 'a programme of that name',
    rule: 'shift.week',
    judge: keepIf(({ text, item }) => !isCapitalAt(text, item.end - 4)),
    keeps: ['They met this week.'],
    drops: ['He said so on This Week.'],
  },
  {
    id: 'judge.adverb',
    reason: 'Daily and Weekly are in names of papers',
    rule: 'set.adverb',
    judge: keepIf(isAdverb),
    keeps: ['They meet daily.'],
    drops: ['The Daily Mail said so.'],
  },
  {
    id: 'judge.short-year',
    reason: 'a short year needs a preposition',
    rule: 'bare.short-year',
    judge: keepIf(({ text, item }) => SEASON_LEADS.has(wordBefore(text, item.start))),
    keeps: ["The class of '98 met."],
    drops: ["He wore number '98."],
  },
]

const byRule: ReadonlyMap<string, Judgement> = new Map(
  judgements.map((entry) => [entry.rule, entry]),
)

function keepIf(test: (candidate: Candidate) => boolean) {
  return (candidate: Candidate) => (test(candidate) ? candidate.reading : undefined)
}

const LIVING: ReadonlySet<string> = new Set(livingBeings)
const AGED: ReadonlySet<string> = new Set(agedThings)

function isAgeOfThing({ text, item, reading }: Candidate): boolean {
  const next = wordAfter(text, item.end)
  if (reading.unit === 'year' || reading.unit === 'day') return AGED.has(next)
  return next !== '' && !LIVING.has(next) && !text.slice(item.start, item.end).endsWith('s')
}

const SEASON_LEADS: ReadonlySet<string> = new Set(seasonLeads)

function isBareSeason({ text, item, reading }: Candidate): boolean {
  const lead = wordBefore(text, item.start)
  if (!SEASON_LEADS.has(lead) || wordAfter(text, item.end) === 'of') return false
  const article = text.slice(item.start, item.end).toLowerCase().startsWith('the')
  const verb = reading.season === 'FA' || reading.season === 'SP'
  return article || !verb || lead === 'in' || lead === 'by'
}

const PAPERS: ReadonlySet<string> = new Set(paperNames)

function isWeekday({ text, item }: Candidate): boolean {
  return !(PAPERS.has(wordAfter(text, item.end)) && isCapitalAt(text, nextWordAt(text, item.end)))
}

function isAdverb({ text, item }: Candidate): boolean {
  return !isCapitalAt(text, item.start) || isSentenceStart(text, item.start)
}

function isDeictic({ text, item }: Candidate): boolean {
  if (!isCapitalAt(text, item.start)) return true
  return isSentenceStart(text, item.start) || wordBefore(text, item.start) === ''
}
