/**
 * The environment of our Lambdas: every variable by name. infra/ sets them from here, handlers
 * read them through here, and nobody else reads `process.env`.
 *
 * Endpoints, region and credentials are not in this list: the AWS SDK reads its own standard
 * variables (AWS_REGION, AWS_ENDPOINT_URL_DYNAMODB, AWS_ENDPOINT_URL_SQS), which is how the
 * laptop points the same bundles at its embedded engines.
 */
export const environment = {
  feedsTable: 'FEEDS_TABLE',
  articlesTable: 'ARTICLES_TABLE',
  logTable: 'LOG_TABLE',
  logIndexTable: 'LOG_INDEX_TABLE',
  fetchQueueUrl: 'FETCH_QUEUE_URL',
  fetchDeadLetterUrl: 'FETCH_DEAD_LETTER_URL',
  extractQueueUrl: 'EXTRACT_QUEUE_URL',
  extractDeadLetterUrl: 'EXTRACT_DEAD_LETTER_URL',
  /** Address or page that publishers can turn to; goes into the User-Agent. */
  contact: 'DATELINE_CONTACT',
  /** Comma-separated host:port that may be private or loopback, or `*` for all. Never set on AWS. */
  allowPrivate: 'DATELINE_ALLOW_PRIVATE',
  /** Days that an article's text is kept after it was last written; absent = for ever. */
  articleDays: 'DATELINE_ARTICLE_DAYS',
  /** Public address of the API, where hubs call back; absent = no subscriptions. */
  callback: 'DATELINE_CALLBACK',
  logLevel: 'DATELINE_LOG_LEVEL',
} as const

export type EnvironmentName = keyof typeof environment

/** A variable that must be set. Throws at start, so a wiring error shows at once. */
export function requiredEnv(name: EnvironmentName): string {
  const value = optionalEnv(name)
  if (value === undefined) {
    throw new Error(`environment variable ${environment[name]} is not set; the stack sets it`)
  }
  return value
}

/** A variable that may be absent; empty counts as absent. */
export function optionalEnv(name: EnvironmentName): string | undefined {
  const value = process.env[environment[name]]
  return value === undefined || value === '' ? undefined : value
}
