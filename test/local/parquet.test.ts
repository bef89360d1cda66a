/** Parquet, read back by a library that is not ours. */
import fc from 'fast-check'
import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { expect, test } from 'vitest'
import { parquetOf } from '../../local/parquet.ts'
import type { EventCard } from '../../shared/model/log.ts'
import { arbitraryCards, card, span } from '../query/samples.ts'

async function written(pages: readonly (readonly EventCard[])[], rowsAGroup?: number) {
  const given = async function* () {
    yield* pages
  }
  const chunks: Uint8Array[] = []
  for await (const chunk of parquetOf(given(), rowsAGroup)) chunks.push(chunk)
  const file = new Uint8Array(Buffer.concat(chunks)).buffer
  return { chunks, file, metadata: parquetMetadata(file) }
}

test('holds each event with types', async () => {
  const place = { name: 'Łódź', country: 'PL', lat: 51.77, lon: 19.46, precision: 'city' as const }
  const { file } = await written([[card({ place, evidence: '=1+1, "so"\n☃' })]])
  const [row] = await parquetReadObjects({ file })
  expect(row).toEqual({
    ...{ id: 'ev_aaaaaaaaaaaaaaaaaaaa', kind: 'treaty-signing', class: 'agreement' },
    ...{ plover: 'SUPPORT', status: 'occurred', edtf: '2024-06-19/2024-06-19', precision: 'day' },
    ...{ start: new Date('2024-06-19'), end: new Date('2024-06-19'), basis: 'explicit' },
    ...{ agents: 'Kim Jong Un', recipients: 'Russia', attribution: null, confidence: 0.9 },
    ...{ place: 'Łódź', country: 'PL', lat: 51.77, lon: 19.46 },
    ...{ sources: 2, publishers: 'Daily News; example.com', title: 'A pact is signed' },
    ...{ evidence: '=1+1, "so"\n☃', firstReported: null, lastReported: null },
    ...{ recordedAt: new Date('2024-06-20T08:00:00.000Z'), revision: 2, actors: card().actors },
  })
})

test('holds every list of events once, in order, whatever its pages and groups', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(arbitraryCards, { maxLength: 4 }),
      fc.integer({ min: 1, max: 40 }),
      async (pages, rowsAGroup) => {
        const { file, metadata } = await written(pages, rowsAGroup)
        const rows = await parquetReadObjects({ file, columns: ['id', 'start'] })
        const events = pages.flat()
        expect(rows.map(({ id }) => id)).toEqual(events.map(({ id }) => id))
        expect(metadata.num_rows).toBe(BigInt(events.length))
      },
    ),
    { numRuns: 50, seed: 8 },
  )
})

test('days of any year, and none', async () => {
  const times = [span('0001-01-01', '9999-12-31', 'interval'), span(null, null, 'interval'), null]
  const { file } = await written([times.map((time) => card({ time }))])
  const rows = await parquetReadObjects({ file, columns: ['start', 'end'] })
  expect(rows).toEqual([
    { start: new Date('0001-01-01'), end: new Date('9999-12-31') },
    { start: null, end: null },
    { start: null, end: null },
  ])
})

test('leaves as it is made, a group at a time', async () => {
  const page = Array.from({ length: 10 }, () => card())
  const { chunks, metadata } = await written([page, page, page], 10)
  expect(chunks).toHaveLength(4)
  expect(metadata.row_groups).toHaveLength(3)
})
