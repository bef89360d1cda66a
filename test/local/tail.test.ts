/** Following the log prints each change once, also those that are written late. */
import { expect, test, vi } from 'vitest'
import { followEvents } from '../../local/commands/tail.ts'

test('each revision of an event is printed once, in pages and rounds', async () => {
  const written = vi.spyOn(process.stdout, 'write').mockImplementation(() => true)
  const recordedAt = new Date().toISOString()
  const [a, b, c] = ['a', 'b', 'c'].map((id) => ({ id, revision: 1, recordedAt }))
  const later = { id: 'a', revision: 2, recordedAt }
  const answers = [{ events: [a], next: 'more' }, { events: [b] }, { events: [b, c, later] }]
  const asked: object[] = []
  const get = async (_path: string, query: object = {}) => {
    asked.push(query)
    return Response.json(answers.shift())
  }
  const since = '2024-06-20T08:00:00.000Z'
  await followEvents({ get }, { kind: 'visit' }, { since, rounds: 2, everyMs: 0 })
  const lines = written.mock.calls.map(([line]) => JSON.parse(String(line)))
  written.mockRestore()
  expect(lines).toEqual([a, b, c, later])
  expect(asked).toMatchObject([
    { kind: 'visit', order: 'recorded', since, cursor: undefined },
    { kind: 'visit', order: 'recorded', since, cursor: 'more' },
    { kind: 'visit', order: 'recorded', cursor: undefined },
  ])
})

test('a beginning in words is left behind after the first round', async () => {
  const asked: { readonly since?: string }[] = []
  const get = async (_path: string, query: object = {}) => {
    asked.push(query)
    return Response.json({ events: [] })
  }
  await followEvents({ get }, {}, { since: 'yesterday', rounds: 2, everyMs: 0 })
  expect(asked[0]?.since).toBe('yesterday')
  expect(Date.now() - Date.parse(asked[1]?.since ?? '')).toBeLessThan(120_000)
})
