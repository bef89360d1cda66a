/** feeds.txt as a person writes it, and how wrong lines are told. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseFeedList } from '../../infra/feed-list.ts'

describe('parseFeedList', () => {
  test.each([
    ['nothing', '', []],
    ['comments and blank lines', '# news\n\n   \n  # more\n', []],
    [
      'addresses in order',
      'https://b.example/f\nhttp://a.example/f\n',
      ['https://b.example/f', 'http://a.example/f'],
    ],
    ['Windows line ends and spaces', ' https://a.example/f \r\n', ['https://a.example/f']],
    ['one address twice', 'https://a.example/f\nHTTPS://A.example/f\n', ['https://a.example/f']],
    ['a comment behind the address', 'https://a.example/f # world', ['https://a.example/f']],
    ['a number sign in an address', 'https://a.example/f#x\n', ['https://a.example/f#x']],
  ])('reads %s', (_name, text, feeds) => {
    expect(parseFeedList(text)).toEqual(feeds)
  })

  test.each([
    [
      'no scheme',
      '# x\nexample.org/feed',
      'feeds.txt, line 2: not an http or https address: example.org/feed',
    ],
    ['another scheme', 'ftp://example.org/feed', 'line 1'],
    ['two addresses in a line', 'https://a.example/f https://b.example/f', 'line 1'],
  ])('refuses %s and names the line', (_name, text, message) => {
    expect(() => parseFeedList(text)).toThrow(message)
  })

  test('reads the list of this repository', () => {
    const list = readFileSync(new URL('../../feeds.txt', import.meta.url), 'utf8')
    expect(() => parseFeedList(list)).not.toThrow()
  })
})
