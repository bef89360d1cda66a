/**
 * A synthesised stack to look into, without bundling, and with names a reader knows instead of
 * CloudFormation's logical ids: `Feeds/Table` for `DatelineFeedsTable13DDF7DC`.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { App } from 'aws-cdk-lib'
import { Template } from 'aws-cdk-lib/assertions'
import { afterAll } from 'vitest'
import type { DatelineProps } from '../../infra/dateline.ts'
import { DatelineStack } from '../../infra/dateline-stack.ts'

export interface Resource {
  readonly Type: string
  readonly Properties: Record<string, unknown>
  readonly DeletionPolicy?: string
  readonly DependsOn?: readonly string[]
}

/** The feature flags that `cdk synth` uses. */
const { context } = JSON.parse(readFileSync(new URL('../../cdk.json', import.meta.url), 'utf8'))

const folder = mkdtempSync(join(tmpdir(), 'dateline-stacks-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** An app with one Dateline stack; nothing is bundled. */
export function makeApp(dateline: DatelineProps = {}): { app: App; stack: DatelineStack } {
  const app = new App({
    outdir: mkdtempSync(join(folder, 'cdk.out-')),
    context: {
      ...context,
      'aws:cdk:bundling-stacks': [],
      'aws:cdk:enable-path-metadata': true,
    },
  })
  return { app, stack: new DatelineStack(app, 'Dateline', { dateline }) }
}

/** A stack's template with its resources by readable name. */
export class Synthesised {
  readonly template: Template
  readonly #names: ReadonlyMap<string, string>
  readonly #resources: ReadonlyMap<string, Resource>

  constructor(dateline: DatelineProps = {}) {
    this.template = Template.fromStack(makeApp(dateline).stack)
    const all = Object.entries<Resource & { Metadata: Record<string, string> }>(
      this.template.toJSON()['Resources'],
    )
    this.#names = new Map(all.map(([id, { Metadata }]) => [id, nameOf(Metadata['aws:cdk:path'])]))
    this.#resources = new Map(all.map(([id, resource]) => [this.#names.get(id) ?? id, resource]))
  }

  /** All resources of a type, by name, in alphabetical order. */
  all(type: string): readonly (readonly [string, Resource])[] {
    return [...this.#resources]
      .filter(([, resource]) => resource.Type === type)
      .sort(([a], [b]) => (a < b ? -1 : 1))
  }

  get(name: string): Resource {
    const resource = this.#resources.get(name)
    if (resource === undefined) throw new Error(`the template has no ${name}`)
    return resource
  }

  /** Replaces references by the name of what they refer to: `{Ref}` and `{Fn::GetAtt}` alike. */
  readable(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((part) => this.readable(part))
    if (typeof value !== 'object' || value === null) return value
    const entries = Object.entries(value)
    const [key, argument] = entries[0] ?? []
    if (key === 'Ref') return this.#names.get(argument) ?? argument
    if (key === 'Fn::GetAtt') return this.#names.get(argument[0])
    if (key === 'Fn::Join') return (this.readable(argument[1]) as unknown[]).join(argument[0])
    return Object.fromEntries(entries.map(([name, part]) => [name, this.readable(part)]))
  }

  properties(name: string): Record<string, unknown> {
    return this.readable(this.get(name).Properties) as Record<string, unknown>
  }

  /** What a role may do, as `service:Action on resource`; throws on a statement that denies. */
  permissionsOf(role: string): readonly string[] {
    const statements = this.all('AWS::IAM::Policy')
      .map(([name]) => this.properties(name))
      .filter(({ Roles }) => (Roles as string[]).includes(role))
      .flatMap(({ PolicyDocument }) => (PolicyDocument as { Statement: Statement[] }).Statement)
    const other = statements.find(({ Effect }) => Effect !== 'Allow')
    if (other !== undefined) throw new Error(`${role}: ${JSON.stringify(other)} allows nothing`)
    return statements
      .flatMap(({ Action, Resource }) =>
        [Action].flat().flatMap((action) => [Resource].flat().map((on) => `${action} ${on}`)),
      )
      .sort()
  }
}

interface Statement {
  readonly Effect: string
  readonly Action: string | readonly string[]
  readonly Resource: string | readonly string[]
}

/** `Dateline/Dateline/Feeds/Table/Resource` is `Feeds/Table`. */
function nameOf(path: string | undefined): string {
  return (path ?? '').replace(/^Dateline\/Dateline\//, '').replace(/\/Resource$/, '')
}
