/**
 * Standard input and output for commands: results to stdout and nothing else, everything said to
 * a person on stderr, and a reader that closes its pipe early (`| head`) ends us quietly.
 */
import { once } from 'node:events'
import { createInterface } from 'node:readline'

/** Ends the process with code 0 when whoever reads stdout goes away. Call once, at start. */
export function endQuietlyOnClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
}

/** Writes a chunk to stdout, waiting while the reader is slower than we are. */
export async function print(chunk: string): Promise<void> {
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
