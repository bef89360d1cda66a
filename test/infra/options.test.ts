/** Options given as CDK context, from the command line (text) and from cdk.json (values). */
import { Duration } from 'aws-cdk-lib'
import { describe, expect, test } from 'vitest'
import { readOptions } from '../../infra/options.ts'

function options(context: Readonly<Record<string, unknown>>) {
  return readOptions((name) => context[name])
}

describe('readOptions', () => {
  test.each([
    ['nothing', {}, {}],
    ['empty text as nothing', { contact: '', alarmEmail: '' }, {}],
    [
      'texts',
      { contact: 'c', alarmEmail: 'a@example.org' },
      { contact: 'c', alarmEmail: 'a@example.org' },
    ],
    ['who reads', { reads: 'none' }, { reads: 'none' }],
    ['keeping tables as text', { keepTables: 'false' }, { keepTables: false }],
    ['keeping tables as a value', { keepTables: true }, { keepTables: true }],
    [
      'origins as text',
      { corsOrigins: 'https://a.example, https://b.example' },
      { corsOrigins: ['https://a.example', 'https://b.example'] },
    ],
    [
      'origins as values',
      { corsOrigins: ['https://a.example'] },
      { corsOrigins: ['https://a.example'] },
    ],
    ['days', { articleDays: '365' }, { articleRetention: Duration.days(365) }],
  ])('reads %s', (_name, context, expected) => {
    expect(options(context)).toEqual(expected)
  })

  test.each([
    [{ reads: 'all' }, 'context reads: all is not one of iam, none'],
    [{ keepTables: 'no' }, 'context keepTables: no is not one of true, false'],
    [{ keepTables: 'constructor' }, 'context keepTables: constructor is not one of'],
    [{ articleDays: '1.5' }, 'context articleDays: 1.5 is not a whole number of days'],
    [{ articleDays: '0' }, 'context articleDays: 0 is not a whole number of days'],
  ])('refuses %j', (context, message) => {
    expect(() => options(context)).toThrow(message)
  })
})
