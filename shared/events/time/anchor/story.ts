/**
 * What is known while a text is read from beginning to end: its publication, the date that the
 * story is at, the period that a report of figures is about, the order of day and month. Gives out
 * the anchors that a reading is resolved against, and notes which of them were asked for.
 */
import type { TimeReason } from '../../../data/time-reasons.ts'
import type { Span } from '../../../model/span.ts'
import { dayNumber, isDay } from '../calendar.ts'
import { dayPeriod, type Period } from '../period.ts'
import type { Item, Reading } from '../reading.ts'
import type { DatedEvents } from './dated-events.ts'
import { type Direction, directionNear } from './direction.ts'

/** What is known of the text beside its words. */
export interface TimeContext {
  /** Day or instant, ISO 8601; its day is taken as written, in its own zone. */
  readonly published?: string
  /** Where the text begins with it, tense is read as headlines use it. */
  readonly title?: string
  /** BCP 47; its region tells the order of day and month in numbers. */
  readonly locale?: string
  /** Tense of the verb that an expression belongs to; asked where the words beside it leave it open. */
  readonly tense?: (span: Span) => 'past' | 'present' | 'future' | undefined
}

/** A text in the course of being read. */
export interface Story {
  readonly text: string
  readonly context: TimeContext
  /** Publication day; undefined when it is not known or no date. */
  readonly published: number | undefined
  /** End of the headline in the text; 0 without one. */
  readonly headlineEnd: number
  focus?: Period
  business?: Period
  /** Happenings that the text has given a day. */
  readonly dated: DatedEvents
  /** Whether numeric dates have the day first, and how that is known. */
  readonly order: () => Order
}

/** Order of day and month in numbers; `undefined` when nothing tells. */
export interface Order {
  readonly dayFirst: boolean | undefined
  readonly reason: TimeReason
}

/** A story before its first word. */
export function openStory(text: string, context: TimeContext, items: readonly Item[]): Story {
  const { title = '' } = context
  const headlineEnd = title !== '' && text.trimStart().startsWith(title) ? title.length : 0
  const published = publishedDay(context.published)
  // Looked for once a text: with a date in each line, once a date would be quadratic.
  let order: Order | undefined
  const orderOnce = () => {
    order ??= orderOf(context, items)
    return order
  }
  return { text, context, published, headlineEnd, dated: new Map(), order: orderOnce }
}

/** One expression of a story; its anchors are asked for by the functions below. */
export interface Anchors {
  readonly story: Story
  readonly span: Span
  /** Reasons, in the order in which the anchors were asked for. */
  readonly used: TimeReason[]
}

/** The publication's own day. */
export function publishedAt({ story, used }: Anchors): number | undefined {
  if (story.published !== undefined) note(used, publishedReason(story))
  return story.published
}

/** The period that the story is at: the last one resolved before. */
export function focusAt({ story, used }: Anchors): Period | undefined {
  if (story.focus !== undefined) note(used, 'anchor.focus')
  return story.focus
}

/** The last period of business (quarter, half, year) that the text reports. */
export function businessAt({ story, used }: Anchors): Period | undefined {
  if (story.business !== undefined) note(used, 'anchor.business')
  return story.business
}

/** Which way to look for the occurrence of a name; asked only when the words leave it open. */
export function directionAt({ story, span, used }: Anchors): Direction {
  const direction = directionOf(story, span)
  note(used, `tense.${direction}`)
  return direction
}

/** Whether the expression stands in the headline, where the present tense tells nothing. */
export function isHeadline({ story, span }: Anchors): boolean {
  return span.end <= story.headlineEnd
}

function note(used: TimeReason[], reason: TimeReason): void {
  if (!used.includes(reason)) used.push(reason)
}

/** Remembers what a period means for the words after it. */
export function moveStory(story: Story, reading: Reading, period: Period): void {
  story.focus = period
  if (reading.kind !== 'calendar' || reading.year !== undefined) return
  const fiscal = reading.base === 'business' && reading.unit === 'year'
  // Figures are compared with the same period of the year before: remember which one is reported.
  if (period.grain === 'quarter' || period.grain === 'half' || fiscal) story.business = period
}

/**
 * A time of day alone belongs to the day that the story is at, else to the publication's; at the
 * head of a paragraph it is that of a live blog.
 */
export function clockDay(anchors: Anchors): Period | undefined {
  const { span, story } = anchors
  const isEntry = span.start === 0 || story.text[span.start - 1] === '\n'
  const focus = isEntry ? undefined : focusAt(anchors)
  if (focus?.grain === 'day') return focus
  const published = publishedAt(anchors)
  return published === undefined ? undefined : dayPeriod(published)
}

const DAY_START = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]|$)/

function publishedDay(published: string | undefined): number | undefined {
  const [, year, month, day] = DAY_START.exec(published ?? '') ?? []
  const parts = [Number(year), Number(month), Number(day)] as const
  return isDay(...parts) ? dayNumber(...parts) : undefined
}

function publishedReason({ context }: Story): TimeReason {
  const { published = '' } = context
  return published.length > 10 && published.endsWith('Z') ? 'anchor.utc-day' : 'anchor.published'
}

function directionOf({ text, context }: Story, { start, end }: Span): Direction {
  const direction = directionNear(text, start, end)
  const tense = context.tense?.({ start, end })
  // The words beside a date say more than the form of its verb: "is due on", "payable".
  const open = direction === 'unknown' || direction === 'leaning'
  if (open && (tense === 'past' || tense === 'future')) return tense
  return tense === 'present' && direction === 'past' ? 'unknown' : direction
}

/** Regions that write the month first (CLDR); the rest of the world begins with the day. */
const MONTH_FIRST: ReadonlySet<string> = new Set(['US', 'PH', 'FM', 'GU', 'MH', 'PW', 'BZ'])

function orderOf({ locale = '' }: TimeContext, items: readonly Item[]): Order {
  const region = locale.split('-').find((part) => /^[A-Z]{2}$/.test(part))
  if (region !== undefined) {
    return { dayFirst: !MONTH_FIRST.has(region), reason: 'order.locale' }
  }
  const telling = items.find(({ reading }) => reading?.dayFirst !== undefined)
  return { dayFirst: telling?.reading?.dayFirst, reason: 'order.document' }
}
