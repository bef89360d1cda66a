/**
 * JSON schemas (2020-12) of what the API shows of its stores: articles, feeds and the state of the
 * house. Fields that only the machinery needs are allowed and not described.
 */
import type { ArticleStatus } from '../model/article.ts'
import type { RevisionReason } from '../model/event.ts'
import type { FeedState } from '../model/feed.ts'

const text = { type: 'string' }
const count = { type: 'integer', minimum: 0 }
const failure = {
  type: 'object',
  required: ['code', 'message'],
  properties: { code: text, message: text },
}

/** Names of a union type, each of them: one that is missing here does not compile. */
function allOf<T extends string>(names: Readonly<Record<T, true>>): readonly string[] {
  return Object.keys(names)
}

/** Why an event has another state. */
export const reasons = allOf<RevisionReason>({
  'first mention': true,
  'new mention': true,
  merge: true,
  reprocessed: true,
  rebuilt: true,
  erased: true,
  'article updated': true,
})

const articleStatuses = allOf<ArticleStatus>({
  pending: true,
  fetched: true,
  extracted: true,
  failed: true,
  skipped: true,
})

const feedStates = allOf<FeedState>({ active: true, once: true, stopped: true })

const article = {
  type: 'object',
  required: ['text'],
  properties: {
    ...{ url: text, canonicalUrl: text, title: text, byline: text, publisher: text },
    published: { type: 'string', description: 'ISO 8601; a bare day when no time is known' },
    modified: text,
    language: { type: 'string', description: 'BCP 47' },
    access: { enum: ['free', 'partial'], description: 'whether it is kept for subscribers' },
    accessReason: text,
    text: { type: 'string', description: 'plain; an empty line between paragraphs' },
  },
}

/** An article and how far it has come. */
export const articleRecordSchema = {
  type: 'object',
  required: ['id', 'url', 'status', 'changedAt', 'discoveredAt'],
  properties: {
    ...{ id: text, url: text, changedAt: text, discoveredAt: text },
    status: { enum: articleStatuses },
    article,
    edition: { ...count, description: 'which text of the article this is; absent = its first' },
    events: { type: 'array', items: text, description: 'ids of the events that it speaks of' },
    extractor: text,
    error: failure,
    reason: { type: 'string', description: 'why it was skipped' },
    sameAs: { type: 'string', description: 'the article that stands for this one' },
    copyOf: { type: 'string', description: 'the article whose text it repeats' },
  },
}

/** One text of an article. */
export const editionSchema = {
  type: 'object',
  required: ['id', 'url', 'edition', 'article'],
  properties: { id: text, url: text, edition: count, article },
}

/** The feeds that are followed. */
export const feedsSchema = {
  type: 'object',
  required: ['feeds'],
  properties: {
    feeds: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'url', 'state', 'intervalS', 'failures'],
        properties: {
          ...{ id: text, url: text, title: text, addedAt: text },
          state: { enum: feedStates },
          nextPollAt: { type: 'string', description: 'absent unless active' },
          intervalS: { type: 'number', description: 'seconds between polls' },
          lastPolledAt: text,
          lastSuccessAt: text,
          failures: { ...count, description: 'polls in a row that failed' },
          error: failure,
        },
      },
    },
  },
}

const depth = {
  type: 'object',
  required: ['waiting', 'inFlight', 'delayed', 'dead'],
  properties: { waiting: count, inFlight: count, delayed: count, dead: count },
}

/** Queues, feeds and lag. */
export const statusSchema = {
  type: 'object',
  required: ['queues', 'feeds', 'failing', 'lagS'],
  properties: {
    queues: {
      type: 'object',
      required: ['fetch', 'extract'],
      properties: { fetch: depth, extract: depth },
    },
    feeds: {
      type: 'object',
      description: 'feeds by state',
      properties: Object.fromEntries(feedStates.map((state) => [state, count])),
    },
    failing: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'url', 'failures', 'code', 'message'],
        properties: { id: text, url: text, failures: count, code: text, message: text },
      },
    },
    lagS: { type: 'number', description: 'how long the article waits that waits longest, in s' },
  },
}
