/** The order of texts, and sorted streams joined into one, holding one value of each: a k-way merge. */

/** Order of code units, as the table sorts its keys. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** Yields the values of all streams in order. The first values are fetched at the same time. */
export async function* mergeOrdered<T>(
  streams: readonly AsyncIterator<T>[],
  compare: (a: T, b: T) => number,
): AsyncGenerator<T> {
  const fronts = await Promise.all(
    streams.map(async (stream) => ({ stream, head: await stream.next() })),
  )
  for (;;) {
    const front = fronts
      .filter(({ head }) => head.done !== true)
      .reduce<(typeof fronts)[number] | undefined>(
        (least, other) =>
          least === undefined || compare(other.head.value, least.head.value) < 0 ? other : least,
        undefined,
      )
    if (front === undefined) return
    yield front.head.value
    front.head = await front.stream.next()
  }
}
