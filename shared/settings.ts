/**
 * Every tunable number, with its unit and the reason for its value. Only constants: what changes
 * with the deployment is a property of the `Dateline` construct (infra/), what changes with the
 * machine is an environment variable (functions/env.ts).
 */

const KB = 1024
const MB = 1024 * KB

export const settings = {
  fetch: {
    /** Says who we are and how to reach us; operators put their own contact in. */
    userAgent: 'Dateline/0.1 (+https://github.com/dateline-news/dateline)',
    /** The longest real feeds (2,000 entries with full text) stay under this. */
    maxFeedBytes: 16 * MB,
    /** The longest page of our 835 measured ones has 3 MB. */
    maxPageBytes: 8 * MB,
    /** Some publishers pass through consent, shortener and canonical hosts: 5 was seen. */
    maxRedirects: 8,
    maxHeaderBytes: 32 * KB,
    firstByteTimeoutMs: 15_000,
    /** Two thirds of the function's 60 s, so that the timeout is ours and has a code. */
    totalTimeoutMs: 40_000,
    /** The same with the wait for the host's turn; still under the function's 60 s. */
    callTimeoutMs: 55_000,
    /** For a source that a person waits for: the API behind it ends at 29 s. */
    intakeTimeoutMs: 20_000,
    /** Between two requests to one host, by whichever worker. */
    hostDelayMs: 1_000,
    /** The longest Retry-After that closes a host: half of the time that a message is tried for. */
    maxHostClosedMs: 15 * 60_000,
    /** A longer `crawl-delay` of a robots.txt would stall a worker that has 60 s. */
    maxCrawlDelayMs: 5_000,
    robotsMaxBytes: 500 * KB,
    /** RFC 9309, 2.4: at most 24 hours. */
    robotsTtlMs: 24 * 3_600_000,
    /** Not to ask a server that is down once for each of its articles. */
    robotsFailureTtlMs: 60_000,
  },
  feeds: {
    /** Before anything is known of a feed; a poll that finds nothing costs a 304. */
    intervalS: 900,
    minIntervalS: 300,
    maxIntervalS: 86_400,
    /** Of a feed that published lately, even if it is but once a day. */
    awakeIntervalS: 3_600,
    /** The longest `max-age` or `Expires` that is believed. */
    maxCacheS: 7_200,
    /** How long a poll may take before another worker may claim the feed. */
    leaseS: 300,
    /** Each of the looks that find a site's feed; all together fit into API Gateway's 29 s. */
    lookTimeoutMs: 6_000,
    /** Addresses that are tried when a page, and not a feed, was given to be followed. */
    looks: 3,
    /** Sitemaps are looked for only as long as there is time for two looks more. */
    sitemapsWithinS: 15,
    /**
     * The budget of one scheduled run; the rest wait for the next minute. 10,000 feeds are 210 polls a
     * minute. Its time ends with the function's: poll-feeds begins no poll that could not end.
     */
    perRun: 250,
    /** Feeds polled at the same time in one run. */
    concurrency: 8,
    /** Entries remembered a feed, or as many as it has: several times the longest common feed. */
    seenKept: 400,
    maxEntries: 5_000,
    /** Feeds are spread over this many keys, which are read at the same time. */
    shards: 4,
  },
  push: {
    /** What hubs are asked for; they grant what they like. */
    leaseS: 10 * 86_400,
    maxLeaseS: 30 * 86_400,
    /** A hub that did not ask back is asked again after this, a renewal no sooner. */
    askAgainS: 6 * 3_600,
    askDeniedS: 7 * 86_400,
    /** Pushes make a feed due no sooner after its last poll. */
    gapS: 60,
    /** Polls of a feed whose hub has called are this many times as far apart. */
    stretch: 2,
    /** Lambda's own limit is 6 MB; hubs send one entry or the whole feed. */
    maxBodyBytes: MB,
  },
  articles: {
    /** A book chapter has about 60,000 characters; what is longer is not news. */
    maxTextChars: 200_000,
    /** Elements deeper than this overflow the stack of HTML tree builders. */
    maxDepth: 512,
    /** The largest of our 835 measured pages has 6,022. */
    maxElements: 50_000,
    /** Of one element; 800,000 of them, 8 MB, took 350 MB. */
    maxAttributes: 50_000,
    /** Of all text on the page, furniture included; the longest measured has 113,097. */
    maxPageTextChars: 2_000_000,
    shards: 4,
    /**
     * An article that its feed calls changed is fetched again at most this often, and as it ages
     * once in a quarter of its age: breaking news changes by the hour, counters by the minute.
     */
    refetchAfterS: 1_800,
    /** Outbox rows written at the same time; a feed has some tens of entries. */
    offerConcurrency: 8,
    /** Shorter texts (teasers, notes of paywalls) are copies only under the same title. */
    minCopyWords: 40,
    /** Agencies' texts are reprinted within days; a later near copy is a story of its own. */
    nearCopyDays: 14,
  },
  sweep: {
    /**
     * Older than this and still not through means that its message is lost: longer than all
     * receives of a message together (5 x 6 minutes of visibility timeout).
     */
    afterS: 45 * 60,
    perRun: 500,
    maxResends: 3,
  },
  queues: {
    /** A message that failed this often goes to the dead-letter queue. */
    maxReceives: 5,
  },
  aws: {
    /** The SDK's own retries with backoff and jitter, for one call. */
    maxAttempts: 5,
    connectTimeoutMs: 2_000,
    /** DynamoDB and SQS answer in milliseconds; a call that hangs is cut and tried again. */
    requestTimeoutMs: 5_000,
    /** Rounds in which refused parts of a batch are sent again, with backoff from this on. */
    batchRounds: 8,
    batchBackoffMs: 25,
    /** Dead letters that one call moves back: stays inside the 29 s of API Gateway. */
    redrivePerCall: 1_000,
  },
  log: {
    /** Partitions of each busy level for events of uncommon kinds. Another number is another layout of the index. */
    shards: 1,
    /** Longer "sentences" are tables and lists; the row must stay small. */
    maxSentenceChars: 1_000,
    /** Events of one article that are written at the same time. */
    concurrency: 8,
    /** Attempts to write one event's state before the message is given back to the queue. */
    maxWriteAttempts: 12,
    /** Days after its own that a row of a list may change before it is packed (shared/log/packs.ts). */
    settledDays: 30,
    /** More than `settledDays` by what clocks differ and writes take. */
    packedDays: 33,
    /** By then it must be packed, for then it goes. Kept longer it costs what packing saves. */
    expiryDays: 60,
    /** Cards that are packed together: some 10 MB. */
    packCards: 4_000,
    /** What packing them takes at most: no step is begun with less time left. */
    packStepMs: 60_000,
    /** Of a pack: with its key it is then read for one unit; half as many take an eighth more to keep. */
    packBytes: 8_000,
    /** Names of actors that a worker knows to be written: some 5 MB; half of all names are among them. */
    rememberedNames: 50_000,
  },
  query: {
    defaultLimit: 50,
    maxLimit: 1_000,
    /** Longer names and questions are no names and questions. */
    maxWordChars: 200,
    /** Cards read at a time when few of them match. */
    maxBatch: 500,
    /** A page as base64 and what comes around it fit in what API Gateway takes. */
    maxBodyBytes: 6 * MB,
    /** Lists of actors that are read side by side at first; of more only when other ways are long. */
    fewActorLists: 4,
    maxActorLists: 50,
    /** Cards that one page may read before it stops and hands out a cursor. */
    readBudget: 5_000,
    /** Cards that one count may read: inside the 29 s of the API, some 1,000 read units at most. */
    countBudget: 10_000,
    /** Histories read at the same time for a question about a past instant. */
    historyConcurrency: 8,
  },
} as const
