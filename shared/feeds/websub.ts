/**
 * The subscriber's part of WebSub (W3C Recommendation, 2018) as plain values: where a feed's hub
 * is, when to ask it, what to answer when it asks back, and whether a push is signed by it.
 *
 * A push is never read: it only makes the feed due. So its text needs no trust, an entry has one
 * way in, and the worst that a false push could do is a poll too early.
 */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { addSeconds } from '../instant.ts'
import type { Feed, FeedHub } from '../model/feed.ts'
import { settings } from '../settings.ts'

/** What was agreed with a hub for one feed. Holds secrets: never shown. */
export interface Subscription extends FeedHub {
  /** Key of the hub's signatures. */
  readonly secret: string
  /** Last part of the callback's path: who does not know it is not the hub. */
  readonly token: string
  readonly askedAt: string
  /** The hub has asked back, and calls until then. */
  readonly liveUntil?: string
  /** Half of the lease is over. */
  readonly renewAt?: string
  readonly pushedAt?: string
  readonly deniedAt?: string
  /** 0 = not stored yet. */
  readonly version: number
}

/** The hub and topic that a feed names: in its Link header (section 4), else in its document. */
export function hubOf(
  headers: Readonly<Record<string, string>>,
  feed: Pick<Feed, 'hub' | 'self'>,
): FeedHub | undefined {
  const links = (headers['link'] ?? '').slice(0, MAX_HEADER_CHARS)
  const url = webAddress(linkWith(links, 'hub') ?? feed.hub)
  const topic = webAddress(linkWith(links, 'self') ?? feed.self)
  return url === undefined || topic === undefined ? undefined : { url, topic }
}

/** Whether the hub must be asked, for the first time or again. */
export function mustAsk(known: Subscription | undefined, hub: FeedHub, now: string): boolean {
  if (known === undefined || known.url !== hub.url || known.topic !== hub.topic) return true
  const { askAgainS, askDeniedS } = settings.push
  if (now < addSeconds(known.askedAt, askAgainS)) return false
  if (known.deniedAt !== undefined) return now >= addSeconds(known.deniedAt, askDeniedS)
  return known.renewAt === undefined || now >= known.renewAt
}

/** The form that asks a hub to begin or to end (section 5.1). */
export function askingForm(
  asked: Pick<Subscription, 'topic' | 'secret'>,
  how: { readonly mode: 'subscribe' | 'unsubscribe'; readonly callback: string },
): string {
  const form = new URLSearchParams({
    'hub.mode': how.mode,
    'hub.topic': asked.topic,
    'hub.callback': how.callback,
  })
  if (how.mode === 'subscribe') {
    form.set('hub.secret', asked.secret)
    form.set('hub.lease_seconds', String(settings.push.leaseS))
  }
  return form.toString()
}

/** What a hub asks back: the parameters of its GET, without `hub.`. */
export interface Intent {
  readonly mode?: string | undefined
  readonly topic?: string | undefined
  readonly challenge?: string | undefined
  readonly leaseS?: string | undefined
}

/** `echo`: the body that says yes; without one the answer is no. */
export interface IntentAnswer {
  readonly echo?: string
  /** The agreement as it stands now, when it has changed. */
  readonly changed?: Subscription
}

/**
 * Answers a hub that asks whether it was really us (section 5.3). Where nothing is agreed, every
 * end is agreed to.
 */
export function answerIntent(
  known: Subscription | undefined,
  intent: Intent,
  now: string,
): IntentAnswer {
  const { mode, topic, challenge } = intent
  const echo = isChallenge(challenge) ? { echo: challenge } : undefined
  if (known === undefined) return (mode === 'unsubscribe' && echo) || {}
  if (topic !== known.topic) return {}
  if (mode === 'denied') return { echo: '', changed: denied(known, now) }
  if (mode !== 'subscribe' || echo === undefined) return {}
  return { ...echo, changed: verified(known, { leaseS: intent.leaseS, now }) }
}

/**
 * Whether `X-Hub-Signature` (section 7.1) is that of the body under the secret. Compares in constant
 * time; every method of the Recommendation is known, anything else is unsigned.
 */
export function isSigned(secret: string, header: string | undefined, body: Uint8Array): boolean {
  const [, method, hex] =
    /^(sha1|sha256|sha384|sha512)=([0-9a-f]{40,128})$/i.exec(header ?? '') ?? []
  if (method === undefined || hex === undefined) return false
  const wanted = createHmac(method.toLowerCase(), secret).update(body).digest()
  const given = Buffer.from(hex, 'hex')
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}

/** Whether two tokens are the same, in constant time. */
export function isSameToken(given: string, known: string): boolean {
  const [a, b] = [given, known].map((text) => createHmac('sha256', 'token').update(text).digest())
  return a !== undefined && b !== undefined && timingSafeEqual(a, b)
}

/** Whether a push names another topic; one that names none is known by its signature. */
export function isOfOtherTopic(link: string | undefined, topic: string): boolean {
  const self = linkWith((link ?? '').slice(0, MAX_HEADER_CHARS), 'self')
  return self !== undefined && self !== topic
}

const MAX_HEADER_CHARS = 8_000

/** Visible ASCII: what a hub sends to be echoed must not become a page. */
function isChallenge(text: string | undefined): text is string {
  return text !== undefined && /^[\x21-\x7e]{1,1000}$/.test(text)
}

function verified(
  known: Subscription,
  { leaseS: written, now }: { readonly leaseS: string | undefined; readonly now: string },
): Subscription {
  const { deniedAt: _deniedAt, ...kept } = known
  const asked = /^\d{1,9}$/.test(written ?? '') ? Number(written) : settings.push.leaseS
  const leaseS = Math.min(asked, settings.push.maxLeaseS)
  return {
    ...kept,
    liveUntil: addSeconds(now, leaseS),
    renewAt: addSeconds(now, Math.floor(leaseS / 2)),
  }
}

function denied(known: Subscription, now: string): Subscription {
  const { liveUntil: _liveUntil, renewAt: _renewAt, ...kept } = known
  return { ...kept, deniedAt: now }
}

/** The first link of a Link header (RFC 8288) with this relation. */
function linkWith(header: string, relation: string): string | undefined {
  for (const [, href = '', rest = ''] of header.matchAll(/<([^<>]*)>([^<]*)/g)) {
    const [, relations = ''] = /;\s*rel\s*=\s*"?([^";,]*)/i.exec(rest) ?? []
    if (relations.toLowerCase().split(/\s+/).includes(relation)) return href.trim()
  }
  return undefined
}

function webAddress(text: string | undefined): string | undefined {
  if (text === undefined || text.length > MAX_HEADER_CHARS) return undefined
  const url = URL.parse(text)
  return url !== null && /^https?:$/.test(url.protocol) ? text : undefined
}
