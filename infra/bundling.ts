/**
 * Turns a handler of functions/ into the one file that Lambda runs.
 *
 * The only place that knows esbuild's options: the stack, the laptop (through the stack's assets)
 * and the size test all come through here. esbuild's own API is called, not the `esbuild` command
 * as CDK's NodejsFunction does: a feed list given as a define must not end at the 128 KB that
 * Linux allows one argument.
 */
import { fileURLToPath } from 'node:url'
import { type BuildOptions, type BuildResult, buildSync } from 'esbuild'

/** The folder of the handlers; also what CDK takes for the asset's source. */
export const functionsDir = fileURLToPath(new URL('../functions', import.meta.url))

/** Every Lambda, named as its file in functions/. */
export const functionNames = [
  'poll-feeds',
  'fetch-article',
  'extract-events',
  'sweep',
  'query-api',
  'admin-api',
  'websub',
] as const

export type FunctionName = (typeof functionNames)[number]

/** Constants put into the bundle in place of global names; values are JSON. */
export type Defines = Readonly<Record<string, string>>

interface BundleRequest {
  readonly name: FunctionName
  /** Where `index.mjs` and its source map go, and nothing else. */
  readonly outDir: string
  readonly defines?: Defines
}

/**
 * Packages written for CommonJS call `require` at run time, which an ES module does not have. The
 * imported name is long because esbuild does not see the banner and may give a short name to
 * something else in the file.
 */
const requireShim =
  "import{createRequire as datelineBundleCreateRequire}from'node:module';" +
  'const require=datelineBundleCreateRequire(import.meta.url);'

/** See no-credentials.ts; imported by @aws-sdk/credential-provider-node when it is asked to. */
const unusedProviders = Object.fromEntries(
  ['ini', 'process', 'sso', 'web-identity'].map((kind) => [
    `@aws-sdk/credential-provider-${kind}`,
    fileURLToPath(new URL('./no-credentials.ts', import.meta.url)),
  ]),
)

const options = {
  bundle: true,
  platform: 'node',
  target: 'node24',
  format: 'esm',
  /** ES modules first: what is not used can be left out. */
  mainFields: ['module', 'main'],
  minify: true,
  sourcemap: true,
  /** Stack traces need the lines' numbers, not their text. */
  sourcesContent: false,
  legalComments: 'none',
  alias: unusedProviders,
  banner: { js: requireShim },
  /** Returned to the caller; as a file it would be part of the asset. */
  metafile: true,
  logLevel: 'error',
} as const satisfies BuildOptions

/** Bundles one handler; deterministic. Throws when esbuild finds an error. */
export function bundleFunction({ name, outDir, defines = {} }: BundleRequest): BuildResult {
  return buildSync({
    ...options,
    entryPoints: [`${functionsDir}/${name}.ts`],
    outfile: `${outDir}/index.mjs`,
    define: { ...defines },
  })
}
