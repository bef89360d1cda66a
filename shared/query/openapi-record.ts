/** JSON schemas (2020-12) of what the API answers with: the event record and the problem details. */

const text = { type: 'string' }
const textOrNull = { type: ['string', 'null'] }
const count = { type: 'integer', minimum: 0 }
const instant = { type: 'string', description: 'ISO 8601; a bare day when no time is known' }

const actor = {
  type: 'object',
  required: ['name', 'role', 'type'],
  properties: {
    name: text,
    role: { enum: ['agent', 'recipient'] },
    type: { enum: ['person', 'organisation', 'country', 'group'] },
    country: { type: 'string', description: 'ISO 3166-1 alpha-2' },
    sector: { type: 'string', description: 'PLOVER sector' },
    id: { type: 'string', description: 'when linked to the watch list' },
  },
}

const place = {
  type: ['object', 'null'],
  required: ['name', 'precision'],
  properties: {
    name: text,
    country: { type: 'string', description: 'ISO 3166-1 alpha-2' },
    lat: { type: 'number' },
    lon: { type: 'number' },
    precision: { enum: ['point', 'city', 'region', 'country'] },
  },
}

const time = {
  type: ['object', 'null'],
  required: ['edtf', 'start', 'end', 'precision', 'basis'],
  properties: {
    edtf: { type: 'string', description: 'ISO 8601-2 level 1' },
    start: { ...textOrNull, description: 'first day; null = open' },
    end: { ...textOrNull, description: 'last day, inclusive; null = open' },
    precision: { enum: ['day', 'week', 'month', 'season', 'year', 'decade', 'interval'] },
    basis: { enum: ['explicit', 'relative', 'publication', 'inferred'] },
    text,
  },
}

const source = {
  type: 'object',
  required: ['url', 'articleId', 'mentions'],
  properties: {
    url: text,
    publisher: text,
    published: instant,
    title: text,
    articleId: text,
    mentions: {
      type: 'array',
      items: { type: 'object', properties: { sentence: text, trigger: text } },
    },
  },
}

const told = { type: 'object', properties: { value: text, sources: count } }

const conflict = {
  type: 'object',
  description: 'values that cannot both be true',
  properties: {
    field: { enum: ['time', 'place', 'status'] },
    chosen: told,
    others: { type: 'array', items: told },
    because: { enum: ['more precise', 'more sources', 'reported last'] },
  },
}

/** One event; `sources` and `conflicts` only when it is asked for by its id. */
export const eventSchema = {
  type: 'object',
  required: [
    ...['id', 'kind', 'class', 'plover', 'status', 'actors', 'place', 'time', 'attribution'],
    ...['confidence', 'evidence', 'sourceCount', 'independentCount', 'recordedAt', 'revision'],
  ],
  properties: {
    id: text,
    kind: text,
    class: text,
    plover: textOrNull,
    status: { enum: ['occurred', 'ongoing', 'planned', 'conditional', 'denied'] },
    actors: { type: 'array', items: actor },
    place,
    time,
    attribution: { ...textOrNull, description: 'who says so, when not the newspaper itself' },
    confidence: { type: 'number', minimum: 0, maximum: 1 },
    evidence: { type: 'string', description: 'the best sentence that says so' },
    title: { type: 'string', description: 'headline of the article with the best sentence' },
    publishers: { type: 'array', items: text },
    sourceCount: count,
    independentCount: { ...count, description: 'the same without copies' },
    firstReported: instant,
    lastReported: instant,
    recordedAt: { type: 'string', format: 'date-time', description: 'when the log learnt this' },
    revision: count,
    sources: { type: 'array', items: source },
    conflicts: { type: 'array', items: conflict },
  },
}

/** What /counts answers. */
export const countsSchema = {
  type: 'object',
  required: ['by', 'counts', 'total'],
  properties: {
    by: text,
    counts: {
      type: 'array',
      items: { type: 'object', required: ['value', 'count'], properties: { value: text, count } },
    },
    total: count,
    next: { type: 'string', description: 'cursor of the next part; absent on the last one' },
  },
}

/** RFC 9457 problem details. */
export const problemSchema = {
  type: 'object',
  required: ['type', 'title', 'status', 'code', 'detail'],
  properties: {
    type: text,
    title: { type: 'string', description: 'what to do about it' },
    status: { type: 'integer' },
    code: { type: 'string', description: 'never changes its meaning' },
    detail: { type: 'string', description: 'what happened, with the offending value' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        properties: { parameter: text, value: text, accepted: text },
      },
    },
  },
}
