/**
 * Every error that Dateline raises on purpose: a code that never changes, whether trying again can
 * help, and what the operator can do. docs/RUNBOOK.md has a section for each code (a test holds
 * both lists together), and the code is what `status`, the log and the command line show.
 */

/** `transient`: the queue tries again. `permanent`: recorded once, not tried again by itself. */
export type Nature = 'transient' | 'permanent'

interface ErrorKind {
  readonly nature: Nature
  /** What to do, one sentence, for whoever reads the message. */
  readonly fix: string
}

const kinds = {
  // fetching
  'bad-url': permanent('Give an absolute http or https address.'),
  'address-refused': permanent(
    'The address is private or local. Use --allow-private if you mean to read from your own network.',
  ),
  'dns-failed': transient('Check the host name; the name server may be down.'),
  'connect-failed': transient(
    'The server refuses or cuts the connection; it is tried again later.',
  ),
  timeout: transient('The server is too slow; it is tried again later.'),
  'too-large': permanent('The body is over the size limit of shared/settings.ts.'),
  'too-many-redirects': permanent(
    'The address redirects in a loop or too often; find its final one.',
  ),
  'bad-encoding': permanent('The body cannot be decompressed; the server sends broken data.'),
  'robots-refused': permanent("The site's robots.txt does not allow it; ask its publisher."),
  'not-found': permanent('The page does not exist (404); check the address.'),
  gone: permanent('The page was removed for good (410); remove the source.'),
  forbidden: permanent('The server refuses access (401, 403, 451).'),
  'rate-limited': transient('The server asks for fewer requests (429); it is tried again later.'),
  'server-error': transient('The server failed (5xx); it is tried again later.'),
  'http-error': permanent('The server answered with a status that Dateline does not use.'),
  'empty-body': permanent('The server sent nothing; check the address.'),
  // reading
  'not-a-feed': permanent(
    'The address answers with something else than RSS, Atom, RDF or JSON Feed; give the feed itself.',
  ),
  'feed-malformed': permanent('The feed cannot be read even leniently; tell its publisher.'),
  'not-html': permanent('The address answers with something else than a web page.'),
  'no-text': permanent('No article text was found on the page; is it an article?'),
  'consent-page': permanent(
    'The site shows a consent form or a bot check in place of the page; see its feed for full texts.',
  ),
  'too-complex': permanent('The document is nested too deep or has too many elements.'),
  'bad-opml': permanent('The file is not an OPML list of feeds.'),
  // extracting and logging
  'article-missing': permanent('The message names an article that is not stored; nothing to do.'),
  'write-conflict': transient('Another worker changed the same row; it is tried again.'),
  'lists-late': transient('Old lists are packed too late; the next sweep goes on with it.'),
  'index-outdated': permanent(
    'An earlier version has laid out the lists of events: run `dateline rebuild`, which makes them again.',
  ),
  'table-unavailable': transient('DynamoDB does not answer or throttles; it is tried again.'),
  'queue-unavailable': transient('SQS does not answer or throttles; it is tried again.'),
  'lost-in-queue': permanent('Its message was sent again several times in vain; see `redrive`.'),
  // asking
  'bad-parameter': permanent('Use one of the accepted values.'),
  'bad-cursor': permanent('Start again without a cursor; a cursor belongs to one query.'),
  'unknown-event': permanent('Check the id; ids are never reused.'),
  'unknown-article': permanent('Check the id.'),
  'unknown-edition': permanent('Ask for one of the editions that the message names.'),
  'unknown-feed': permanent('See `dateline feeds list`.'),
  'unknown-route': permanent('See /openapi.json for what there is.'),
  unauthorised: permanent('Sign the request, or use an account that may write.'),
  // running on one machine
  'bad-input': permanent('Check the input named in the message.'),
  'unknown-resource': permanent('Teach local/ this resource type, or leave it out of the stack.'),
  'port-in-use': permanent(
    'Another program listens there; stop it, or give the API another --port.',
  ),
  'data-in-use': permanent(
    'Another Dateline uses this data folder; stop it or choose another --data.',
  ),
  'endpoint-failed': transient('The API does not answer as expected; check --endpoint.'),
  // The queue tries a defect again only so that it ends in the dead-letter queue, whence `redrive`
  // brings it back once it is mended.
  internal: transient('A defect of Dateline: please report it with this message.'),
} as const satisfies Readonly<Record<string, ErrorKind>>

export type ErrorCode = keyof typeof kinds

/** All codes, for documentation and tests. */
export const errorCodes = Object.keys(kinds) as readonly ErrorCode[]

/** What to do about errors of this code. */
export function adviceFor(code: ErrorCode): string {
  return kinds[code].fix
}

/** An error with a code. `message` names the offending value. */
export class DatelineError extends Error {
  override readonly name = 'DatelineError'
  readonly code: ErrorCode
  /** For `rate-limited` and `server-error`: seconds that the server asked to wait. */
  readonly retryAfterS?: number

  constructor(
    code: ErrorCode,
    message: string,
    options: { readonly cause?: unknown; readonly retryAfterS?: number } = {},
  ) {
    super(message, options.cause === undefined ? {} : { cause: options.cause })
    this.code = code
    if (options.retryAfterS !== undefined) this.retryAfterS = options.retryAfterS
  }

  get transient(): boolean {
    return kinds[this.code].nature === 'transient'
  }
}

/** Wraps anything thrown: a `DatelineError` stays itself, the rest becomes `internal`. */
export function asDatelineError(error: unknown): DatelineError {
  if (error instanceof DatelineError) return error
  const message = error instanceof Error ? error.message : String(error)
  return new DatelineError('internal', message, { cause: error })
}

function permanent(fix: string): ErrorKind {
  return { nature: 'permanent', fix }
}

function transient(fix: string): ErrorKind {
  return { nature: 'transient', fix }
}
