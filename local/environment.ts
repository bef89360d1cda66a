/** What this machine and its shell tell us: folders, credentials, and how the screen may be used. */
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface AwsCredentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string
  readonly region?: string
}

/** The folder that holds package.json. */
export const projectRoot = fileURLToPath(new URL('..', import.meta.url))

/** Where data lie unless `--data` says otherwise: `.dateline` in the folder where one stands. */
export function dataFolder(option: string | undefined): string {
  return resolve(option ?? '.dateline')
}

/** AWS credentials of the environment (as `aws configure export-credentials` prints them). */
export function awsCredentials(): AwsCredentials | undefined {
  const {
    AWS_ACCESS_KEY_ID: id,
    AWS_SECRET_ACCESS_KEY: secret,
    AWS_SESSION_TOKEN: token,
  } = process.env
  const region = process.env['AWS_REGION'] ?? process.env['AWS_DEFAULT_REGION']
  if (id === undefined || secret === undefined) return undefined
  return {
    accessKeyId: id,
    secretAccessKey: secret,
    ...(token === undefined ? {} : { sessionToken: token }),
    ...(region === undefined ? {} : { region }),
  }
}

/** Whether stdout may carry colours: a terminal, and nobody said NO_COLOR (no-color.org). */
export function colours(): boolean {
  return process.stdout.isTTY === true && (process.env['NO_COLOR'] ?? '') === ''
}
