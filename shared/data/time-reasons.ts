/**
 * Why a date was reckoned as it was: the steps after reading, by the ids that appear in a timex's
 * `rules` behind those of the reading itself. One a line.
 */
export const timeReasons = {
  'anchor.published': 'counted from the publication day',
  'anchor.utc-day': 'the publication instant is in UTC and the publisher may be in another zone: the day can be one off',
  'anchor.focus': 'counted from the date that the story is at, the last one before',
  'anchor.business': 'a report of figures: counted from the period that it reports',
  'anchor.event': 'counted from the day that the text gives this happening',
  'anchor.range': 'the two ends of a range follow each other',
  'order.written': 'day and month can be told apart: one is over 12, or both are the same',
  'order.locale': "day and month in the order of the publisher's region",
  'order.document': 'day and month in the order of another date of the text',
  'order.nearest': 'day and month in the order that lies nearer to publication; not sure',
  'tense.past': 'the verb says that it is past',
  'tense.future': 'the verb says that it is to come',
  'tense.leaning': 'an infinitive suggests that it is to come',
  'tense.unknown': 'no verb says which way it lies',
  'tense.headline': 'a headline without a telling verb: the nearest day',
} as const

/** Id of a step after reading. */
export type TimeReason = keyof typeof timeReasons
