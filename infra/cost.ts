/**
 * Reckons what a deployment costs a month, from AWS's list prices and what one poll, one article
 * and one event do. docs/COST.md explains the figures and shows the table; a test keeps both equal.
 *
 * Reckoned, not billed: writes, reads and bytes are counted by DynamoDB's rules, but the seconds of
 * Lambda are assumptions until somebody measures them on AWS.
 */

const M = 1_000_000
const GB = 1e9
const DAYS = 365 / 12

/** Dollars in us-east-1, November 2026, without taxes. `free`: what every account has each month. */
const prices = {
  writeUnit: 0.625 / M,
  readUnit: 0.125 / M,
  storedGb: 0.25,
  storedFreeGb: 25,
  /** Point-in-time recovery: tables only, indexes are not in it. */
  recoveryGb: 0.2,
  queueRequest: 0.4 / M,
  queueFree: 1 * M,
  invocation: 0.2 / M,
  invocationFree: 1 * M,
  /** arm64 */
  gbSecond: 0.000_013_333_4,
  gbSecondFree: 400_000,
  logGb: 0.5,
  logFreeGb: 5,
  metric: 0.3,
  metricFree: 10,
  alarm: 0.1,
  alarmFree: 10,
} as const

/** What is given to the calculation; the defaults are those of docs/COST.md. */
export interface Load {
  readonly feeds: number
  readonly articlesPerFeedDay: number
  readonly eventsPerArticle: number
  readonly monthsKept: number
}

/**
 * What one step does, counted on the sample newsroom and rounded up; test/infra/cost.test.ts counts
 * again and fails when these are too low, or twice too high.
 */
export const work = {
  /** At ten new articles a feed and day, as `npm run bench:month` counts it. */
  pollsPerFeedDay: 30,
  /** Claim and result. */
  writesPerPoll: 2,
  readsPerPoll: 1,
  /** Of a feed's row: each run reads all of them, to find those that are due. */
  feedBytes: 500,
  /**
   * The state as pending and as extracted, each with its entry in the index `pending`; the text; and
   * the three rows by which copies are recognised. Two writes and a read more are the turn at its
   * host, which the newsroom in memory does without.
   */
  writesPerArticle: 11,
  readsPerArticle: 8.5,
  /** Its share of the receipt, its card for each list that it is in, new names, and its share of packs. */
  writesPerEvent: 4.2,
  readsPerEvent: 1.1,
  articleBytes: 2_000,
  /** Rows of an event in the log; in the index its names, its cards in lists of actors, and packs. */
  eventBytes: 165,
  eventIndexBytes: 850,
  /** Its rows in other lists, which go two months after the event. */
  eventFreshBytes: 480,
  /** Send (in batches), receive and delete, on two queues. */
  requestsPerArticle: 5,
  /** Lambda's five pollers a queue ask every 20 seconds, whether there is work or not. */
  idleRequests: 2 * 5 * 3 * 60 * 24 * DAYS,
  logBytesPerArticle: 3_000,
  logBytesPerRun: 600,
  /** Custom metrics, and alarms on one metric each. */
  metrics: 12,
  alarms: 11,
} as const

/** Assumed, not measured on AWS: seconds that an invocation is billed, and its memory. */
const assumed = {
  pollS: 0.2,
  pollGb: 0.5,
  fetchS: 2,
  fetchGb: 0.5,
  extractS: 0.5,
  extractGb: 1,
  sweepS: 0.2,
  sweepGb: 0.5,
} as const

/** `settings.log.expiryDays` */
const MONTHS_FRESH = 2

const POLL_RUNS = 60 * 24 * DAYS
const SWEEP_RUNS = 12 * 24 * DAYS

/** Dollars a month, by part of the bill. */
export interface MonthlyCost {
  readonly writes: number
  readonly reads: number
  readonly storage: number
  readonly recovery: number
  readonly lambda: number
  readonly queues: number
  readonly watching: number
  readonly total: number
}

/** Reckons the month in which the oldest news is `monthsKept` old. */
export function monthlyCost(load: Load): MonthlyCost {
  const articles = load.feeds * load.articlesPerFeedDay * DAYS
  const events = articles * load.eventsPerArticle
  const polls = load.feeds * work.pollsPerFeedDay * DAYS
  const month = { articles, events, polls }
  const parts = {
    writes: prices.writeUnit * units(month, 'writes'),
    reads: prices.readUnit * (units(month, 'reads') + runReads(load.feeds)),
    ...storage(month, load.monthsKept),
    lambda: lambda(month),
    queues: queues(month),
    watching: watching(month),
  }
  return { ...parts, total: Object.values(parts).reduce((sum, part) => sum + part, 0) }
}

interface Month {
  readonly articles: number
  readonly events: number
  readonly polls: number
}

function units({ polls, articles, events }: Month, kind: 'writes' | 'reads'): number {
  return (
    polls * work[`${kind}PerPoll`] +
    articles * work[`${kind}PerArticle`] +
    events * work[`${kind}PerEvent`]
  )
}

/** Half a unit for 4 KB, and at least that of each of the four partitions that feeds lie in. */
function runReads(feeds: number): number {
  return POLL_RUNS * 0.5 * Math.max(4, (feeds * work.feedBytes) / 4096)
}

function storage({ articles, events }: Month, months: number) {
  const table = (months * (articles * work.articleBytes + events * work.eventBytes)) / GB
  const fresh = Math.min(months, MONTHS_FRESH) * work.eventFreshBytes
  const index = (events * (months * work.eventIndexBytes + fresh)) / GB
  return {
    storage: prices.storedGb * above(table + index, prices.storedFreeGb),
    recovery: prices.recoveryGb * table,
  }
}

function lambda({ articles, polls }: Month): number {
  const invocations = POLL_RUNS + SWEEP_RUNS + 2 * articles
  const gbSeconds =
    polls * assumed.pollS * assumed.pollGb +
    articles * (assumed.fetchS * assumed.fetchGb + assumed.extractS * assumed.extractGb) +
    SWEEP_RUNS * assumed.sweepS * assumed.sweepGb
  return (
    prices.invocation * above(invocations, prices.invocationFree) +
    prices.gbSecond * above(gbSeconds, prices.gbSecondFree)
  )
}

function queues({ articles }: Month): number {
  const requests = work.idleRequests + articles * work.requestsPerArticle
  return prices.queueRequest * above(requests, prices.queueFree)
}

function watching({ articles }: Month): number {
  const logGb =
    (articles * work.logBytesPerArticle + (POLL_RUNS + SWEEP_RUNS) * work.logBytesPerRun) / GB
  return (
    prices.logGb * above(logGb, prices.logFreeGb) +
    prices.metric * above(work.metrics, prices.metricFree) +
    prices.alarm * above(work.alarms, prices.alarmFree)
  )
}

function above(amount: number, free: number): number {
  return Math.max(0, amount - free)
}
