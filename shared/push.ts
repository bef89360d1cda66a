/**
 * Feeds that call instead of being asked (WebSub): subscribes where a feed names a hub, answers the
 * hub, and makes a feed due when its hub pushes. Off where nothing can call back (`ports.hubs`
 * absent). Polling never stops: a hub may lie, fall silent or be sold.
 */
import { asDatelineError } from './errors.ts'
import { findFeed, saveFeed } from './feeds/store.ts'
import { findSubscription, removeSubscription, saveSubscription } from './feeds/subscriptions.ts'
import {
  answerIntent,
  askingForm,
  type Intent,
  isOfOtherTopic,
  isSameToken,
  isSigned,
  mustAsk,
  type Subscription,
} from './feeds/websub.ts'
import { addSeconds } from './instant.ts'
import type { FeedHub, FeedPush, FeedRecord } from './model/feed.ts'
import type { Hubs, Ports } from './ports.ts'
import type { HubActions, Push } from './query/websub-http.ts'
import { settings } from './settings.ts'

type World = Pick<Ports, 'clock' | 'feeds' | 'telemetry' | 'hubs'>
type Called = Pick<Ports, 'clock' | 'feeds' | 'telemetry'>

/** Asks the feed's hub when it is time; returns how the subscription stands. Never throws for the hub. */
export async function keepSubscribed(
  ports: World,
  feed: FeedRecord,
): Promise<FeedPush | undefined> {
  const { hubs } = ports
  if (hubs === undefined || feed.hub === undefined || feed.state !== 'active') return undefined
  const known = await findSubscription(ports.feeds, feed.id)
  const now = ports.clock.now()
  if (!mustAsk(known, feed.hub, now)) return standing(known, now)
  const asked = nextSubscription(known, { hub: feed.hub, hubs, now })
  // Kept first: the hub may ask back before it answers.
  if (!(await saveSubscription(ports.feeds, feed.id, asked))) return standing(known, now)
  await ask(ports, hubs, { feedId: feed.id, asked, mode: 'subscribe' })
  return standing(await findSubscription(ports.feeds, feed.id), now)
}

/** Ends what was agreed for a feed that is followed no more, and tells the hub. */
export async function endSubscription(ports: World, feedId: string): Promise<void> {
  const known = ports.hubs === undefined ? undefined : await findSubscription(ports.feeds, feedId)
  if (known === undefined || ports.hubs === undefined) return
  await removeSubscription(ports.feeds, feedId)
  await ask(ports, ports.hubs, { feedId, asked: known, mode: 'unsubscribe' })
}

/** What the callback route can do. */
export function hubActionsOf(ports: Called): HubActions {
  return {
    answer: (path, intent) => answerHub(ports, path, intent),
    push: (path, push) => takePush(ports, path, push),
  }
}

type Path = Parameters<HubActions['push']>[0]

async function answerHub(ports: Called, path: Path, intent: Intent): Promise<string | undefined> {
  const kept = await findSubscription(ports.feeds, path.feedId)
  const known = kept !== undefined && isSameToken(path.token, kept.token) ? kept : undefined
  const { echo, changed } = answerIntent(known, intent, ports.clock.now())
  if (changed === undefined) return echo
  // No to a question that something overtook: the hub is asked again.
  return (await saveSubscription(ports.feeds, path.feedId, changed)) ? echo : undefined
}

async function takePush(ports: Called, path: Path, push: Push): Promise<'taken' | 'gone'> {
  const { feedId, token } = path
  const known = await findSubscription(ports.feeds, feedId)
  if (known === undefined || !isSameToken(token, known.token)) return 'gone'
  if (
    !isSigned(known.secret, push.signature, push.body) ||
    isOfOtherTopic(push.link, known.topic)
  ) {
    ports.telemetry.log('warn', 'push ignored', { feedId })
    return 'taken'
  }
  const now = ports.clock.now()
  await saveSubscription(ports.feeds, feedId, { ...known, pushedAt: now })
  await makeDue(ports, feedId, now)
  return 'taken'
}

/** A poll that runs meanwhile may have asked too early: its record is overtaken, and it polls again. */
async function makeDue({ feeds }: Called, feedId: string, now: string): Promise<void> {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const feed = await findFeed(feeds, feedId)
    if (feed?.nextPollAt === undefined) return
    // However often a hub calls, its publisher is not asked more often.
    const soonest = addSeconds(feed.lastPolledAt ?? feed.addedAt, settings.push.gapS)
    const nextPollAt = soonest > now ? soonest : now
    if (feed.nextPollAt <= nextPollAt) return
    if (await saveFeed(feeds, { ...feed, nextPollAt })) return
  }
}

function nextSubscription(
  known: Subscription | undefined,
  { hub, hubs, now }: { readonly hub: FeedHub; readonly hubs: Hubs; readonly now: string },
): Subscription {
  if (known !== undefined && known.url === hub.url && known.topic === hub.topic) {
    return { ...known, askedAt: now }
  }
  return {
    ...hub,
    secret: hubs.newSecret(),
    token: hubs.newSecret(),
    askedAt: now,
    version: known?.version ?? 0,
  }
}

async function ask(
  ports: World,
  hubs: Hubs,
  what: {
    readonly feedId: string
    readonly asked: Subscription
    readonly mode: 'subscribe' | 'unsubscribe'
  },
): Promise<void> {
  const { feedId, asked, mode } = what
  const callback = `${hubs.callback}/websub/${feedId}/${asked.token}`
  const form = askingForm(asked, { mode, callback })
  await hubs.post({ url: asked.url, form }).catch((thrown: unknown) => {
    const { code, message: reason } = asDatelineError(thrown)
    ports.telemetry.log('warn', 'hub not reached', { feedId, mode, code, reason })
  })
}

function standing(known: Subscription | undefined, now: string): FeedPush {
  if (known?.deniedAt !== undefined) return { state: 'denied' }
  const { liveUntil: until, pushedAt } = known ?? {}
  if (until === undefined || until <= now) return { state: 'asked' }
  return { state: 'live', until, ...(pushedAt === undefined ? {} : { pushedAt }) }
}
