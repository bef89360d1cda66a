/**
 * How well reports of one happening come together, on the made-up stories: of all pairs of reports
 * that share an event, how many tell one story (precision, which must be high: a wrong merge shows
 * what nobody has reported), and of all pairs that tell one story, how many share an event (recall).
 */
import { expect, test } from 'vitest'
import { extract } from '../../shared/events/extract.ts'
import { eventIdOf } from '../../shared/log/identity.ts'
import { makeNews, type Report } from './stories.ts'

/** Per cent. Raised when it is beaten, never lowered without a word why. */
const floors = { precision: 95, recall: 60 }

test('reports of one happening are one event, and near misses are not', () => {
  const { stories, reports } = makeNews()
  expect(stories).toBeGreaterThanOrEqual(60)
  const told = reports.map(eventsOf)
  const wrong: string[] = []
  let [together, right, same] = [0, 0, 0]
  for (const [i, a] of told.entries()) {
    for (const b of told.slice(i + 1)) {
      const isSame = a.story === b.story
      const isTogether = [...a.ids].some((id) => b.ids.has(id))
      same += Number(isSame)
      together += Number(isTogether)
      right += Number(isTogether && isSame)
      if (isTogether && !isSame) wrong.push(`${a.doc} ${b.doc}`)
    }
  }
  const measured = {
    reports: reports.length,
    precision: Math.round((1000 * right) / together) / 10,
    recall: Math.round((1000 * right) / same) / 10,
    wrong,
  }
  process.stdout.write(`merging, made-up stories: ${JSON.stringify(measured)}\n`)
  expect(measured.precision).toBeGreaterThanOrEqual(floors.precision)
  expect(measured.recall).toBeGreaterThanOrEqual(floors.recall)
})

function eventsOf({ doc, published, title, text, sentences }: Report) {
  const { events } = extract({ doc, published, title, text })
  return {
    doc,
    story: sentences[0]?.story,
    ids: new Set(events.map((event) => eventIdOf(event, doc))),
  }
}
