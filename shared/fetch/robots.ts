/**
 * robots.txt to rules for one crawler, and rules to a verdict on one path (RFC 9309).
 *
 * The group of our product token counts, else the group `*`; the longest matching pattern wins, and
 * `allow` wins a tie. Patterns are matched piece by piece between their `*`, never as regular
 * expressions: both the file and the path are written by strangers. `crawl-delay` is no part of the
 * RFC but common, and read as a line of its group.
 */

export interface RobotsRules {
  readonly rules: readonly RobotsRule[]
  readonly crawlDelayS?: number
}

interface RobotsRule {
  readonly allow: boolean
  /** The literal texts between the `*`. */
  readonly pieces: readonly string[]
  /** `$`: the path must end where the pattern ends. */
  readonly anchored: boolean
  readonly octets: number
}

interface Group {
  readonly rules: RobotsRule[]
  crawlDelayS?: number
}

/** No rule refuses: what an absent or unreadable file says. */
export const allowAll: RobotsRules = { rules: [] }

/** The name that a robots.txt would call us by: `Dateline/0.1 (...)` is `dateline`. */
export function productToken(userAgent: string): string {
  return (/^[a-z_-]+/i.exec(userAgent.trim())?.[0] ?? '').toLowerCase()
}

/** Parses the rules that hold for a product token (lower case). Unreadable lines are passed over. */
export function parseRobots(text: string, token: string): RobotsRules {
  const reading: Reading = { token, groups: new Map(), current: [], isListingAgents: false }
  for (const [key, value] of linesOf(text)) {
    if (key === 'user-agent') readAgent(reading, value)
    else if (isRuleKey(key)) readRule(reading, key, value)
    // Other lines, such as `sitemap`, do not end the list of agents (2.2.4).
  }
  return reading.groups.get(token) ?? reading.groups.get('*') ?? allowAll
}

/** Whether the rules let an address be fetched. */
export function isAllowedByRobots(robots: RobotsRules, url: URL): boolean {
  const path = normalise(url.pathname + url.search)
    .replaceAll('*', '%2A')
    .replaceAll('$', '%24')
  let best: RobotsRule | undefined
  for (const rule of robots.rules) {
    if (isStronger(rule, best) && matches(rule, path)) best = rule
  }
  return best?.allow ?? true
}

function isStronger(rule: RobotsRule, best: RobotsRule | undefined): boolean {
  if (best === undefined || rule.octets > best.octets) return true
  return rule.octets === best.octets && rule.allow
}

function* linesOf(text: string): Generator<readonly [string, string]> {
  for (const line of text.split(/[\r\n]/)) {
    const content = line.split('#', 1)[0] ?? ''
    const colon = content.indexOf(':')
    if (colon > 0) {
      yield [content.slice(0, colon).trim().toLowerCase(), content.slice(colon + 1).trim()]
    }
  }
}

interface Reading {
  readonly token: string
  readonly groups: Map<string, Group>
  /** Groups that the next rule belongs to: only those that can concern us. */
  current: Group[]
  isListingAgents: boolean
}

/** `User-agent` lines in a row share the rules under them; groups of one agent are joined. */
function readAgent(reading: Reading, value: string): void {
  if (!reading.isListingAgents) reading.current = []
  reading.isListingAgents = true
  const agent = value === '*' ? '*' : productToken(value)
  if (agent !== '*' && agent !== reading.token) return
  const group = reading.groups.get(agent) ?? { rules: [] }
  reading.groups.set(agent, group)
  reading.current.push(group)
}

type RuleKey = 'allow' | 'disallow' | 'crawl-delay'

function isRuleKey(key: string): key is RuleKey {
  return key === 'allow' || key === 'disallow' || key === 'crawl-delay'
}

function readRule(reading: Reading, key: RuleKey, value: string): void {
  reading.isListingAgents = false
  for (const group of reading.current) {
    if (key === 'crawl-delay') group.crawlDelayS = Math.max(0, Number.parseFloat(value) || 0)
    // An empty pattern matches nothing (2.2.2), so `Disallow:` allows all.
    else if (value !== '') group.rules.push(parsePattern(key === 'allow', value))
  }
}

function parsePattern(allow: boolean, value: string): RobotsRule {
  const anchored = value.endsWith('$')
  const pattern = normalise(anchored ? value.slice(0, -1) : value).replaceAll('$', '%24')
  return { allow, anchored, pieces: pattern.split('*'), octets: pattern.length + Number(anchored) }
}

/** Taking each piece at its first place is right for globs, and linear. */
function matches({ pieces, anchored }: RobotsRule, path: string): boolean {
  const [first = '', ...rest] = pieces
  if (!path.startsWith(first)) return false
  const last = anchored ? rest.pop() : undefined
  if (anchored && last === undefined) return path === first
  let at = first.length
  for (const piece of rest) {
    const found = path.indexOf(piece, at)
    if (found < 0) return false
    at = found + piece.length
  }
  return last === undefined || (path.length - last.length >= at && path.endsWith(last))
}

/** One spelling for each octet (2.2.2): unreserved ones plain, others as upper-case escapes. */
function normalise(text: string): string {
  return text.replace(/[^\x21-\x7e]/gu, escapeChar).replace(/%[0-9a-f]{2}/gi, (code) => {
    const char = String.fromCharCode(Number.parseInt(code.slice(1), 16))
    return /[a-z0-9._~-]/i.test(char) ? char : code.toUpperCase()
  })
}

function escapeChar(char: string): string {
  const octets = Array.from(new TextEncoder().encode(char))
  return octets.map((octet) => `%${octet.toString(16).padStart(2, '0').toUpperCase()}`).join('')
}
