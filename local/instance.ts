/**
 * Which process owns a data folder. The owner leaves its process id, the address of its API and a
 * token for writing in `instance.json`; a second command finds it there and talks to it instead of
 * opening the data twice. A note left by a process that was killed is recognised and replaced.
 */
import { randomBytes } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatelineError } from '../shared/errors.ts'

export interface Instance {
  readonly pid: number
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

/** The living owner of a data folder, once its API is up; undefined when there is none. */
export async function findInstance(folder: string): Promise<Instance | undefined> {
  const instance = await readNote(folder)
  return instance !== undefined && isAlive(instance.pid) ? instance : undefined
}

/** Takes ownership of a data folder. Throws `data-in-use`. */
export async function takeOwnership(
  folder: string,
  options: { readonly allowPrivate: string },
): Promise<Ownership> {
  await mkdir(folder, { recursive: true })
  const note: Instance = {
    pid: process.pid,
    token: randomBytes(24).toString('base64url'),
    ...options,
  }
  const owner = await findInstance(folder)
  if (owner !== undefined) throw inUse(folder, owner.pid)
  // The note of a dead process: whoever removes it and then creates the file first is the owner.
  await rm(noteIn(folder), { force: true })
  await write(folder, note, 'wx').catch((cause) => {
    throw new DatelineError('data-in-use', `${folder} was taken by another process`, { cause })
  })
  return {
    token: note.token,
    announce: (api) => write(folder, { ...note, api }, 'w'),
    release: () => rm(noteIn(folder), { force: true }),
  }
}

function inUse(folder: string, pid: number): DatelineError {
  return new DatelineError('data-in-use', `${folder} is in use by process ${pid}`)
}

async function readNote(folder: string): Promise<Instance | undefined> {
  try {
    return JSON.parse(await readFile(noteIn(folder), 'utf8')) as Instance
  } catch {
    // No note, or one cut short by a crash: nobody owns the folder.
    return undefined
  }
}

function write(folder: string, note: Instance, flag: 'w' | 'wx'): Promise<void> {
  return writeFile(noteIn(folder), `${JSON.stringify(note)}\n`, { flag, mode: 0o600 })
}

function noteIn(folder: string): string {
  return join(folder, 'instance.json')
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it lives, and is somebody else's.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
