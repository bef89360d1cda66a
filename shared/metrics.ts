/**
 * The metrics, in one list: their names on CloudWatch and in `dateline status` are these keys, and
 * their meaning is these words.
 */
export const metrics = {
  FeedsPolled: 'polls that a server answered, 304 included',
  FeedsNotModified: 'polls answered with 304',
  FeedsFailed: 'polls that ended in an error',
  EntriesSeen: 'entries in polled feeds',
  ArticlesOffered: 'articles seen for the first time',
  ArticlesFetched: 'articles fetched and read',
  ArticlesSkipped: 'articles that turned out to be copies or aliases',
  ArticlesFailed: 'articles given up with an error code',
  ArticlesExtracted: 'articles whose events are in the log',
  EventsExtracted: 'events found in articles',
  MentionsAppended: 'mentions new to the log',
  ArticlesResent: 'articles whose message the sweep sent again',
} as const satisfies Readonly<Record<string, string>>

/** Where the metrics are found on CloudWatch. */
export const metricNamespace = 'Dateline'

export type Metric = keyof typeof metrics
