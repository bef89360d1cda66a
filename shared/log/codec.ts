/**
 * Packs what is only ever read by id (mentions, old revisions): JSON, deflated with a dictionary of
 * the words that every record repeats. Kept bytes are the log's bill, and the dictionary halves a
 * lone mention, in which deflate alone finds little to repeat.
 *
 * The codec's name is stored beside the bytes. A codec never changes; a better one gets a new name.
 */
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Item } from '../ports.ts'

const CODEC = 'json+deflate+1'

/** Part of the codec: must never change. The most frequent words stand last, nearest to the text. */
const DICTIONARY = Buffer.from(
  [
    '"type":"group","type":"organisation","country":"US","sector":"GOV","lat":,"lon":',
    '"precision":"region","precision":"month","precision":"week","precision":"country"',
    '"basis":"publication","basis":"explicit","status":"planned","status":"ongoing",',
    '"class":"conflict","class":"politics","class":"harm","plover":null,"kind":"statement"',
    ' has been said that the president of the United States and the government on Wednesday, June ',
    '{"url":"https://www.","publisher":"The ","published":"2024-01-01T00:00:00Z","title":"",',
    '"events":[{"n":0,"sentence":"","event":{"kind":"meeting","class":"agreement","plover":"CONSULT",',
    '"status":"occurred","trigger":{"start":1,"end":2,"text":"said"},',
    '"mentions":[{"start":1,"end":2,"text":"said"}],"evidence":{"start":1,"end":2},',
    '{"id":"ev_","kind":"","class":"contact","plover":"SUPPORT","status":"occurred",',
    '"actors":[{"name":"","role":"agent","type":"person"},{"name":"","role":"recipient",',
    '"type":"country","country":"RU"}],"place":null,"place":{"name":"","country":"US",',
    '"precision":"city"},"time":{"edtf":"2024-06-19","start":"2024-06-19","end":"2024-06-19",',
    '"precision":"day","basis":"relative","text":""},"attribution":null,"confidence":0.8}}]}',
    ',"evidence":"","sourceCount":1,"publishers":[""],"title":"","firstReported":"2024-06-19T12:00:00Z",',
    '"lastReported":"2024-06-19T12:00:00.000Z","recordedAt":"2024-06-20T00:00:00.000Z","revision":1}',
  ].join(''),
)

/** What is stored of a value. */
export interface Packed {
  readonly codec: string
  readonly body: Uint8Array
}

/** Packs a JSON value. */
export function pack(value: unknown): Packed {
  const options = { level: 9, dictionary: DICTIONARY }
  return { codec: CODEC, body: deflateRawSync(Buffer.from(JSON.stringify(value)), options) }
}

/** Reads a packed value back. Throws an Error on a codec that this version does not know. */
export function unpack(item: Item): unknown {
  const { codec, body } = item
  if (codec !== CODEC || !(body instanceof Uint8Array)) {
    throw new Error(`row ${item.pk} ${item.sk} is packed by the unknown codec ${String(codec)}`)
  }
  return JSON.parse(inflateRawSync(body, { dictionary: DICTIONARY }).toString())
}
