/**
 * `fetch` with AWS Signature Version 4, for a deployed API whose routes ask for IAM.
 *
 * Signing is aws4fetch's: MIT, no dependencies, 6 KB.
 */
import { AwsClient } from 'aws4fetch'
import type { AwsCredentials } from './environment.ts'

/** A `fetch` that signs with these credentials. */
export function signedFetch(
  credentials: AwsCredentials,
): (url: string, init: RequestInit) => Promise<Response> {
  const client = new AwsClient({ ...credentials, service: 'execute-api', retries: 2 })
  return (url, init) => client.fetch(url, init)
}
