/** Options given as CDK context, from the command line (text) and from cdk.json (values). */
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
  ])('reads %s', (_name, context, expected) => {
    expect(options(context)).toEqual(expected)
  })

  test.each([
    [{ reads: 'all' }, 'context reads: all is not one of iam, none'],
    [{ keepTables: 'no' }, 'context keepTables: no is not one of true, false'],
    [{ keepTables: 'constructor' }, 'context keepTables: constructor is not one of'],
  ])('refuses %j', (context, message) => {
    expect(() => options(context)).toThrow(message)
  })
})
