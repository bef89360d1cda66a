/** robots.txt rules: the cases of RFC 9309, and files that are no good. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAllowedByRobots, parseRobots, productToken } from '../../shared/fetch/robots.ts'

function isAllowed(file: string, path: string): boolean {
  return isAllowedByRobots(parseRobots(file, 'dateline'), new URL(`https://news.example${path}`))
}

const everyone = (...rules: readonly string[]) => ['User-agent: *', ...rules].join('\n')

describe('paths (RFC 9309, 2.2.2, 2.2.3 and 5.2)', () => {
  it.each([
    ['nothing', '', '/x', true],
    ['all refused', everyone('Disallow: /'), '/x', false],
    ['empty pattern', everyone('Disallow:'), '/x', true],
    ['prefix', everyone('Disallow: /private'), '/privately', false],
    ['case of the path counts', everyone('Disallow: /Private'), '/private', true],
    ['case of the key does not', everyone('DISALLOW : /private'), '/private', false],
    ['longest wins', everyone('Allow: /a/b', 'Disallow: /a'), '/a/b/c', true],
    ['longest wins, reversed', everyone('Disallow: /a/b', 'Allow: /a'), '/a/b/c', false],
    ['allow wins a tie', everyone('Disallow: /a', 'Allow: /a'), '/a', true],
    ['star inside', everyone('Disallow: /*/print'), '/2024/06/print.html', false],
    ['star at the end', everyone('Disallow: /a*'), '/ab', false],
    ['star first', everyone('Disallow: *.php'), '/x/index.php?y', false],
    ['stars in a row', everyone('Disallow: /a**b'), '/axb', false],
    ['end', everyone('Disallow: /*.gif$'), '/x.gif', false],
    ['end not reached', everyone('Disallow: /*.gif$'), '/x.gif?y=1', true],
    ['end, piece twice', everyone('Disallow: /*.gif$'), '/x.gif.gif', false],
    ['end without star', everyone('Disallow: /$'), '/', false],
    ['end without star, longer', everyone('Disallow: /$'), '/x', true],
    ['pieces do not overlap', everyone('Disallow: /*aba*aba$'), '/xababa', true],
    ['query counts', everyone('Disallow: /*?print='), '/x?print=1', false],
    ['dollar inside is literal', everyone('Disallow: /a$b'), '/a$b', false],
    ['escaped dollar', everyone('Disallow: /a%24'), '/a$', false],
    ['escaped dollar is no end', everyone('Disallow: /a%24'), '/a', true],
    ['escaped star', everyone('Disallow: /a-%2A-b'), '/a-*-b', false],
    ['escaped star is no wildcard', everyone('Disallow: /a-%2A-b'), '/a-x-b', true],
    ['escaped unreserved in the rule', everyone('Disallow: /%62%61%7A'), '/baz', false],
    ['escaped unreserved in the path', everyone('Disallow: /baz'), '/%62az', false],
    ['escaped reserved', everyone('Disallow: /b?u=a%3A%2F'), '/b?u=a%3a%2f', false],
    ['reserved is not its escape', everyone('Disallow: /a%2Fb'), '/a/b', true],
    ['other scripts', everyone('Disallow: /foo/ツ'), '/foo/ツ', false],
    ['other scripts, escaped', everyone('Disallow: /foo/%e3%83%84'), '/foo/ツ', false],
    ['comment', everyone('Disallow: /a # not /b'), '/b', true],
    ['whole-line comment', everyone('# Disallow: /'), '/b', true],
  ])('%s', (_name, file, path, expected) => {
    expect(isAllowed(file, path)).toBe(expected)
  })
})

const rfcExample = `User-Agent: *
Disallow: *.gif$
Disallow: /example/
Allow: /publications/

User-Agent: foobot
Disallow:/
Allow:/example/page.html
Allow:/example/allowed.gif

User-Agent: barbot
User-Agent: bazbot
Disallow: /example/page.html

User-Agent: quxbot
`

describe('groups (RFC 9309, 2.2.1 and 5.1)', () => {
  it.each([
    ['other', '/example/page.html', false],
    ['other', '/x.gif', false],
    ['other', '/x', true],
    ['foobot', '/x', false],
    ['foobot', '/example/page.html', true],
    ['barbot', '/example/page.html', false],
    ['barbot', '/x.gif', true],
    ['bazbot', '/example/page.html', false],
    ['quxbot', '/example/page.html', true],
  ])('%s %s', (token, path, expected) => {
    const rules = parseRobots(rfcExample, token)
    expect(isAllowedByRobots(rules, new URL(`https://news.example${path}`))).toBe(expected)
  })

  it.each([
    ['our name in any case', 'User-agent: DATELINE\nDisallow: /', false],
    ['our name with a version', 'User-agent: Dateline/9.1 (x)\nDisallow: /', false],
    ['our name and more words', 'User-agent: Dateline news\nDisallow: /', false],
    ['not a longer name', 'User-agent: Datelinebot\nDisallow: /', true],
    ['not a shorter name', 'User-agent: Date\nDisallow: /', true],
    ['ours, not everyone', 'User-agent: *\nDisallow: /\nUser-agent: dateline\nAllow: /', true],
    ['ours first', 'User-agent: dateline\nDisallow: /\nUser-agent: *\nAllow: /', false],
    ['ours empty', 'User-agent: *\nDisallow: /\n\nUser-agent: dateline', true],
    [
      'groups of one name are joined',
      'User-agent: dateline\nDisallow: /a\nUser-agent: b\nDisallow: /\nUser-agent: dateline\nDisallow: /x',
      false,
    ],
    [
      'a sitemap does not end a list of names (2.2.4)',
      'User-agent: dateline\nSitemap: https://news.example/s.xml\nUser-agent: b\nDisallow: /x',
      false,
    ],
    ['nor does an empty line', 'User-agent: dateline\n\nUser-agent: b\nDisallow: /x', false],
    ['rules before any name', 'Disallow: /\nUser-agent: b\nDisallow: /', true],
    ['carriage returns', 'User-agent: *\rDisallow: /x\r', false],
    ['a byte order mark', '\ufeffUser-agent: *\nDisallow: /x', false],
    ['a page instead of a file', '<!doctype html><title>Not found: /x</title>', true],
  ])('%s', (_name, file, expected) => {
    expect(isAllowed(file, '/x')).toBe(expected)
  })
})

describe('crawl delay', () => {
  it.each([
    [everyone('Crawl-delay: 2.5'), 2.5],
    [everyone('Crawl-delay: soon'), 0],
    [everyone('Crawl-delay: -1'), 0],
    ['User-agent: *\nCrawl-delay: 9\nUser-agent: dateline\nCrawl-delay: 1', 1],
    ['User-agent: other\nCrawl-delay: 9', undefined],
  ])('%j', (file, expected) => {
    expect(parseRobots(file, 'dateline').crawlDelayS).toBe(expected)
  })

  it('ends a list of names', () => {
    const file = 'User-agent: *\nCrawl-delay: 9\nUser-agent: bad\nDisallow: /'
    expect(isAllowed(file, '/x')).toBe(true)
  })
})

describe('hostile files', () => {
  it('many stars are matched in linear time', () => {
    const rule = `Disallow: /${'*a'.repeat(200_000)}b`
    expect(isAllowed(everyone(rule), `/${'a'.repeat(8_000)}`)).toBe(true)
  })

  it('any text can be parsed, and the verdict is the same each time', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('User-agent: *', 'Disallow: /', 'Allow: /*$', 'Disallow: *%', 'Crawl-delay:'),
    )
    fc.assert(
      fc.property(fc.array(line), fc.webPath(), (lines, path) => {
        const file = lines.join('\n')
        expect(isAllowed(file, path)).toBe(isAllowed(file, path))
      }),
    )
  })

  it('the matcher agrees with a regular expression', () => {
    const chars = fc.array(fc.constantFrom('a', 'b', '*', '/'), { maxLength: 8 })
    const path = fc.array(fc.constantFrom('a', 'b', '/'), { maxLength: 12 })
    fc.assert(
      fc.property(chars, fc.boolean(), path, (rule, anchored, text) => {
        const source = rule.map((char) => (char === '*' ? '.*' : char)).join('')
        const expected = new RegExp(`^/${source}${anchored ? '$' : ''}`).test(`/${text.join('')}`)
        const file = everyone(`Disallow: /${rule.join('')}${anchored ? '$' : ''}`)
        const url = new URL('https://news.example')
        url.pathname = `/${text.join('')}`
        expect(isAllowedByRobots(parseRobots(file, 'dateline'), url)).toBe(!expected)
      }),
    )
  })
})

describe('product token', () => {
  it.each([
    ['Dateline/0.1 (+https://dateline.example)', 'dateline'],
    ['My-News_Bot 2', 'my-news_bot'],
    ['4711', ''],
  ])('%s', (userAgent, expected) => {
    expect(productToken(userAgent)).toBe(expected)
  })
})
