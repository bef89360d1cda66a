/** What each function and schedule may do: these lists, and not one action more. */
import { describe, expect, test } from 'vitest'
import { Synthesised } from './stack.ts'

const stack = new Synthesised({ push: true })

/** Every role's permissions as `service:Action on resource`, its own log group left out. */
const expected: Readonly<Record<string, readonly string[]>> = {
  'Feeds/PollFeeds': [
    'dynamodb:DeleteItem Feeds/Table',
    'dynamodb:GetItem Articles/Table',
    'dynamodb:GetItem Feeds/Table',
    'dynamodb:PutItem Articles/Table',
    'dynamodb:PutItem Feeds/Table',
    'dynamodb:Query Feeds/Table',
    'sqs:SendMessage Articles/FetchQueue/Queue',
  ],
  'Articles/FetchArticle': [
    'dynamodb:BatchGetItem Articles/Table',
    'dynamodb:GetItem Articles/Table',
    'dynamodb:PutItem Articles/Table',
    'sqs:DeleteMessage Articles/FetchQueue/Queue',
    'sqs:GetQueueAttributes Articles/FetchQueue/Queue',
    'sqs:ReceiveMessage Articles/FetchQueue/Queue',
    'sqs:SendMessage ExtractQueue/Queue',
  ],
  'Articles/Sweep': [
    'dynamodb:BatchWriteItem Log/Index',
    'dynamodb:DeleteItem Log/Index',
    'dynamodb:GetItem Articles/Table',
    'dynamodb:GetItem Log/Index',
    'dynamodb:PutItem Articles/Table',
    'dynamodb:PutItem Log/Index',
    'dynamodb:Query Articles/Table/index/pending',
    'dynamodb:Query Log/Index',
    'sqs:SendMessage Articles/FetchQueue/Queue',
    'sqs:SendMessage ExtractQueue/Queue',
  ],
  'Events/ExtractEvents': [
    'dynamodb:BatchGetItem Log/Index',
    'dynamodb:BatchGetItem Log/Table',
    'dynamodb:BatchWriteItem Log/Index',
    'dynamodb:DeleteItem Log/Index',
    'dynamodb:GetItem Articles/Table',
    'dynamodb:PutItem Articles/Table',
    'dynamodb:PutItem Log/Index',
    'dynamodb:PutItem Log/Table',
    'dynamodb:Query Log/Index',
    'dynamodb:Query Log/Table',
    'sqs:DeleteMessage ExtractQueue/Queue',
    'sqs:GetQueueAttributes ExtractQueue/Queue',
    'sqs:ReceiveMessage ExtractQueue/Queue',
  ],
  'Api/QueryApi': [
    'dynamodb:BatchGetItem Log/Index',
    'dynamodb:GetItem Articles/Table',
    'dynamodb:Query Articles/Table/index/pending',
    'dynamodb:Query Feeds/Table',
    'dynamodb:Query Log/Index',
    'dynamodb:Query Log/Table',
    'sqs:GetQueueAttributes Articles/FetchQueue/DeadLetters',
    'sqs:GetQueueAttributes Articles/FetchQueue/Queue',
    'sqs:GetQueueAttributes ExtractQueue/DeadLetters',
    'sqs:GetQueueAttributes ExtractQueue/Queue',
  ],
  'Api/Websub': ['dynamodb:GetItem Feeds/Table', 'dynamodb:PutItem Feeds/Table'],
  'Api/AdminApi': [
    'dynamodb:BatchGetItem Articles/Table',
    'dynamodb:BatchGetItem Log/Index',
    'dynamodb:BatchWriteItem Log/Index',
    'dynamodb:DeleteItem Articles/Table',
    'dynamodb:DeleteItem Feeds/Table',
    'dynamodb:DeleteItem Log/Index',
    'dynamodb:DeleteItem Log/Table',
    'dynamodb:GetItem Articles/Table',
    'dynamodb:GetItem Feeds/Table',
    'dynamodb:PutItem Articles/Table',
    'dynamodb:PutItem Feeds/Table',
    'dynamodb:PutItem Log/Index',
    'dynamodb:PutItem Log/Table',
    'dynamodb:Query Articles/Table',
    'dynamodb:Query Articles/Table/index/pending',
    'dynamodb:Query Log/Index',
    'dynamodb:Query Log/Table',
    'dynamodb:Scan Articles/Table',
    'dynamodb:Scan Log/Index',
    'dynamodb:Scan Log/Table',
    'sqs:DeleteMessage Articles/FetchQueue/DeadLetters',
    'sqs:DeleteMessage ExtractQueue/DeadLetters',
    'sqs:GetQueueAttributes Articles/FetchQueue/DeadLetters',
    'sqs:GetQueueAttributes Articles/FetchQueue/Queue',
    'sqs:GetQueueAttributes ExtractQueue/DeadLetters',
    'sqs:GetQueueAttributes ExtractQueue/Queue',
    'sqs:ReceiveMessage Articles/FetchQueue/DeadLetters',
    'sqs:ReceiveMessage ExtractQueue/DeadLetters',
    'sqs:SendMessage Articles/FetchQueue/Queue',
    'sqs:SendMessage ExtractQueue/Queue',
  ],
  'Feeds/PollSchedule': ['lambda:InvokeFunction Feeds/PollFeeds'],
  'Articles/SweepSchedule': ['lambda:InvokeFunction Articles/Sweep'],
}

describe('permissions', () => {
  test.each(Object.entries(expected))('%s', (name, permissions) => {
    const logs = ['logs:CreateLogStream', 'logs:PutLogEvents'].map((a) => `${a} ${name}Logs`)
    const own = name.endsWith('Schedule') ? [] : logs
    expect(stack.permissionsOf(`${name}Role`)).toEqual([...permissions, ...own].sort())
  })

  test('there is no role that is not listed, and none with a managed or inline policy', () => {
    const roles = stack.all('AWS::IAM::Role')
    expect(roles.map(([name]) => name)).toEqual(
      Object.keys(expected)
        .map((name) => `${name}Role`)
        .sort(),
    )
    for (const [, role] of roles) {
      expect(role.Properties).not.toHaveProperty('ManagedPolicyArns')
      expect(role.Properties).not.toHaveProperty('Policies')
    }
  })

  test('no policy has a wildcard', () => {
    const policies = stack.all('AWS::IAM::Policy').map(([name]) => stack.properties(name))
    expect(JSON.stringify(policies)).not.toContain('*')
  })

  test.each(stack.all('AWS::Lambda::Function').map(([name]) => name))(
    '%s is told the names of exactly what it may use',
    (name) => {
      const { Environment } = stack.properties(name) as {
        Environment: { Variables: Record<string, string> }
      }
      const told = Object.entries(Environment.Variables)
        .filter(([variable, value]) => variable !== 'DATELINE_CALLBACK' && value.includes('/'))
        .map(([, value]) => value)
      const used = stack
        .permissionsOf(`${name}Role`)
        .map((permission) => permission.split(' ')[1]?.replace(/\/index\/.*/, '') ?? '')
        .filter((resource) => !resource.endsWith('Logs') && !consumedBy(name).includes(resource))
      expect([...new Set(told)].sort()).toEqual([...new Set(used)].sort())
    },
  )

  test('schedules act for this account alone', () => {
    for (const name of ['Feeds/PollScheduleRole', 'Articles/SweepScheduleRole']) {
      expect(stack.properties(name)['AssumeRolePolicyDocument']).toMatchObject({
        Statement: [{ Condition: { StringEquals: { 'aws:SourceAccount': 'AWS::AccountId' } } }],
      })
    }
  })
})

/** Queues that Lambda reads for the function: their messages come in the event. */
function consumedBy(name: string): readonly unknown[] {
  return stack
    .all('AWS::Lambda::EventSourceMapping')
    .map(([mapping]) => stack.properties(mapping))
    .filter(({ FunctionName }) => FunctionName === name)
    .map(({ EventSourceArn }) => EventSourceArn)
}
