/**
 * Reads all events of a log, as an export or a count does, in a process of its own whose memory is
 * the reader's: `node bench/log-export.ts PORT LOG INDEX`.
 */
import { logReader } from '../shared/log/read.ts'
import { findEvents } from '../shared/query/find-events.ts'
import { connect, openTable } from './log-connect.ts'
import { say } from './log-world.ts'

const [port = '', log = '', logIndex = ''] = process.argv.slice(2)
const client = connect(port)
const reader = logReader({ log: openTable(client, log), logIndex: openTable(client, logIndex) })
let cursor: string | undefined
let [events, capacity, most] = [0, 0, 0]
const started = performance.now()
do {
  const asked = { filter: {}, order: 'oldest' as const, limit: 1_000 }
  const page = await findEvents(reader, cursor === undefined ? asked : { ...asked, cursor })
  events += page.events.length
  capacity += page.capacity
  cursor = page.next
  most = Math.max(most, process.memoryUsage.rss())
} while (cursor !== undefined)
const seconds = (performance.now() - started) / 1_000
const speed = `${Math.round(events / seconds)} events/s`
const cost = `${((capacity / events) * 1_000).toFixed(0)} read units a thousand`
say(`export of ${events} events           ${speed}, ${cost}, ${Math.round(most / 1e6)} MB resident`)
client.destroy()
