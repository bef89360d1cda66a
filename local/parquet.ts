/**
 * Events as a Parquet file (parquet.apache.org), for DuckDB, pandas and their like: the columns of the
 * CSV with types, and all actors whole as JSON. It is made a row group at a time, so a file of any
 * length needs the memory of one group and its footer. Written by hyparquet-writer, Snappy-packed.
 */
import { ByteWriter, type ColumnSource, ParquetWriter, type SchemaElement } from 'hyparquet-writer'
import type { EventCard } from '../shared/model/log.ts'
import { columns } from '../shared/query/render/csv.ts'

/** Enough for columns to pack well, in some tens of MB while they are packed. */
const ROWS_A_GROUP = 5_000

type Kind = 'text' | 'day' | 'instant' | 'whole' | 'number' | 'json'

const types: Readonly<Record<Kind, Pick<SchemaElement, 'type' | 'converted_type'>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  day: { type: 'INT32', converted_type: 'DATE' },
  instant: { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' },
  whole: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  json: { type: 'BYTE_ARRAY', converted_type: 'JSON' },
}

/** Columns of the CSV that are not text. */
const kinds: Readonly<Record<string, Kind>> = {
  ...{ start: 'day', end: 'day', recordedAt: 'instant' },
  ...{ lat: 'number', lon: 'number', confidence: 'number', sources: 'whole', revision: 'whole' },
}

const all: readonly { name: string; kind: Kind; cellOf: (event: EventCard) => unknown }[] = [
  ...columns.map(([name, cellOf]) => ({ name, kind: kinds[name] ?? 'text', cellOf })),
  { name: 'actors', kind: 'json', cellOf: ({ actors }) => actors },
]

const schema: SchemaElement[] = [
  { name: 'events', num_children: all.length },
  ...all.map(({ name, kind }): SchemaElement => {
    return { name, repetition_type: 'OPTIONAL', ...types[kind] }
  }),
]

/** The bytes of the file, piece by piece. */
export async function* parquetOf(
  pages: AsyncIterable<readonly EventCard[]>,
  rowsAGroup = ROWS_A_GROUP,
): AsyncGenerator<Uint8Array> {
  const bytes = new ByteWriter()
  const file = new ParquetWriter({ writer: bytes, schema, createdBy: 'dateline' })
  let group: EventCard[] = []
  for await (const page of pages) {
    group.push(...page)
    if (group.length < rowsAGroup) continue
    await file.write({ columnData: columnsOf(group), rowGroupSize: group.length })
    group = []
    yield taken(bytes)
  }
  if (group.length > 0) {
    await file.write({ columnData: columnsOf(group), rowGroupSize: group.length })
  }
  await file.finish()
  yield taken(bytes)
}

/** What has been written since; the offsets in the file go on. */
function taken(bytes: ByteWriter): Uint8Array {
  const chunk = bytes.getBytes().slice()
  bytes.index = 0
  return chunk
}

function columnsOf(events: readonly EventCard[]): ColumnSource[] {
  return all.map(({ name, kind, cellOf }) => ({
    name,
    data: events.map((event) => typed(kind, cellOf(event))),
  }))
}

function typed(kind: Kind, cell: unknown): unknown {
  if (cell === null || cell === undefined || cell === '') return null
  return kind === 'day' || kind === 'instant' ? new Date(String(cell)) : cell
}
