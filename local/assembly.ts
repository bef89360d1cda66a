/**
 * The stack as it would be deployed, synthesised on this machine: the template and the bundled
 * handlers that local/ runs. Made by the same infra/app.ts as `cdk synth`, and kept under a hash
 * of everything that goes into it, so it is made once for each state of the code.
 */
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { DatelineError } from '../shared/errors.ts'
import { projectRoot } from './environment.ts'

const SOURCES = [
  ...['infra', 'functions', 'shared', 'cdk.json', 'package-lock.json'],
  ...['feeds.txt', 'actors.json', 'lexicon.json'],
]
const TIMEOUT_MS = 120_000

/** Where the synthesised stack lies. */
export interface Assembly {
  readonly folder: string
  readonly templateFile: string
}

/** Finds the assembly of the code as it is now, or makes it (a few seconds). */
export async function findAssembly(
  options: { readonly onSynth?: () => void } = {},
): Promise<Assembly> {
  const cache = join(projectRoot, 'node_modules', '.cache', 'dateline')
  const folder = join(cache, await hashOf(SOURCES))
  if (!existsSync(folder)) {
    options.onSynth?.()
    await mkdir(cache, { recursive: true })
    await synthesise(folder)
  }
  return { folder, templateFile: await templateIn(folder) }
}

async function synthesise(folder: string): Promise<void> {
  // Made aside and moved into place: a process that dies, or two at once, leave no half assembly.
  const draft = `${folder}.${process.pid}`
  const { context } = JSON.parse(await readFile(join(projectRoot, 'cdk.json'), 'utf8'))
  try {
    await promisify(execFile)(process.execPath, ['infra/app.ts'], {
      cwd: projectRoot,
      env: { PATH: pathWithBins(), CDK_OUTDIR: draft, CDK_CONTEXT_JSON: JSON.stringify(context) },
      timeout: TIMEOUT_MS,
    })
    await rename(draft, folder).catch(async (error) => {
      if (!existsSync(folder)) throw error
    })
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new DatelineError('internal', `the stack cannot be synthesised: ${reason}`, { cause })
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}

/** esbuild is found on the path, as it is under npm. */
function pathWithBins(): string {
  return `${join(projectRoot, 'node_modules', '.bin')}:/usr/bin:/bin`
}

async function templateIn(folder: string): Promise<string> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.template.json'))
  const [name, ...more] = names
  if (name === undefined || more.length > 0) {
    throw new DatelineError(
      'internal',
      `expected one template in the assembly, found ${names.length}`,
    )
  }
  return join(folder, name)
}

async function hashOf(sources: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update(process.version)
  for (const source of sources) {
    for (const file of await filesUnder(join(projectRoot, source))) {
      hash.update(file).update(await readFile(file))
    }
  }
  return hash.digest('hex').slice(0, 20)
}

async function filesUnder(path: string): Promise<readonly string[]> {
  if (!existsSync(path)) return []
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(
    () => undefined,
  )
  if (entries === undefined) return [path]
  const files = entries.filter((entry) => entry.isFile())
  return files.map((entry) => join(entry.parentPath, entry.name)).sort()
}
