/**
 * Which process owns a data folder. The owner leaves its process id, the address of its API and a
 * token for writing in `instance.json`; a second command finds it there and talks to it instead of
 * opening the data twice. A note left by a process that was killed is recognised and replaced.
 *
 * However many processes find such a note at the same time, one of them gets the folder: before it
 * replaces the note it must have created the claim on it, a file named after the note's content,
 * and then have found the note unchanged. A claim whose own maker was killed is claimed likewise.
 */
import { randomBytes } from 'node:crypto'
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatelineError } from '../shared/errors.ts'
import { stableHash } from '../shared/hash.ts'
import { isLiving, markOf, type ProcessMark } from './living-process.ts'

export interface Instance extends ProcessMark {
  /** Base address of its API; absent while it starts. */
  readonly api?: string
  /** Asked for by writes, so that a web page open in a browser cannot make them. */
  readonly token: string
  /** What it may read on private addresses; see `--allow-private`. */
  readonly allowPrivate: string
}

/** An owned folder. */
export interface Ownership {
  readonly token: string
  announce(api: string): Promise<void>
  release(): Promise<void>
}

/** Each attempt after the first means that another process came and went meanwhile. */
const MAX_ATTEMPTS = 20
const PROBE_TIMEOUT_MS = 5_000

/** The living owner of a data folder, once its API is up; undefined when there is none. */
export async function findInstance(folder: string): Promise<Instance | undefined> {
  const instance = parseNote(await readText(noteIn(folder)))
  return instance !== undefined && (await isAlive(instance)) ? instance : undefined
}

/** Takes ownership of a data folder. Throws `data-in-use`. */
export async function takeOwnership(
  folder: string,
  options: { readonly allowPrivate: string },
): Promise<Ownership> {
  await mkdir(folder, { recursive: true })
  const token = randomBytes(24).toString('base64url')
  const note: Instance = { ...(await markOf()), token, ...options }
  await takeNote(folder, note)
  return {
    token,
    announce: (api) => replace(noteIn(folder), { ...note, api }),
    release: async () => {
      if (parseNote(await readText(noteIn(folder)))?.token !== token) return
      await rm(noteIn(folder), { force: true })
    },
  }
}

async function takeNote(folder: string, note: Instance): Promise<void> {
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    if (await create(noteIn(folder), note)) return
    const found = await readText(noteIn(folder))
    if (found === undefined) continue
    const owner = parseNote(found)
    if (owner !== undefined && (await isAlive(owner))) throw inUse(folder, owner.pid)
    if (await takeOver(folder, { note, stale: found })) return
  }
  throw new DatelineError('data-in-use', `${folder} was taken by other processes`)
}

/** Replaces the note of a dead process. False when the note is no longer there. */
async function takeOver(
  folder: string,
  { note, stale }: { readonly note: Instance; readonly stale: string },
): Promise<boolean> {
  const claims = await claim(folder, { note, content: stale })
  if (claims === undefined) return false
  try {
    if ((await readText(noteIn(folder))) !== stale) return false
    await replace(noteIn(folder), note)
    return true
  } finally {
    // Whoever claims the old note from now on finds it changed.
    for (const file of claims) await rm(file, { force: true })
  }
}

/** Claims what a dead process wrote: the files of the claim. Throws `data-in-use`. */
async function claim(
  folder: string,
  { note, content }: { readonly note: Instance; readonly content: string },
): Promise<readonly string[] | undefined> {
  const name = stableHash(content, 16)
  const file = join(folder, `instance.claim-${name}`)
  if (await create(file, note)) return [file]
  const other = await readText(file)
  // Its maker was done with it just now.
  if (other === undefined) return undefined
  const maker = parseNote(other)
  if (maker !== undefined && (await isAlive(maker))) throw inUse(folder, maker.pid)
  const above = await claim(folder, { note, content: other })
  return above && [file, ...above]
}

function inUse(folder: string, pid: number): DatelineError {
  return new DatelineError('data-in-use', `${folder} is in use by process ${pid}`)
}

async function isAlive(instance: Instance): Promise<boolean> {
  const living = await isLiving(instance)
  if (living !== 'unsure' || instance.api === undefined) return living !== 'no'
  return answers(instance.api, instance.token)
}

/** Whether the server at this address knows the token. One that is slow is given the benefit. */
async function answers(api: string, token: string): Promise<boolean> {
  try {
    const response = await fetch(`${api}/openapi.json`, {
      headers: { authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(PROBE_TIMEOUT_MS),
    })
    await response.body?.cancel()
    return response.ok
  } catch (error) {
    return error instanceof Error && error.name === 'TimeoutError'
  }
}

function parseNote(text: string | undefined): Instance | undefined {
  try {
    const note = JSON.parse(text ?? '') as Partial<Instance> | null
    return typeof note?.pid === 'number' && typeof note.token === 'string'
      ? (note as Instance)
      : undefined
  } catch {
    // No note, or one cut short by a crash: nobody owns the folder.
    return undefined
  }
}

async function readText(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined
    throw error
  }
}

/** Creates a file that is whole from the first moment. False when there is one of that name. */
async function create(file: string, note: Instance): Promise<boolean> {
  const draft = await writeDraft(file, note)
  try {
    await link(draft, file)
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    throw error
  } finally {
    await rm(draft, { force: true })
  }
}

async function replace(file: string, note: Instance): Promise<void> {
  await rename(await writeDraft(file, note), file)
}

async function writeDraft(file: string, note: Instance): Promise<string> {
  const draft = `${file}.${randomBytes(6).toString('hex')}.tmp`
  await writeFile(draft, `${JSON.stringify(note)}\n`, { flag: 'wx', mode: 0o600 })
  return draft
}

function noteIn(folder: string): string {
  return join(folder, 'instance.json')
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && (error as NodeJS.ErrnoException).code === code
}
