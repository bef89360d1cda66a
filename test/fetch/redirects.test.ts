/** Where a chain of redirects leads, and which chains are refused. */
import { describe, expect, it } from 'vitest'
import { followRedirects } from '../../shared/fetch/redirects.ts'

type Site = Readonly<Record<string, readonly [number, string?]>>

/** Follows redirects over a table from address to status and Location. */
async function follow(start: string, site: Site, maxRedirects = 8) {
  const visited: string[] = []
  const landing = await followRedirects(new URL(start), maxRedirects, async (url) => {
    visited.push(url.href)
    const [status, location] = site[url.href] ?? [200]
    return { status, headers: location === undefined ? {} : { location } }
  })
  return { url: landing.url.href, movedTo: landing.movedTo, visited }
}

describe('chains', () => {
  it.each([301, 302, 303, 307, 308])('%d is followed', async (status) => {
    const { url } = await follow('http://a.example/', { 'http://a.example/': [status, '/b'] })
    expect(url).toBe('http://a.example/b')
  })

  it.each([300, 304, 305, 306])('%d is not', async (status) => {
    const { url } = await follow('http://a.example/', { 'http://a.example/': [status, '/b'] })
    expect(url).toBe('http://a.example/')
  })

  it.each([
    ['/x/y', 'https://a.example/x/y'],
    ['z', 'https://a.example/dir/z'],
    ['?q=2', 'https://a.example/dir/page?q=2'],
    ['//b.example/x', 'https://b.example/x'],
    ['http://b.example/x#part', 'http://b.example/x'],
    ['  /trimmed  ', 'https://a.example/trimmed'],
    ['/caf\u00c3\u00a9', 'https://a.example/caf%C3%A9'],
    ['/caf\u00e9', 'https://a.example/caf%C3%A9'],
  ])('Location "%s"', async (location, expected) => {
    const start = 'https://a.example/dir/page'
    expect((await follow(start, { [start]: [302, location] })).url).toBe(expected)
  })

  it.each([
    undefined,
    '',
    'mailto:editor@a.example',
    'file:///etc/passwd',
    'ftp://a.example/',
    'http://user:secret@a.example/',
    'http://[',
  ])('Location "%s" is an http-error', async (location) => {
    const start = 'http://a.example/'
    const site: Site = { [start]: location === undefined ? [301] : [301, location] }
    const error = await follow(start, site).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 'http-error' })
    expect(String(error)).not.toContain('secret')
  })

  it.each([
    [[301], true],
    [[308], true],
    [[301, 308], true],
    [[302], false],
    [[301, 302], false],
    [[307, 301], false],
    [[], false],
  ] as const)('%j moves for good: %s', async (statuses, expected) => {
    const site = Object.fromEntries(
      statuses.map((status, n) => [`http://a.example/${n}`, [status, `/${n + 1}`] as const]),
    )
    const { url, movedTo } = await follow('http://a.example/0', site)
    expect(movedTo).toBe(expected ? url : undefined)
  })
})

describe('too many redirects', () => {
  it('a loop is seen at once', async () => {
    const site: Site = {
      'http://a.example/': [301, 'http://b.example/'],
      'http://b.example/': [302, 'http://a.example/'],
    }
    await expect(follow('http://a.example/', site)).rejects.toMatchObject({
      code: 'too-many-redirects',
      message: 'http://a.example/ redirects in a loop, back to http://a.example/',
    })
    const self: Site = { 'http://a.example/': [302, '#again'] }
    await expect(follow('http://a.example/', self)).rejects.toMatchObject({
      code: 'too-many-redirects',
    })
  })

  it('the limit counts redirects', async () => {
    const site = Object.fromEntries(
      Array.from({ length: 9 }, (_, n) => [`http://a.example/${n}`, [302, `/${n + 1}`] as const]),
    )
    expect((await follow('http://a.example/1', site)).url).toBe('http://a.example/9')
    await expect(follow('http://a.example/0', site)).rejects.toMatchObject({
      code: 'too-many-redirects',
      message: 'http://a.example/0 redirects more than 8 times',
    })
  })
})
