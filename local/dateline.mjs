#!/usr/bin/env node
/**
 * Starts the command line on the Node that the project pins, whichever Node the shell found: the
 * laptop then runs what Lambda runs, and TypeScript needs no build step.
 */
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const child = spawn(pinnedNode(), [cli(), ...process.argv.slice(2)], { stdio: 'inherit' })
// The terminal sends Ctrl-C to the whole group and a supervisor to us alone. Either way we wait for
// the child's own orderly end; it does not mind to be told twice.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('error', (error) => {
  process.stderr.write(`dateline: cannot start Node: ${error.message}. Run \`npm ci\`.\n`)
  process.exitCode = 1
})
child.on('exit', (code, signal) => {
  process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 1)
})

function pinnedNode() {
  try {
    const manifest = createRequire(import.meta.url).resolve('node/package.json')
    return join(dirname(manifest), 'bin', 'node')
  } catch {
    process.stderr.write('dateline: its packages are not installed. Run `npm ci` in its folder.\n')
    process.exit(1)
  }
}

function cli() {
  return fileURLToPath(new URL('cli.ts', import.meta.url))
}
