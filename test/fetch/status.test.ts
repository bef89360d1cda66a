/** Statuses to error codes, and the wait that a server asks for. */
import { describe, expect, it } from 'vitest'
import { parseRetryAfter, statusError } from '../../shared/fetch/status.ts'

const now = Date.parse('2024-06-19T12:00:00.000Z')

describe('status to error', () => {
  it.each([
    [400, 'http-error', false],
    [401, 'forbidden', false],
    [402, 'http-error', false],
    [403, 'forbidden', false],
    [404, 'not-found', false],
    [408, 'timeout', true],
    [410, 'gone', false],
    [418, 'http-error', false],
    [429, 'rate-limited', true],
    [451, 'forbidden', false],
    [500, 'server-error', true],
    [503, 'server-error', true],
    [599, 'server-error', true],
    [300, 'http-error', false],
    [304, 'http-error', false],
  ] as const)('%d is %s', (status, code, transient) => {
    const error = statusError('http://news.example/', { status, headers: {} }, now)
    expect(error).toMatchObject({ code, transient })
    expect(error.message).toBe(`http://news.example/ answers with status ${status}`)
    expect(error.retryAfterS).toBeUndefined()
  })

  it('carries the wait', () => {
    const reply = { status: 503, headers: { 'retry-after': '90' } }
    expect(statusError('x', reply, now).retryAfterS).toBe(90)
  })
})

describe('Retry-After', () => {
  it.each([
    ['120', 120],
    [' 0 ', 0],
    ['Wed, 19 Jun 2024 12:01:30 GMT', 90],
    ['Wednesday, 19-Jun-24 12:01:30 GMT', 90],
    ['Wed Jun 19 12:01:30 2024', 90],
    ['Wed, 19 Jun 2024 11:00:00 GMT', 0],
    ['99999999999', 7 * 86_400],
    ['Fri, 31 Dec 9999 23:59:59 GMT', 7 * 86_400],
    ['-5', undefined],
    ['soon', undefined],
    ['2024', 2024],
    ['Wed', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%s', (value, expected) => {
    expect(parseRetryAfter(value, now)).toBe(expected)
  })
})
