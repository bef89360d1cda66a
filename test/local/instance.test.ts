/** Who owns a data folder. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
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
