/**
 * Decides what 7/8/07 means: by the publisher's region, by another date of the text that can be
 * told, else by which reading lies nearer to publication, and then the result says that it is not
 * sure (`~`).
 */
import { dayNumber } from '../calendar.ts'
import type { Reading } from '../reading.ts'
import { type Anchors, publishedAt } from './story.ts'

/** A numeric date in the order that it most likely has; `swapped` stays where that is a guess. */
export function nearerOrder(reading: Reading, anchors: Anchors): Reading {
  const { swapped: _, ...monthFirst } = reading
  const dayFirst = { ...monthFirst, month: reading.day ?? 1, day: reading.month ?? 1 }
  const order = anchors.story.order()
  if (order.dayFirst !== undefined) {
    anchors.used.push(order.reason)
    return order.dayFirst ? dayFirst : monthFirst
  }
  anchors.used.push('order.nearest')
  const published = publishedAt(anchors)
  const nearer = published !== undefined && away(dayFirst, published) < away(monthFirst, published)
  return { ...(nearer ? dayFirst : monthFirst), swapped: true }
}

function away({ year = 0, month = 1, day = 1 }: Reading, published: number): number {
  return Math.abs(dayNumber(year, month, day) - published)
}
