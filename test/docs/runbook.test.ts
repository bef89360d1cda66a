/**
 * The runbook has one section for each error code and each alarm, in the order of their sources,
 * and what it refers to exists.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { DatelineError, errorCodes } from '../../shared/errors.ts'
import { settings } from '../../shared/settings.ts'

const runbook = read('docs/RUNBOOK.md')
const sections = new Map(
  runbook
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [heading = '', ...lines] = section.split(/\n(?:# .*)?/)
      return [heading, lines.join('\n').trim()]
    }),
)

/** Sections that alarms send people to: their descriptions end in `docs/RUNBOOK.md#section`. */
const alarmSections = [
  ...new Set(
    [...read('infra/monitoring.ts').matchAll(/section: '([a-z-]+)'/g)].map(([, id]) => id),
  ),
]

describe('docs/RUNBOOK.md', () => {
  test('has a section for each alarm, then one for each error code, and no other', () => {
    expect(alarmSections.length).toBeGreaterThan(0)
    expect([...sections.keys()]).toEqual([...alarmSections, ...errorCodes])
    expect(runbook.match(/^## /gm)).toHaveLength(sections.size)
  })

  test('has the groups of shared/errors.ts', () => {
    const comments = read('shared/errors.ts').match(/(?<=^ {2}\/\/ )[a-z ]+$/gm) ?? []
    const groups = [...runbook.matchAll(/^# (.*)$/gm)].map(([, title]) => title?.toLowerCase())
    expect(comments.length).toBeGreaterThan(3)
    expect(groups).toEqual(['runbook', 'alarms', ...comments])
  })

  test.each([...sections])('%s: says what it means, where to look and what to do', (_, text) => {
    expect(text).toMatch(
      /^(_(Transient|Permanent)\._\n\n)?- \*\*Means:\*\* \S[\s\S]*\n- \*\*Look:\*\* \S[\s\S]*\n- \*\*Do:\*\* \S[\s\S]*[.]$/,
    )
  })

  test.each(errorCodes)('%s: says whether it is tried again', (code) => {
    const nature = new DatelineError(code, '').transient ? '_Transient._' : '_Permanent._'
    expect(sections.get(code)?.split('\n')[0]).toBe(nature)
  })

  test('names settings that exist', () => {
    const named = [...runbook.matchAll(/`settings((?:\.\w+)+)`/g)].map(([, path = '']) => path)
    expect(named.length).toBeGreaterThan(10)
    for (const path of named) expect(settings, path).toHaveProperty(path.slice(1))
  })

  test('refers to sections that exist', () => {
    const references = [...runbook.matchAll(/\]\(#([a-z-]+)\)/g)].map(([, id = '']) => id)
    expect(references.length).toBeGreaterThan(3)
    for (const id of references) expect([...sections.keys()]).toContain(id)
  })
})

function read(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
}
