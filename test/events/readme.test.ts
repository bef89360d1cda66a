/** The example that opens the README gives the table that stands below it. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { extract } from '../../shared/events/extract.ts'
import type { ExtractionInput } from '../../shared/model/event.ts'

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')

it('finds in the example of the README what the README shows', () => {
  const [, line = ''] = /^echo '(.*)' \| npx dateline extract$/m.exec(readme) ?? []
  const { events } = extract(JSON.parse(line) as ExtractionInput)
  const found = events.map(({ kind, status, time, actors }) => ({
    kind,
    status,
    time: time?.edtf,
    actors: actors.map(({ name }) => name),
  }))
  expect(found).toEqual(shown())
})

function shown() {
  const rows = [...readme.matchAll(/^\| ([a-z-]+) \| ([a-z]+) \| `([^`]+)`[^|]*\|([^|]*)\|$/gm)]
  return rows.map(([, kind, status, time, actors = '']) => ({
    kind,
    status,
    time,
    actors: actors
      .replaceAll(/\([^)]*\)/g, '')
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  }))
}
