#!/usr/bin/env node
/**
 * Starts the command line on the Node that the project pins, whichever Node the shell found: the
 * laptop then runs what Lambda runs, and TypeScript needs no build step.
 */
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const require = createRequire(import.meta.url)
const node = join(dirname(require.resolve('node/package.json')), 'bin', 'node')
const cli = fileURLToPath(new URL('cli.ts', import.meta.url))

const child = spawn(node, [cli, ...process.argv.slice(2)], { stdio: 'inherit' })
// The terminal sends Ctrl-C to the whole group: wait for the child's own orderly end.
process.on('SIGINT', () => {})
process.on('SIGTERM', () => child.kill('SIGTERM'))
child.on('exit', (code, signal) => {
  process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 1)
})
