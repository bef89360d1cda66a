/**
 * A synthesised CloudFormation template and its intrinsic functions. `resolve` replaces `Ref`,
 * `Fn::GetAtt` and their kin by what the resources have become on this machine, and fails loudly
 * on any that it does not know: a stack that this laptop would run wrongly is not run at all.
 *
 * Source: CloudFormation User Guide, "Intrinsic function reference".
 */
import { readFile } from 'node:fs/promises'
import { DatelineError } from '../shared/errors.ts'

export interface Resource {
  readonly Type: string
  readonly Properties: JsonObject
  readonly Metadata: JsonObject
}

export type Json = string | number | boolean | null | readonly Json[] | JsonObject
export interface JsonObject {
  readonly [name: string]: Json
}

/** Resources by logical id. */
export type Resources = ReadonlyMap<string, Resource>

/** What a resource answers to `Ref` and to `Fn::GetAtt` once it is there. */
export interface Made {
  readonly ref: string
  readonly attributes: Readonly<Record<string, string>>
}

const PSEUDO: Readonly<Record<string, string>> = {
  'AWS::AccountId': '000000000000',
  'AWS::Partition': 'aws',
  'AWS::Region': 'us-east-1',
  'AWS::StackName': 'Dateline',
  'AWS::URLSuffix': 'amazonaws.com',
}

/** Reads a template's resources. */
export async function readResources(templateFile: string): Promise<Resources> {
  const template = JSON.parse(await readFile(templateFile, 'utf8')) as JsonObject
  const resources = object(template['Resources'], 'Resources')
  return new Map(
    Object.entries(resources).map(([id, raw]) => {
      const resource = object(raw, id)
      const { Type, Properties = {}, Metadata = {} } = resource
      return [
        id,
        {
          Type: string(Type, `${id}.Type`),
          Properties: object(Properties, id),
          Metadata: object(Metadata, id),
        },
      ]
    }),
  )
}

/** Replaces every intrinsic function in a value. Throws `unknown-resource` for what it cannot. */
export function resolve(value: Json, made: ReadonlyMap<string, Made>): Json {
  if (Array.isArray(value)) return value.map((item: Json) => resolve(item, made))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  const [first] = entries
  if (entries.length === 1 && first !== undefined && isIntrinsic(first[0])) {
    return intrinsic(first[0], first[1], made)
  }
  return Object.fromEntries(entries.map(([key, item]) => [key, resolve(item, made)]))
}

/** A value that must be a string once it is resolved. */
export function string(value: Json | undefined, where: string): string {
  if (typeof value === 'string') return value
  throw new DatelineError('unknown-resource', `the template's ${where} is not a string`)
}

/** A value that must be a number, or is absent. */
export function number(value: Json | undefined, where: string): number | undefined {
  if (value === undefined || typeof value === 'number') return value
  throw new DatelineError('unknown-resource', `the template's ${where} is not a number`)
}

/** A value that must be an object; absent counts as empty. */
export function object(value: Json | undefined, where: string): JsonObject {
  if (value === undefined) return {}
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as JsonObject
  }
  throw new DatelineError('unknown-resource', `the template's ${where} is not an object`)
}

/** A value that must be a list; absent counts as empty. */
export function list(value: Json | undefined, where: string): readonly Json[] {
  if (value === undefined) return []
  if (Array.isArray(value)) return value
  throw new DatelineError('unknown-resource', `the template's ${where} is not a list`)
}

function isIntrinsic(key: string): boolean {
  return key === 'Ref' || key.startsWith('Fn::')
}

function intrinsic(name: string, argument: Json, made: ReadonlyMap<string, Made>): Json {
  switch (name) {
    case 'Ref':
      return reference(string(argument, 'Ref'), made)
    case 'Fn::GetAtt': {
      const [id, attribute] = list(argument, name).map((part) => string(part, name))
      return attributeOf(id ?? '', attribute ?? '', made)
    }
    case 'Fn::Join': {
      const [separator = '', parts = []] = list(argument, name)
      const texts = list(resolve(parts, made), name).map((part) => string(part, name))
      return texts.join(string(separator, name))
    }
    default:
      throw new DatelineError('unknown-resource', `the template uses ${name}`)
  }
}

function reference(id: string, made: ReadonlyMap<string, Made>): string {
  const value = PSEUDO[id] ?? made.get(id)?.ref
  if (value === undefined)
    throw new DatelineError('unknown-resource', `nothing answers to Ref ${id}`)
  return value
}

function attributeOf(id: string, attribute: string, made: ReadonlyMap<string, Made>): string {
  const value = made.get(id)?.attributes[attribute]
  if (value === undefined) {
    throw new DatelineError('unknown-resource', `nothing answers to GetAtt ${id}.${attribute}`)
  }
  return value
}
