/** Which texts are web addresses, and how messages name them. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameUrl, parseWebUrl } from '../../shared/fetch/url.ts'

describe('addresses that may be asked for', () => {
  it.each([
    ['http://news.example', 'http://news.example/'],
    ['  HTTPS://News.Example/a?b=1#c ', 'https://news.example/a?b=1'],
    ['http://bücher.example/ü', 'http://xn--bcher-kva.example/%C3%BC'],
    ['http://news.example:80/', 'http://news.example/'],
  ])('%s', (text, expected) => {
    expect(parseWebUrl(text).href).toBe(expected)
  })

  it.each([
    '',
    'news.example',
    '/feed.xml',
    '//news.example/',
    'http:news.example',
    'http://',
    'http://[::1',
    'http://[fe80::1%25eth0]/',
    'http://news.example:99999/',
    'http://exa mple/',
    'ftp://news.example/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,x',
    'http://user@news.example/',
    'http://user:secret@news.example/',
    'http://:secret@news.example/',
    `http://news.example/${'a'.repeat(9000)}`,
  ])('not %s', (text) => {
    expect(() => parseWebUrl(text)).toThrow(expect.objectContaining({ code: 'bad-url' }))
  })
})

describe('names in messages', () => {
  it.each([
    ['http://user:secret@news.example/a?token=1#top', 'http://news.example/a?token=1'],
    ['user:secret@', ''],
    ['no url user:secret@host', 'host'],
    ['feed.xml', 'feed.xml'],
  ])('%s', (text, expected) => {
    expect(nameUrl(text)).toBe(expected)
  })

  it('are short', () => {
    expect(nameUrl(`http://news.example/${'a'.repeat(9000)}`).length).toBeLessThan(310)
  })

  it('never carry credentials, whatever the text', () => {
    const part = fc.string({ minLength: 1 })
    fc.assert(
      fc.property(part, part, (before, after) => {
        const text = `${before}://s3cret:s3cret@${after}`
        expect(nameUrl(text)).not.toContain('s3cret')
      }),
    )
  })
})
