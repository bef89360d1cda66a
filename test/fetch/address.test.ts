/** The address guard: which addresses are refused, however they are written. */
import { describe, expect, it } from 'vitest'
import { isAllowedPrivate, isLoopback, resolveAddress } from '../../shared/fetch/address.ts'
import { parseWebUrl } from '../../shared/fetch/url.ts'

const publicAddresses = [
  '8.8.8.8',
  '93.184.216.34',
  '172.15.255.255',
  '172.32.0.1',
  '100.63.255.255',
  '100.128.0.1',
  '169.253.255.255',
  '223.255.255.255',
  '2606:4700::6810:84e5',
  '2a00:1450:4001:80b::200e',
  '::ffff:8.8.8.8',
  '64:ff9b::808:808',
] as const

const refusedAddresses = [
  ['127.0.0.1', 'a loopback'],
  ['127.255.255.254', 'a loopback'],
  ['0.0.0.0', 'a unspecified'],
  ['0.1.2.3', 'a unspecified'],
  ['10.1.2.3', 'a private'],
  ['172.16.0.1', 'a private'],
  ['172.31.255.255', 'a private'],
  ['192.168.1.1', 'a private'],
  ['169.254.169.254', 'a link local'],
  ['169.254.170.2', 'a link local'],
  ['100.64.0.1', 'a carrier grade nat'],
  ['100.100.100.200', 'a carrier grade nat'],
  ['168.63.129.16', 'a cloud metadata'],
  ['192.0.0.192', 'a reserved'],
  ['192.0.2.1', 'a reserved'],
  ['198.18.0.1', 'a reserved'],
  ['240.0.0.1', 'a reserved'],
  ['224.0.0.1', 'a multicast'],
  ['255.255.255.255', 'a broadcast'],
  ['::', 'a unspecified'],
  ['::1', 'a loopback'],
  ['fe80::1', 'a link local'],
  ['fe80::1%eth0', 'a link local'],
  ['fc00::1', 'a unique local'],
  ['fd00:ec2::254', 'a unique local'],
  ['fec0::1', 'a deprecated site local'],
  ['ff02::1', 'a multicast'],
  ['2001:db8::1', 'a reserved'],
  ['100::1', 'a discard'],
  ['4000::1', 'a reserved'],
  // IPv6 forms that carry an IPv4 address
  ['::ffff:127.0.0.1', 'a loopback'],
  ['::ffff:a9fe:a9fe', 'a link local'],
  ['::10.0.0.1', 'a private'],
  ['::127.0.0.1', 'a loopback'],
  ['::a00:1', 'a reserved'],
  ['64:ff9b::10.0.0.1', 'a private'],
  ['64:ff9b::7f00:1', 'a loopback'],
  ['64:ff9b::a9fe:a9fe', 'a link local'],
  ['64:ff9b:1::a00:1', 'a rfc6052'],
  ['::ffff:0:127.0.0.1', 'a rfc6145'],
  ['2002:7f00:1::', 'a 6to4'],
  ['2002:808:808::', 'a 6to4'],
  ['2001:0:7f00:1::', 'a teredo'],
  ['not an address', 'no readable'],
] as const

function resolve(url: string, addresses: readonly string[], allowPrivate: readonly string[] = []) {
  return resolveAddress(parseWebUrl(url), { lookup: async () => addresses, allowPrivate })
}

describe('resolved addresses', () => {
  it.each(publicAddresses)('%s may be connected to', async (address) => {
    expect(await resolve('http://news.example/', [address])).toEqual([address])
  })

  it.each(refusedAddresses)('%s is refused as %s address', async (address, range) => {
    await expect(resolve('http://news.example/x', [address])).rejects.toMatchObject({
      code: 'address-refused',
      message: `http://news.example/x leads to ${address}, ${range} address`,
    })
  })

  it('one private address among public ones refuses all', async () => {
    const mixed = resolve('http://news.example/', ['8.8.8.8', '10.0.0.1'])
    await expect(mixed).rejects.toMatchObject({ code: 'address-refused' })
  })

  it('a name without addresses, or that fails, is dns-failed', async () => {
    await expect(resolve('http://news.example/', [])).rejects.toMatchObject({ code: 'dns-failed' })
    const url = parseWebUrl('http://news.example/')
    const lookup = () => Promise.reject(new Error('getaddrinfo ENOTFOUND news.example'))
    await expect(resolveAddress(url, { lookup, allowPrivate: [] })).rejects.toMatchObject({
      code: 'dns-failed',
      message: expect.stringContaining('ENOTFOUND'),
    })
  })
})

describe('addresses written in the URL', () => {
  const noLookup = () => Promise.reject(new Error('nothing to look up'))
  it.each([
    'http://127.0.0.1/',
    'http://127.0.0.1./',
    'http://127.1/',
    'http://2130706433/',
    'http://017700000001/',
    'http://0177.0.0.1/',
    'http://0x7f000001/',
    'http://0x7f.0.0.1/',
    'http://０x7f.1/',
    'http://①②⑦.0.0.1/',
    'http://0/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[0:0:0:0:0:ffff:7f00:0001]/',
    'http://[::127.0.0.1]/',
    'http://[64:ff9b::127.0.0.1]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://[fd00:ec2::254]/latest/meta-data/',
    'http://0xa9fea9fe/',
  ])('%s is refused without a lookup', async (text) => {
    const url = parseWebUrl(text)
    const rules = { lookup: noLookup, allowPrivate: [] }
    await expect(resolveAddress(url, rules)).rejects.toMatchObject({ code: 'address-refused' })
  })

  it('localhost is a name like others, with or without a trailing dot', async () => {
    for (const url of ['http://localhost/', 'http://localhost./', 'http://LOCALHOST:80/']) {
      await expect(resolve(url, ['127.0.0.1'])).rejects.toMatchObject({ code: 'address-refused' })
    }
  })

  it('the lookup gets the name without a trailing dot', async () => {
    const asked: string[] = []
    const lookup = async (host: string) => {
      asked.push(host)
      return ['8.8.8.8']
    }
    const rules = { lookup, allowPrivate: [] }
    await resolveAddress(parseWebUrl('http://News.Example./'), rules)
    expect(asked).toEqual(['news.example'])
  })
})

describe('hosts that the operator allows', () => {
  it.each([
    ['http://127.0.0.1:4749/feed', ['127.0.0.1:4749'], true],
    ['http://2130706433:4749/feed', ['127.0.0.1:4749'], true],
    ['http://127.0.0.1:4748/feed', ['127.0.0.1:4749'], false],
    ['http://127.0.0.2:4749/feed', ['127.0.0.1:4749'], false],
    ['http://localhost:4749/feed', ['127.0.0.1:4749'], false],
    ['http://LOCALHOST.:4749/feed', ['Localhost:4749'], true],
    ['http://intranet/', ['intranet:80'], true],
    ['https://intranet/', ['intranet:443'], true],
    ['https://intranet/', ['intranet:80'], false],
    ['http://[::1]:4749/', ['[::1]:4749'], true],
    ['http://10.0.0.1/', ['*'], true],
    ['http://10.0.0.1/', [], false],
  ] as const)('%s with %j: %s', (url, allowed, expected) => {
    expect(isAllowedPrivate(parseWebUrl(url), allowed)).toBe(expected)
  })

  it('a name that leads to an allowed address is not allowed by it', async () => {
    const rebound = resolve('http://evil.example:4749/', ['127.0.0.1'], ['127.0.0.1:4749'])
    await expect(rebound).rejects.toMatchObject({ code: 'address-refused' })
  })

  it.each([
    ['http://127.0.0.1/', true],
    ['http://127.9.9.9:1/', true],
    ['http://[::1]/', true],
    ['http://localhost:4749/', true],
    ['http://localhost.example/', false],
    ['http://10.0.0.1/', false],
    ['http://8.8.8.8/', false],
  ] as const)('%s is this machine: %s', (url, expected) => {
    expect(isLoopback(parseWebUrl(url))).toBe(expected)
  })
})
