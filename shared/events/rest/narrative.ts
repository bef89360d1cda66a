/**
 * Stretches of a text that tell of long ago: "In 1950 he bought the farm. He planted apples." What
 * goes on from such a sentence in its paragraph is not of the day of the story.
 */
import type { EventTime } from '../../model/timex.ts'
import type { Scene } from './who.ts'

const dayMs = 86_400_000
/** How many days before the story something is long ago. */
const recent = 31

/** The sentences without a time of their own that follow one of long ago. */
export function longAgo(
  { document, alignment }: Scene,
  own: ReadonlyMap<number, EventTime>,
  day: EventTime | null,
): ReadonlySet<number> {
  const { sentences, sentenceOf } = document
  const latest = new Map<number, number>()
  for (const [token, { end }] of own) {
    const at = sentenceOf[alignment.passToken[token] ?? -1] ?? -1
    const ends = end === null ? Infinity : Date.parse(end)
    latest.set(at, Math.max(latest.get(at) ?? -Infinity, ends))
  }
  const limit = Date.parse(day?.start ?? '') - recent * dayMs
  const past = new Set<number>()
  let isPast = false
  sentences.forEach(({ paragraph }, at) => {
    const ends = latest.get(at)
    const goesOn = isPast && sentences[at - 1]?.paragraph === paragraph
    if (ends === undefined && goesOn) past.add(at)
    isPast = ends === undefined ? goesOn : ends < limit
  })
  return past
}
