/**
 * The API described in OpenAPI 3.1. Parameters come from the table that also parses them; the
 * record is described field by field in openapi-record.ts.
 */
import { dimensions } from './count-events.ts'
import { countsSchema, eventSchema, problemSchema } from './openapi-record.ts'
import {
  articleRecordSchema,
  editionSchema,
  feedsSchema,
  reasons,
  statusSchema,
} from './openapi-stores.ts'
import { type Parameter, parameters } from './parameters.ts'

const failure = {
  description: 'What went wrong (RFC 9457)',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
}

const idParameter = { name: 'id', in: 'path', required: true, schema: { type: 'string' } }

const editionParameter = {
  name: 'edition',
  in: 'query',
  description:
    'that text of the article alone, as {id, url, edition, article}; 1 is the first, and each update makes the next',
  schema: { type: 'integer', minimum: 1, maximum: 999_999 },
}

const event = { $ref: '#/components/schemas/Event' }

const path = {
  type: 'object',
  description: 'lists that were read, or could have been',
  required: ['by', 'lists'],
  properties: {
    by: { enum: ['time', 'kind', 'country', 'actor'] },
    lists: { type: 'array', items: { type: 'string' } },
    more: { type: 'integer', description: 'lists that are not named' },
  },
}

const page = {
  type: 'object',
  required: ['events'],
  properties: {
    events: { type: 'array', items: event },
    next: { type: 'string', description: 'cursor of the next page; absent on the last one' },
    partial: {
      type: 'boolean',
      description: 'the read budget was spent before the page was full; go on with `next`',
    },
    explain: {
      type: 'object',
      description: 'with `explain=1`: how the page was found; also in the header X-Explain',
      required: ['path', 'otherPaths', 'read', 'matched', 'readUnits'],
      properties: {
        path,
        otherPaths: { type: 'array', items: path },
        read: { type: 'integer', description: 'events looked at' },
        matched: { type: 'integer', description: 'events found' },
        readUnits: { type: 'number', description: "DynamoDB's read units" },
      },
    },
  },
}

/** The document that /openapi.json answers with. */
export const openApi = {
  openapi: '3.1.0',
  info: {
    title: 'Dateline',
    version: '1',
    summary: 'Dated events from the news feeds you choose',
  },
  paths: {
    '/events': {
      get: {
        summary: 'Events, by day',
        parameters: parameters.map(describeParameter),
        responses: {
          200: {
            description: 'A page of events',
            headers: {
              Link: { description: 'the next page, rel="next"', schema: { type: 'string' } },
              'X-Next-Cursor': { description: 'its cursor', schema: { type: 'string' } },
              'X-Explain': { description: '`explain` as JSON', schema: { type: 'string' } },
              ETag: { schema: { type: 'string' } },
            },
            content: {
              'application/json': { schema: page },
              'application/x-ndjson': { schema: { type: 'string' } },
              'text/csv': { schema: { type: 'string' } },
              'text/calendar': { schema: { type: 'string' } },
              'application/geo+json': { schema: { type: 'object' } },
              'application/atom+xml': { schema: { type: 'string' } },
            },
          },
          400: failure,
          503: failure,
        },
      },
    },
    '/counts': {
      get: {
        summary: 'Counts of events; add up the parts while there is a `next`',
        parameters: [
          { name: 'by', in: 'query', required: true, schema: { enum: dimensions } },
          ...parameters
            .filter(({ name }) => !['limit', 'format', 'order'].includes(name))
            .map(describeParameter),
        ],
        responses: { ...answering(countsSchema), 400: failure, 503: failure },
      },
    },
    '/events/{id}': { get: one('One event whole, with its sources', event) },
    '/events/{id}/history': {
      get: one('All states that an event has had, oldest first', {
        type: 'object',
        properties: {
          id: { type: 'string' },
          revisions: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                revision: { type: 'integer' },
                recordedAt: { type: 'string', format: 'date-time' },
                reason: { enum: reasons },
                state: event,
              },
            },
          },
        },
      }),
    },
    '/articles/{id}': {
      get: {
        ...one('One article and how far it has come, or one of its texts', {
          anyOf: [articleRecordSchema, editionSchema],
        }),
        parameters: [idParameter, editionParameter],
      },
    },
    '/feeds': { get: list('The feeds that are followed', feedsSchema) },
    '/status': { get: list('Queues, feeds and lag', statusSchema) },
  },
  components: { schemas: { Event: eventSchema, Problem: problemSchema } },
} as const

function describeParameter({ name, means, accepts, many, json }: Parameter) {
  return {
    name,
    in: 'query',
    description: `${means}; accepts ${accepts}`,
    schema: many === undefined ? json : { type: 'array', items: json },
    ...(many === undefined ? {} : { style: 'form', explode: many === 'repeat' }),
  }
}

function one(summary: string, schema: object) {
  return {
    summary,
    parameters: [idParameter],
    responses: { ...answering(schema), 400: failure, 404: failure, 503: failure },
  }
}

function list(summary: string, schema: object) {
  return { summary, responses: { ...answering(schema), 400: failure, 503: failure } }
}

function answering(schema: object) {
  return { 200: { description: 'Found', content: { 'application/json': { schema } } } }
}
