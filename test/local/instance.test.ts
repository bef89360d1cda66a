/** Who owns a data folder. */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findInstance, takeOwnership } from '../../local/instance.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-instance-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

it('one process owns a folder, and others find it', async () => {
  const owner = await takeOwnership(folder, { allowPrivate: '' })
  await owner.announce('http://127.0.0.1:1')

  expect(await findInstance(folder)).toMatchObject({
    pid: process.pid,
    api: 'http://127.0.0.1:1',
    token: owner.token,
  })
  await expect(takeOwnership(folder, { allowPrivate: '' })).rejects.toMatchObject({
    code: 'data-in-use',
    message: expect.stringContaining(String(process.pid)),
  })
})

it('a released folder is free', async () => {
  await (await takeOwnership(folder, { allowPrivate: '' })).release()
  expect(await findInstance(folder)).toBeUndefined()
  await expect(takeOwnership(folder, { allowPrivate: '' })).resolves.toBeDefined()
})

it('a folder whose owner was killed is free', async () => {
  const child = spawn(process.execPath, ['-e', ''])
  await once(child, 'exit')
  await note(JSON.stringify({ pid: child.pid, token: 't', allowPrivate: '' }))
  expect(await findInstance(folder)).toBeUndefined()
  await expect(takeOwnership(folder, { allowPrivate: '' })).resolves.toBeDefined()
})

it.skipIf(!existsSync('/proc/self/stat'))(
  'a number that was given out again is not alive',
  async () => {
    const started = 'another boot/1'
    await note(JSON.stringify({ pid: process.pid, started, token: 't', allowPrivate: '' }))
    expect(await findInstance(folder)).toBeUndefined()
    await expect(takeOwnership(folder, { allowPrivate: '' })).resolves.toBeDefined()
  },
)

it.each([
  ['knows the token', 'secret', true],
  ['knows another', 'other', false],
])('without a time of start, the server is asked: one that %s', async (_name, token, alive) => {
  const server = createServer((request, response) => {
    response.statusCode = request.headers.authorization === 'Bearer secret' ? 200 : 401
    response.end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  await note(JSON.stringify({ pid: process.pid, token, allowPrivate: '', api }))
  expect((await findInstance(folder)) !== undefined).toBe(alive)
  server.close()
  server.closeAllConnections()
  await once(server, 'close')
  expect(await findInstance(folder)).toBeUndefined()
})

describe('three at once', () => {
  const dead = JSON.stringify({ pid: 2 ** 22 + 1, token: 'dead', allowPrivate: '' })

  it.each([
    ['no note', undefined, undefined],
    ['the note of a dead process', dead, undefined],
    ['a note cut short', '{"pid": 1', undefined],
    ['a note and a claim of dead processes', dead, dead.replace('dead', 'claims')],
  ])('%s: one gets the folder, and leaves no litter', async (_name, stale, claimed) => {
    for (let round = 0; round < 60; round += 1) {
      if (stale !== undefined) await note(stale)
      if (claimed !== undefined) await writeFile(join(folder, claimOn(stale ?? '')), claimed)
      const { owners, reasons } = await race()
      expect(owners).toHaveLength(1)
      expect((await findInstance(folder))?.token).toBe(owners[0]?.token)
      expect(reasons.map(({ code }) => code)).toEqual(['data-in-use', 'data-in-use'])
      expect(await readdir(folder)).toEqual(['instance.json'])
      await owners[0]?.release()
    }
  })
})

it('one that lost its folder does not release the next owner', async () => {
  const first = await takeOwnership(folder, { allowPrivate: '' })
  await rm(join(folder, 'instance.json'))
  const second = await takeOwnership(folder, { allowPrivate: '' })
  await first.release()
  expect((await findInstance(folder))?.token).toBe(second.token)
})

it('a note cut short by a crash counts as none', async () => {
  await note('{"pid": 1')
  await expect(takeOwnership(folder, { allowPrivate: '' })).resolves.toBeDefined()
})

it('only its owner may read the token', async () => {
  await takeOwnership(folder, { allowPrivate: '' })
  expect((await stat(join(folder, 'instance.json'))).mode & 0o077).toBe(0)
})

function note(text: string): Promise<void> {
  return writeFile(join(folder, 'instance.json'), text)
}

function claimOn(content: string): string {
  return `instance.claim-${createHash('sha256').update(content).digest('hex').slice(0, 16)}`
}

async function race() {
  const ended = await Promise.allSettled(
    [0, 1, 2].map(() => takeOwnership(folder, { allowPrivate: '' })),
  )
  return {
    owners: ended.flatMap((end) => (end.status === 'fulfilled' ? [end.value] : [])),
    reasons: ended.flatMap((end) => (end.status === 'rejected' ? [end.reason] : [])),
  }
}
