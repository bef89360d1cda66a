/**
 * What this machine must make of a template: each resource of the stack becomes one entry of the
 * plan, or is passed over for a reason given here, or stops the start. There is no list of tables,
 * queues or functions anywhere in local/: this is the stack, read.
 */
import { DatelineError } from '../shared/errors.ts'
import type { FunctionSpec } from './functions.ts'
import {
  type Json,
  type JsonObject,
  list,
  type Made,
  number,
  object,
  type Resources,
  resolve,
  string,
} from './template.ts'

export interface TableSpec {
  readonly name: string
  /** As CreateTable takes them. */
  readonly keySchema: readonly JsonObject[]
  readonly attributes: readonly JsonObject[]
  readonly indexes: readonly JsonObject[]
}

export interface QueueSpec {
  readonly name: string
  /** As CreateQueue takes them. */
  readonly attributes: Readonly<Record<string, string>>
  /** Name of the dead-letter queue, which must be made first. */
  readonly deadLetters?: string
}

export interface MappingSpec {
  readonly queue: string
  readonly fn: string
  readonly batchSize: number
  readonly concurrency: number
}

export interface ScheduleSpec {
  readonly fn: string
  readonly everyS: number
}

export interface RouteSpec {
  readonly method: string
  /** With `{name}` and `{proxy+}` as API Gateway writes them. */
  readonly path: string
  readonly fn: string
  /** The stack asks for a signed request here. */
  readonly signed: boolean
}

/** The whole stack, by kind of thing. Names are the template's logical ids. */
export interface Plan {
  readonly tables: readonly TableSpec[]
  readonly queues: readonly QueueSpec[]
  readonly functions: readonly (FunctionSpec & { readonly asset: string })[]
  readonly mappings: readonly MappingSpec[]
  readonly schedules: readonly ScheduleSpec[]
  readonly routes: readonly RouteSpec[]
}

/** Types that have no meaning on one machine, and why. */
const passedOver: Readonly<Record<string, string>> = {
  'AWS::ApiGatewayV2::Api': 'its routes are what counts',
  'AWS::ApiGatewayV2::Integration': 'read with the routes that point at it',
  'AWS::ApiGatewayV2::Stage': 'there is one stage: this process',
  'AWS::CDK::Metadata': 'describes the tool that made the template',
  'AWS::CloudWatch::Alarm': 'status shows the same numbers',
  'AWS::IAM::Policy': 'the engines check no permissions',
  'AWS::IAM::Role': 'the engines check no permissions',
  'AWS::Lambda::Permission': 'the engines check no permissions',
  'AWS::Logs::LogGroup': 'log lines go to one file',
  'AWS::SNS::Subscription': 'no alarms, no mail',
  'AWS::SNS::Topic': 'no alarms, no mail',
  'AWS::SNS::TopicPolicy': 'no alarms, no mail',
  'AWS::SQS::QueuePolicy': 'the engines check no permissions',
}

interface Entry {
  readonly id: string
  readonly properties: JsonObject
}

type Reader<T> = (entry: Entry) => T

/** Reads a template. `queueUrl` tells what address a queue of that name will have here. */
export function planOf(resources: Resources, queueUrl: (name: string) => string): Plan {
  const made = new Map(
    [...resources].map(([id, { Type }]) => [id, madeOf(id, Type, queueUrl)] as const),
  )
  const all = <T>(type: string, read: Reader<T>): readonly T[] =>
    [...resources]
      .filter(([, resource]) => resource.Type === type)
      .map(([id, { Properties }]) =>
        read({ id, properties: object(resolve(onlyNeeded(type, Properties), made), id) }),
      )
  const integrations = new Map(all('AWS::ApiGatewayV2::Integration', integrationOf))
  const plan = {
    tables: all('AWS::DynamoDB::Table', tableOf),
    queues: all('AWS::SQS::Queue', queueOf),
    functions: all('AWS::Lambda::Function', functionOf),
    mappings: all('AWS::Lambda::EventSourceMapping', mappingOf),
    schedules: all('AWS::Scheduler::Schedule', scheduleOf),
    routes: all('AWS::ApiGatewayV2::Route', (entry) => routeOf(entry, integrations)),
  }
  refuseUnknown(resources)
  return plan
}

const planned = [
  'AWS::DynamoDB::Table',
  'AWS::SQS::Queue',
  'AWS::Lambda::Function',
  'AWS::Lambda::EventSourceMapping',
  'AWS::Scheduler::Schedule',
  'AWS::ApiGatewayV2::Route',
]

function refuseUnknown(resources: Resources): void {
  for (const [id, { Type }] of resources) {
    if (planned.includes(Type) || passedOver[Type] !== undefined) continue
    throw new DatelineError('unknown-resource', `${id} has the type ${Type}, unknown to local/`)
  }
}

/** References of what is passed over (roles, log groups) need no answer here. */
function onlyNeeded(type: string, properties: JsonObject): JsonObject {
  if (type !== 'AWS::Lambda::Function') return properties
  const { Code, Environment = {}, Handler = '', Timeout = 3 } = properties
  // The bucket's name is made by a function that we need not know: the key names the asset.
  const { S3Key = '' } = object(Code, 'Code')
  return { S3Key, Environment, Handler, Timeout }
}

function madeOf(id: string, type: string, queueUrl: (name: string) => string): Made {
  const isQueue = type === 'AWS::SQS::Queue'
  const arn = isQueue ? `arn:aws:sqs:us-east-1:000000000000:${id}` : `arn:aws:local:::${id}`
  return {
    ref: isQueue ? queueUrl(id) : id,
    attributes: { Arn: arn, QueueName: id },
  }
}

function tableOf({ id, properties }: Entry): TableSpec {
  const objects = (name: string) =>
    list(properties[name], `${id}.${name}`).map((item) => object(item, id))
  return {
    name: id,
    keySchema: objects('KeySchema'),
    attributes: objects('AttributeDefinitions'),
    indexes: objects('GlobalSecondaryIndexes'),
  }
}

function queueOf({ id, properties }: Entry): QueueSpec {
  const names = [
    'VisibilityTimeout',
    'MessageRetentionPeriod',
    'MaximumMessageSize',
    'DelaySeconds',
  ]
  const attributes = Object.fromEntries(
    names.flatMap((name) => {
      const value = number(properties[name], `${id}.${name}`)
      return value === undefined ? [] : [[name, String(value)]]
    }),
  )
  const redrive = properties['RedrivePolicy']
  if (redrive === undefined) return { name: id, attributes }
  const { deadLetterTargetArn } = object(redrive, id)
  return {
    name: id,
    attributes: { ...attributes, RedrivePolicy: JSON.stringify(redrive) },
    deadLetters: nameIn(string(deadLetterTargetArn, `${id}.RedrivePolicy`)),
  }
}

function functionOf({ id, properties }: Entry): FunctionSpec & { readonly asset: string } {
  const { Variables = {} } = object(properties['Environment'], id)
  const env = Object.entries(object(Variables, id)).map(
    ([name, value]) => [name, string(value, `${id}.${name}`)] as const,
  )
  const [file = '', handlerName = ''] = string(properties['Handler'], `${id}.Handler`).split('.')
  return {
    name: id,
    asset: string(properties['S3Key'], `${id}.Code`).replace(/\.zip$/, ''),
    bundle: `${file}.mjs`,
    handlerName,
    env: Object.fromEntries(env),
    timeoutS: number(properties['Timeout'], `${id}.Timeout`) ?? 3,
  }
}

function mappingOf({ id, properties }: Entry): MappingSpec {
  const responses = list(properties['FunctionResponseTypes'], id)
  if (!responses.includes('ReportBatchItemFailures')) {
    throw new DatelineError('unknown-resource', `${id} does not report batch item failures`)
  }
  const { MaximumConcurrency } = object(properties['ScalingConfig'], id)
  return {
    queue: nameIn(string(properties['EventSourceArn'], `${id}.EventSourceArn`)),
    fn: nameIn(string(properties['FunctionName'], `${id}.FunctionName`)),
    batchSize: number(properties['BatchSize'], `${id}.BatchSize`) ?? 10,
    concurrency: number(MaximumConcurrency, `${id}.MaximumConcurrency`) ?? 2,
  }
}

function scheduleOf({ id, properties }: Entry): ScheduleSpec {
  const { Arn } = object(properties['Target'], id)
  return {
    fn: nameIn(string(Arn, `${id}.Target`)),
    everyS: secondsOf(string(properties['ScheduleExpression'], id)),
  }
}

/** `rate(5 minutes)` in seconds. */
function secondsOf(expression: string): number {
  const match = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression)
  const seconds = { minute: 60, hour: 3_600, day: 86_400 }[match?.[2] ?? '']
  if (match === null || seconds === undefined) {
    throw new DatelineError('unknown-resource', `the schedule "${expression}" is not a rate`)
  }
  return Number(match[1]) * seconds
}

function integrationOf({ id, properties }: Entry): readonly [string, string] {
  return [id, nameIn(string(properties['IntegrationUri'], `${id}.IntegrationUri`))]
}

function routeOf({ id, properties }: Entry, integrations: ReadonlyMap<string, string>): RouteSpec {
  const [method = '', path = ''] = string(properties['RouteKey'], `${id}.RouteKey`).split(' ')
  const target = string(properties['Target'], `${id}.Target`).replace(/^integrations\//, '')
  const fn = integrations.get(target)
  if (fn === undefined) throw new DatelineError('unknown-resource', `${id} leads to no function`)
  return { method, path, fn, signed: isSigned(properties['AuthorizationType']) }
}

function isSigned(authorisation: Json | undefined): boolean {
  return authorisation !== undefined && authorisation !== 'NONE'
}

/** The name at the end of an ARN, or the name itself. */
function nameIn(arn: string): string {
  return arn.slice(arn.lastIndexOf(':') + 1)
}
