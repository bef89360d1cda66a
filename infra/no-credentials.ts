/**
 * Stands in for the AWS SDK's credential providers that a Lambda never uses (profiles, single
 * sign-on, web identity, processes): without them a bundle is a third smaller (bundling.ts). On
 * Lambda the credentials come in the environment; whoever runs a bundle elsewhere puts them there.
 */

function noProvider(): never {
  throw new Error(
    'this bundle takes credentials from AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY alone; ' +
      '`aws configure export-credentials --format env` prints those of a profile',
  )
}

export const fromSSO = noProvider
export const fromIni = noProvider
export const fromProcess = noProvider
export const fromTokenFile = noProvider
