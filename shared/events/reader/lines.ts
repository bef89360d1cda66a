/**
 * A sorted list of lines -> a lookup by what a line begins with. The list stays the bytes that it is
 * in the weights file: a lookup halves the list until it has the line, so there is no string, object
 * or table entry for any other, all of which would cost more time at every start than a text needs.
 */

/** What is known of a line. */
export interface FoundLine {
  readonly number: number
  /** What comes after the key and a tab; empty where the key is the whole line. */
  readonly rest: string
}

/** Finds a line by its key: the line itself, or what it has before one of its tabs. */
export type LineIndex = (key: string) => FoundLine | undefined

const [TAB, LINE_FEED] = [9, 10]
/** No line is longer, in bytes. */
const LONGEST_KEY = 1024

/** Indexes lines: UTF-8, parted by line feeds, in the order of their bytes. */
export function indexLines(lines: Uint8Array): LineIndex {
  const starts = startsOf(lines)
  const encoder = new TextEncoder()
  const decoder = new TextDecoder()
  const room = new Uint8Array(LONGEST_KEY)
  return (text) => {
    const { read, written } = encoder.encodeInto(text, room)
    if (read < text.length) return undefined
    const key = room.subarray(0, written)
    let [low, high] = [0, starts.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      const start = starts[middle] as number
      const order = compare(lines, start, key)
      if (order === 0) {
        const end = (starts[middle + 1] as number) - 1
        const after = start + key.length + 1
        return { number: middle, rest: decoder.decode(lines.subarray(after, end)) }
      }
      if (order < 0) low = middle + 1
      else high = middle
    }
    return undefined
  }
}

/** Where each line begins, and one past the last would. */
function startsOf(lines: Uint8Array): Uint32Array {
  let count = lines.length === 0 ? 0 : 1
  for (let at = 0; at < lines.length; at += 1) if (lines[at] === LINE_FEED) count += 1
  const starts = new Uint32Array(count + 1)
  let line = 0
  for (let at = 0; at < lines.length; at += 1) {
    if (lines[at] === LINE_FEED) {
      line += 1
      starts[line] = at + 1
    }
  }
  starts[count] = lines.length + 1
  return starts
}

/** Below 0 when the line's key comes before the key sought, 0 when it is that key. */
function compare(lines: Uint8Array, start: number, key: Uint8Array): number {
  for (let k = 0; k < key.length; k += 1) {
    const difference = ended(lines[start + k]) - (key[k] as number)
    if (difference !== 0) return difference
  }
  return ended(lines[start + key.length]) - TAB
}

/** The end of a line counts as the end of a field does. */
function ended(byte: number | undefined): number {
  return byte === undefined || byte === LINE_FEED ? TAB : byte
}
