/**
 * The time of day in a folded date (dates-words.ts): cut out with its zone and its half of the
 * day, so that what is left can only be a day.
 */

import { monthOf } from './dates-words.ts'
import { zoneMinutes } from './dates-zone.ts'

interface Clock {
  readonly hour: number
  readonly minute: number
  readonly second: number
  readonly zone?: string
}

interface CutDate {
  readonly rest: string
  readonly clock?: Clock
}

const TIME = /(?<![\d:])(\d{1,2}) ?[:h] ?(\d{1,2})(?: ?[:m] ?(\d{1,2})(?:[.,]\d{1,9})?)?(?!\d)s?/
const DOTTED = /(?<![\d.])(\d{1,2})\.(\d{2})(?:\.(\d{2}))?(?= ?(?:uhr|klo\b))/
const WHOLE_HOUR = /(?<![\d:./-])(\d{1,2})()()(?= ?[ap]\.? ?m\b)/

const AFTERNOON = /(?<![a-z])p\.? ?m\b\.?|오후|下午|午後|晚上|μ\.? ?μ\.?/
const MORNING = /(?<![a-z])a\.? ?m\b\.?|오전|上午|午前|凌晨|早上|π\.? ?μ\.?/

/** Cuts the first time out of a date. */
export function cutTime(folded: string): CutDate {
  const text = spellOutCjk(folded)
  const match = TIME.exec(text) ?? DOTTED.exec(text) ?? WHOLE_HOUR.exec(text)
  if (match === null) return { rest: text }
  const [whole, hour, minute, second] = match
  const tail = cutHalf(text.slice(match.index + whole.length))
  const head = cutHalf(text.slice(0, match.index))
  const { zone, rest } = cutZone(tail.rest)
  const clock = {
    hour: hour24(Number(hour), tail.half ?? head.half),
    minute: Number(minute),
    second: Number(second ?? 0),
  }
  return {
    rest: `${head.rest} ${rest}`,
    clock: zone === undefined ? clock : { ...clock, zone },
  }
}

/** Chinese, Japanese and Korean name the parts: 2004年5月28日 10時30分. */
function spellOutCjk(text: string): string {
  return text
    .replace(/[年년月월] ?/g, '-')
    .replace(/[日일号號]/g, ' ')
    .replace(/[時时시点點] ?(?=\d)/g, ':')
    .replace(/[時时시点點]/g, ':00')
    .replace(/[分분] ?(?=\d)/g, ':')
    .replace(/[分분秒초]/g, ' ')
}

type Half = 'morning' | 'afternoon'

function cutHalf(text: string): { readonly rest: string; readonly half?: Half } {
  if (AFTERNOON.test(text)) return { rest: text.replace(AFTERNOON, ' '), half: 'afternoon' }
  if (MORNING.test(text)) return { rest: text.replace(MORNING, ' '), half: 'morning' }
  return { rest: text }
}

function hour24(hour: number, half: Half | undefined): number {
  if (half === 'afternoon') return hour < 12 ? hour + 12 : hour
  return half === 'morning' && hour === 12 ? 0 : hour
}

const PLACE = /^,? {0,9}([a-z]{2,20}\/[a-z_/]{2,40}(?:[+-]\d{1,2})?)(?![a-z\d])/
const OFFSET =
  /^,? {0,9}((?:utc|gmt|ut|z) ?[+−-] ?\d{1,2}(?::?\d{2})?|[+−-]\d{2}:?\d{2}|[+−-]\d{1,2}(?= ?$| \d{4}$))(?![\d:])/
const NAME = /^,? {0,9}([a-z]{2,5}|z)(?![a-z\d/])/
/** An offset that lost its sign, behind a whole date. */
const UNSIGNED = /^(0\d{3})$/

function cutZone(behind: string): { readonly rest: string; readonly zone?: string } {
  const tail = behind.trimStart()
  const sure = PLACE.exec(tail) ?? OFFSET.exec(tail)
  if (sure !== null) return { rest: tail.slice(sure[0].length), zone: sure[1] ?? '' }
  const unsigned = UNSIGNED.exec(tail)?.[1]
  if (unsigned !== undefined) return { rest: '', zone: `+${unsigned}` }
  const named = NAME.exec(tail)
  const name = named?.[1] ?? ''
  const isZone = monthOf(name) === undefined
  if (named === null || !isZone || zoneMinutes(name, 0) === undefined) return { rest: tail }
  return { rest: tail.slice(named[0].length), zone: name }
}
