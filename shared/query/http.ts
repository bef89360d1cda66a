/**
 * The reading side of the HTTP API: a router that answers questions to whatever it is given to ask.
 * The same app runs behind API Gateway and on the laptop.
 *
 * Lists come as JSON, JSON lines, CSV, iCalendar, GeoJSON or Atom, by `?format=` or else by Accept.
 * Errors are RFC 9457 problem details. Every answer has an ETag, so that asking again for what is
 * unchanged costs no transfer (RFC 9110, section 13), and is compressed for whoever accepts that.
 */
import { type Context, Hono } from 'hono'
import { accepts } from 'hono/accepts'
import { compress } from 'hono/compress'
import { etag } from 'hono/etag'
import { asDatelineError, DatelineError } from '../errors.ts'
import type { Article, ArticleRecord } from '../model/article.ts'
import type { FeedRecord } from '../model/feed.ts'
import type { LogReader } from '../model/log.ts'
import type { Telemetry } from '../ports.ts'
import { countEvents, dimensions } from './count-events.ts'
import { type EventPage, findEvents } from './find-events.ts'
import { openApi } from './openapi.ts'
import {
  badParameter,
  type DayFinder,
  type Format,
  type ParameterProblem,
  type ParsedQuery,
  parseQuery,
} from './parse-query.ts'
import type { Path } from './plan.ts'
import { type Problem, parameterProblem, problemOf } from './problems.ts'
import type { AskedFor } from './render/asked-for.ts'
import { renderCsv } from './render/csv.ts'
import { documents, orderOf, renderDocument } from './render/document.ts'
import { renderJson } from './render/json.ts'
import { renderNdjson } from './render/ndjson.ts'
import { takesOnly } from './stray-parameters.ts'

/** Whom the API asks. */
export interface QuerySources {
  readonly log: LogReader
  getArticle(id: string): Promise<ArticleRecord | undefined>
  /** A text that an article had before; its first one is edition 1. */
  getFormer(which: { readonly id: string; readonly edition: number }): Promise<Article | undefined>
  listFeeds(): Promise<readonly FeedRecord[]>
  /** Queues, feeds and totals, as they are to be shown. */
  status(): Promise<object>
  /** What plain words for a time mean now; absent = they are not accepted. */
  readonly findDays?: DayFinder
}

const mediaTypes: Readonly<Record<Format, string>> = {
  json: 'application/json',
  ndjson: 'application/x-ndjson',
  csv: 'text/csv',
  ics: 'text/calendar',
  geojson: 'application/geo+json',
  atom: 'application/atom+xml',
}

/** Makes the router. It holds no state. */
export function createQueryApi(sources: QuerySources, telemetry: Telemetry): Hono {
  const app = new Hono()
  app.use(compress({ contentTypeFilter: /^(?:text\/|application\/)/ }))
  app.use(etag())
  app.use(async (context, next) => {
    await next()
    context.header('cache-control', 'no-cache')
  })
  const plain = takesOnly([], answerProblem)
  app.get('/events', (context) => answerEvents(context, sources))
  app.get('/counts', (context) => answerCounts(context, sources))
  app.get('/events/:id', plain, async (context) => {
    const id = context.req.param('id')
    return context.json(found(await sources.log.getEvent(id), 'unknown-event', `no event ${id}`))
  })
  app.get('/events/:id/history', plain, async (context) => {
    const id = context.req.param('id')
    const revisions = found(await sources.log.history(id), 'unknown-event', `no event ${id}`)
    return context.json({ id, revisions })
  })
  app.get('/articles/:id', takesOnly(['edition'], answerProblem), async (context) => {
    const id = context.req.param('id')
    const record = found(await sources.getArticle(id), 'unknown-article', `no article ${id}`)
    const asked = new URL(context.req.url).searchParams.getAll('edition')
    return asked.length === 0
      ? context.json(record)
      : answerText(context, { sources, record, asked })
  })
  app.get('/feeds', plain, async (context) => context.json({ feeds: await sources.listFeeds() }))
  app.get('/status', plain, async (context) => context.json(await sources.status()))
  app.get('/openapi.json', (context) => context.json(openApi))
  return withProblems(app, telemetry)
}

/** Gives a router its answers to errors and unknown routes. Errors are logged, too. */
export function withProblems(app: Hono, telemetry: Telemetry): Hono {
  app.onError((error, context) => {
    const problem = problemOf(error)
    logProblem(telemetry, { context, error, status: problem.status })
    return answerProblem(context, problem)
  })
  app.notFound((context) => {
    const { method, path } = context.req
    const error = new DatelineError('unknown-route', `nothing answers to ${method} ${path}`)
    return answerProblem(context, problemOf(error))
  })
  return app
}

/** Says where with the path alone: what stands behind it is the asker's. */
function logProblem(
  telemetry: Telemetry,
  { context, error, status }: { context: Context; error: Error; status: Problem['status'] },
): void {
  const { code, message: reason } = asDatelineError(error)
  const { method, path } = context.req
  const isOurs = status >= 500
  telemetry.log(isOurs ? 'error' : 'info', 'request failed', {
    method,
    path,
    status,
    code,
    reason,
    ...(isOurs ? { stack: error.stack } : {}),
  })
}

function found<T>(
  value: T | undefined,
  code: 'unknown-event' | 'unknown-article' | 'unknown-edition',
  message: string,
): T {
  if (value === undefined) throw new DatelineError(code, message)
  return value
}

/** One text of an article, its present one or a former. */
async function answerText(
  context: Context,
  {
    sources,
    record: { id, url, article: present, edition: newest = 1 },
    asked,
  }: { sources: QuerySources; record: ArticleRecord; asked: readonly string[] },
): Promise<Response> {
  const value = asked.join(', ')
  if (!/^[1-9][0-9]{0,5}$/.test(value)) {
    const accepted = 'a number from 1 to 999999 (once)'
    const problems = [{ parameter: 'edition', value, accepted }]
    return answerProblem(context, parameterProblem(badParameter(problems), problems))
  }
  const edition = Number(value)
  const article = edition === newest ? present : await sources.getFormer({ id, edition })
  const has = present === undefined ? 'none yet' : `1 to ${newest}`
  const missing = `no edition ${edition} of article ${id}; it has ${has}`
  return context.json({ id, url, edition, article: found(article, 'unknown-edition', missing) })
}

type Asked = Pick<QuerySources, 'log' | 'findDays'>

async function answerEvents(context: Context, { log, findDays }: Asked): Promise<Response> {
  const parsed = parseQuery(new URL(context.req.url).searchParams, findDays)
  if ('problems' in parsed) {
    const { problems } = parsed
    return answerProblem(context, parameterProblem(badParameter(problems), problems))
  }
  const { query } = parsed
  const format = formatOf(context, query)
  const page = await findEvents(log, { order: orderOf(format), ...query })
  context.header('vary', 'accept')
  context.header('content-type', `${mediaTypes[format]}; charset=utf-8`)
  nameNextPage(context, page)
  const explained = query.explain ? explain(page) : undefined
  if (explained !== undefined) context.header('x-explain', JSON.stringify(explained))
  return context.body(render(page, { format, explained, asked: askedOf(context, page) }))
}

async function answerCounts(context: Context, { log, findDays }: Asked): Promise<Response> {
  const pairs = [...new URL(context.req.url).searchParams]
  const asked = pairs.filter(([name]) => name === 'by').map(([, value]) => value)
  const parsed = parseQuery(
    pairs.filter(([name]) => name !== 'by'),
    findDays,
  )
  const problems = [
    ...problemsOfCount(pairs, asked),
    ...('problems' in parsed ? parsed.problems : []),
  ]
  const [by] = asked
  if (by === undefined || 'problems' in parsed || problems.length > 0) {
    return answerProblem(context, parameterProblem(badParameter(problems), problems))
  }
  const { filter, cursor } = parsed.query
  const question = {
    by,
    filter,
    order: 'newest' as const,
    ...(cursor === undefined ? {} : { cursor }),
  }
  return context.json(await countEvents(log, question))
}

function problemsOfCount(
  pairs: readonly (readonly [string, string])[],
  asked: readonly string[],
): readonly ParameterProblem[] {
  const [value = '', more] = asked
  const accepted = `${dimensions.join(', ')} (once)`
  const isGood = more === undefined && dimensions.some((dimension) => dimension === value)
  const notHere = pairs.filter(([name]) => ['limit', 'format', 'order', 'explain'].includes(name))
  return [
    ...(isGood ? [] : [{ parameter: 'by', value: asked.join(', '), accepted }]),
    ...notHere.map(([parameter, given]) => ({
      parameter,
      value: given,
      accepted: 'filters and `cursor` alone in a count',
    })),
  ]
}

/** Formats without room for it name the next page here; RFC 8288 says how. */
function nameNextPage(context: Context, page: EventPage): void {
  const { next } = askedOf(context, page)
  if (page.next === undefined || next === undefined) return
  context.header('link', `<${next}>; rel="next"`)
  context.header('x-next-cursor', page.next)
}

/** The question and where its pages are: relative, because the public address is not known here. */
function askedOf(context: Context, { next }: EventPage): AskedFor {
  const { pathname, search, searchParams } = new URL(context.req.url)
  const pairs = [...searchParams]
  const self = pathname + search
  if (next === undefined) return { pairs, self }
  searchParams.set('cursor', next)
  return { pairs, self, next: `${pathname}?${searchParams}` }
}

/** How the page was found: which lists were read, what else there was, and what it has cost. */
function explain({ path, paths, read, events, capacity }: EventPage): object {
  const shown = ({ by, facets }: Path) => ({
    by,
    lists: facets.map((facet) => (facet.by === 'time' ? 'all events' : facet.value)).slice(0, 10),
    ...(facets.length > 10 ? { more: facets.length - 10 } : {}),
  })
  return {
    path: shown(path),
    otherPaths: paths.filter((other) => other !== path).map(shown),
    read,
    matched: events.length,
    readUnits: capacity,
  }
}

function render(
  page: EventPage,
  {
    format,
    explained,
    asked,
  }: { readonly format: Format; readonly explained: object | undefined; readonly asked: AskedFor },
): string {
  if (format === 'json') return renderJson(page, explained)
  if (format === 'ndjson') return renderNdjson(page.events)
  if (format === 'csv') return renderCsv(page.events)
  return renderDocument(documents[format], page.events, asked)
}

function formatOf(context: Context, { format }: ParsedQuery): Format {
  if (format !== undefined) return format
  const accepted = accepts(context, {
    header: 'Accept',
    supports: Object.values(mediaTypes),
    default: mediaTypes.json,
  })
  const [name] = Object.entries(mediaTypes).find(([, type]) => type === accepted) ?? []
  return (name as Format | undefined) ?? 'json'
}

function answerProblem(context: Context, { status, body }: Problem): Response {
  // Throttled and unavailable: the client should wait as queues do.
  if (status === 503) context.header('retry-after', '5')
  context.header('content-type', 'application/problem+json')
  return context.body(JSON.stringify(body), status)
}
