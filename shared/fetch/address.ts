/**
 * A web address to the network addresses that may be connected to: the guard against requests into
 * the network that Dateline runs in (server-side request forgery), which feeds, articles and
 * redirects could otherwise cause.
 *
 * The idea: resolve the name once, check every address of the answer, and connect to exactly those.
 * A second lookup could answer differently (DNS rebinding). The list is positive: an address passes
 * only as global unicast, so that a range nobody thought of is refused. Ranges: ipaddr.js, after the
 * IANA special-purpose registries (RFC 6890). IPv6 forms that carry an IPv4 address (mapped, NAT64)
 * are judged by it; 6to4 and Teredo, which serve no news, are refused whole.
 */
import { lookup as lookupAll } from 'node:dns/promises'
import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'
import { DatelineError } from '../errors.ts'
import { bareHost, nameUrl, portOf } from './url.ts'

/** Resolves a host name to all its addresses, as text. */
export type Lookup = (host: string) => Promise<readonly string[]>

/** The system's own resolver. */
export async function systemLookup(host: string): Promise<readonly string[]> {
  const found = await lookupAll(host, { all: true })
  return found.map(({ address }) => address)
}

export interface AddressRules {
  readonly lookup: Lookup
  /** Hosts that are read although private: `host:port` as the address names them, or `*` for all. */
  readonly allowPrivate: readonly string[]
}

/**
 * Resolves the host of an address. All returned addresses are checked and may be connected to.
 * Throws `dns-failed` or `address-refused`.
 */
export async function resolveAddress(url: URL, rules: AddressRules): Promise<readonly string[]> {
  const host = bareHost(url)
  const addresses = isIP(host) === 0 ? await lookUp(url, host, rules.lookup) : [host]
  if (isAllowedPrivate(url, rules.allowPrivate)) return addresses
  for (const address of addresses) {
    const range = findRefusedRange(address)
    if (range !== undefined) {
      const leads = address === host ? 'is' : `leads to ${address},`
      throw new DatelineError('address-refused', `${nameUrl(url.href)} ${leads} ${range} address`)
    }
  }
  return addresses
}

/** Whether the operator opened this host, as the address writes it, by name and port. */
export function isAllowedPrivate(url: URL, allowPrivate: readonly string[]): boolean {
  if (allowPrivate.includes('*')) return true
  const host = url.hostname.replace(/\.$/, '')
  return allowPrivate.some((entry) => entry.toLowerCase() === `${host}:${portOf(url)}`)
}

/** Whether an address names this machine itself. */
export function isLoopback(url: URL): boolean {
  const host = bareHost(url)
  return host === 'localhost' || (isIP(host) !== 0 && ipaddr.parse(host).range() === 'loopback')
}

async function lookUp(url: URL, host: string, lookup: Lookup): Promise<readonly string[]> {
  const addresses = await lookup(host).catch((cause: unknown) => {
    const why = cause instanceof Error ? cause.message : String(cause)
    const message = `${nameUrl(url.href)}: the host ${host} cannot be resolved (${why})`
    throw new DatelineError('dns-failed', message, { cause })
  })
  if (addresses.length > 0) return addresses
  throw new DatelineError('dns-failed', `${nameUrl(url.href)}: the host ${host} has no address`)
}

/** Answers to virtual machines only, from a range that is otherwise public: Azure's metadata. */
const metadataAddresses: readonly string[] = ['168.63.129.16']

/** Names the special range that an address lies in; `undefined` = public. */
function findRefusedRange(address: string): string | undefined {
  if (isIP(address) === 0) return 'no readable'
  if (metadataAddresses.includes(address)) return 'a cloud metadata'
  const ip = ipaddr.parse(address)
  return ip instanceof ipaddr.IPv4 ? refusedV4(ip) : refusedV6(ip)
}

function refusedV4(ip: ipaddr.IPv4): string | undefined {
  return name(ip.range())
}

function refusedV6(ip: ipaddr.IPv6): string | undefined {
  const range = ip.range()
  if (range === 'ipv4Mapped' || isWellKnownNat64(ip)) {
    return findRefusedRange(ip.toByteArray().slice(12).join('.'))
  }
  // Global unicast is 2000::/3 (RFC 4291); ipaddr.js calls everything unlisted unicast, ::10.0.0.1 too.
  const first = ip.parts[0] ?? 0
  return range === 'unicast' && (first & 0xe000) !== 0x2000 ? 'a reserved' : name(range)
}

/** 64:ff9b::/96 (RFC 6052): what name servers of IPv6-only networks answer for IPv4 hosts. */
function isWellKnownNat64(ip: ipaddr.IPv6): boolean {
  return ip.range() === 'rfc6052' && ip.parts[2] === 0
}

function name(range: string): string | undefined {
  return range === 'unicast' ? undefined : `a ${range.replace(/[A-Z]/g, ' $&').toLowerCase()}`
}
