/**
 * Standard input and output for commands: results to stdout and nothing else, everything said to
 * a person on stderr, and a reader that closes its pipe early (`| head`) ends us quietly. Also the
 * files that a command line names.
 */
import { once } from 'node:events'
import { readFile, stat } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { DatelineError } from '../shared/errors.ts'

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'does not exist',
  EACCES: 'may not be read by you',
}

/** Ends the process with code 0 when whoever reads stdout goes away. Call once, at start. */
export function endQuietlyOnClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
}

/** Writes a chunk to stdout, waiting while the reader is slower than we are. */
export async function print(chunk: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(chunk)) await once(process.stdout, 'drain')
}

/** Writes one line to stderr. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`)
}

/** All of stdin. */
export async function readAll(): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** The lines of stdin that are not blank, with their number from 1. */
export async function* readLines(): AsyncGenerator<{ readonly line: string; readonly n: number }> {
  let n = 0
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    n += 1
    if (line.trim() !== '') yield { line, n }
  }
}

/** A file that somebody named. Throws `bad-input` when it cannot be read, and `too-large`. */
export async function readNamedFile(file: string, maxBytes: number): Promise<Buffer> {
  try {
    const about = await stat(file)
    if (about.isDirectory()) throw new DatelineError('bad-input', `${file} is a directory`)
    if (about.size > maxBytes) {
      throw new DatelineError('too-large', `${file} has ${about.size} bytes, over ${maxBytes}`)
    }
    return await readFile(file)
  } catch (cause) {
    if (cause instanceof DatelineError) throw cause
    const code = (cause as NodeJS.ErrnoException).code ?? ''
    const why = REASONS[code] ?? `cannot be read (${code})`
    throw new DatelineError('bad-input', `${file} ${why}`, { cause })
  }
}
