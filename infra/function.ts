/**
 * Makes a Lambda function the way all of ours are made: Node 24 on arm64, one bundled file, its
 * own log group that forgets, and its own role that may write that log group and nothing more.
 * What else a function may do is said by the stage that owns it, through infra/grants.ts.
 */
import { AssetHashType, DockerImage, Duration, RemovalPolicy } from 'aws-cdk-lib'
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Architecture, Code, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda'
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs'
import type { Construct } from 'constructs'
import { environment as names } from '../functions/env.ts'
import { bundleFunction, type Defines, type FunctionName, functionsDir } from './bundling.ts'

/** Values for the variables of functions/env.ts, by their names there. */
export type Environment = { readonly [name in keyof typeof names]?: string }

/** What all functions of one Dateline have in common. */
export interface FunctionDefaults {
  readonly logRetention: RetentionDays
  readonly environment: Environment
}

interface FunctionProps {
  readonly name: FunctionName
  readonly description: string
  readonly defaults: FunctionDefaults
  readonly environment: Environment
  readonly timeoutS: number
  readonly memoryMb: number
  readonly defines?: Defines
}

/** Adds the function `props.name` of functions/, with its log group and role beside it. */
export function addFunction(scope: Construct, id: string, props: FunctionProps): LambdaFunction {
  const logGroup = new LogGroup(scope, `${id}Logs`, {
    retention: props.defaults.logRetention,
    removalPolicy: RemovalPolicy.DESTROY,
  })
  const role = new Role(scope, `${id}Role`, {
    assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
    description: `What the function ${props.name} of Dateline may do`,
  })
  logGroup.grantWrite(role)
  return new LambdaFunction(scope, id, {
    description: props.description,
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    handler: 'index.handler',
    code: bundledCode(props.name, props.defines ?? {}),
    memorySize: props.memoryMb,
    timeout: Duration.seconds(props.timeoutS),
    environment: {
      ...variables({ ...props.defaults.environment, ...props.environment }),
      NODE_OPTIONS: '--enable-source-maps',
    },
    role,
    logGroup,
  })
}

function bundledCode(name: FunctionName, defines: Defines): Code {
  return Code.fromAsset(functionsDir, {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      image: DockerImage.fromRegistry('never-used'),
      // CDK bundles once for each distinct command and environment; both are for that alone.
      command: [name],
      environment: defines,
      local: {
        tryBundle(outDir: string): boolean {
          bundleFunction({ name, outDir, defines })
          return true
        },
      },
    },
  })
}

function variables(values: Environment): Record<string, string> {
  const entries = Object.entries(values) as [keyof typeof names, string | undefined][]
  return Object.fromEntries(
    entries.flatMap(([name, value]) => (value === undefined ? [] : [[names[name], value]])),
  )
}
