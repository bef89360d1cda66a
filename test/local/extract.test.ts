/** `dateline extract` as a user runs it, with its options. */
import { describe, expect, it } from 'vitest'
import { dateline } from '../helpers/dateline.ts'

const lines = [
  { doc: 'a', published: '2026-11-20', text: 'Clara Weiss painted the old bridge on Monday.' },
  {
    doc: 'b',
    published: '2026-11-25',
    text: 'Clara Weiss painted the bridge on 16 November 2026.',
  },
]
const input = [...lines.map((line) => JSON.stringify(line)), 'no JSON'].join('\n')

async function run(...options: string[]) {
  const { stdout, code } = await dateline(['extract', ...options], input)
  const answers = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  return { answers, code }
}

describe('dateline extract', () => {
  it('tells kinds alone by itself', async () => {
    const { answers } = await run()
    expect(answers[0]).toMatchObject({ doc: 'a', events: [] })
    expect(answers[0].events).toEqual([])
  })

  it('tells every happening with --all, and links them over the batch with --link', async () => {
    const { answers, code } = await run('--all', '--link')
    const [first, second, failed] = answers
    expect(first.events).toMatchObject([{ kind: 'other', trigger: { text: 'painted' } }])
    expect(second.events[0].logId).toBe(first.events[0].logId)
    expect(first.events[0].logId).toMatch(/^ev_[a-z2-7]{20}$/)
    expect(failed).toMatchObject({ error: { code: 'bad-input' } })
    expect(code).toBe(1)
  })
})
