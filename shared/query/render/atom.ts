/**
 * Events as an Atom feed (RFC 4287): an entry each, updated when the log last learnt of the event,
 * so that a feed reader shows what is new or has changed. The filters are the feed's id and title:
 * another question is another feed. Its pages are linked as RFC 5005 has it.
 */
import type { EventCard } from '../../model/log.ts'
import type { AskedFor } from './asked-for.ts'
import { headlineOf, wellFormed } from './headline.ts'

/** An empty feed has never been updated; the element must be there all the same. */
const NEVER = '1970-01-01T00:00:00.000Z'

export const atom = {
  head: (first: readonly EventCard[], { pairs, self, next }: AskedFor) => {
    const filters = pairs.filter(([name]) => !FORM.test(name)).sort(comparePairs)
    const updated =
      first
        .map(({ recordedAt }) => recordedAt)
        .sort()
        .at(-1) ?? NEVER
    return [
      '<?xml version="1.0" encoding="utf-8"?>',
      '<feed xmlns="http://www.w3.org/2005/Atom">',
      `<id>${escapeXml(idOf(filters))}</id>`,
      `<title>${escapeXml(titleOf(filters))}</title>`,
      `<updated>${updated}</updated>`,
      ...(self === undefined ? [] : [`<link rel="self" href="${escapeXml(self)}"/>`]),
      ...(next === undefined ? [] : [`<link rel="next" href="${escapeXml(next)}"/>`]),
      '<author><name>Dateline</name></author>\n',
    ].join('\n')
  },
  one: (event: EventCard) =>
    [
      '<entry>',
      `<id>urn:dateline:event:${event.id}</id>`,
      `<title>${escapeXml(headlineOf(event))}</title>`,
      `<updated>${event.recordedAt}</updated>`,
      ...publishedOf(event),
      `<category term="${escapeXml(event.kind)}"/>`,
      // With content no entry needs a link, and the public address is not known here.
      `<content type="text">${escapeXml(event.evidence)}</content>`,
      '</entry>\n',
    ].join('\n'),
  between: '',
  tail: '</feed>\n',
} as const

type Pair = readonly [string, string]

/** Parameters that change the form of an answer, and not what is asked for. */
const FORM = /^(?:format|limit|cursor|explain)$/i

function comparePairs([nameA, a]: Pair, [nameB, b]: Pair): number {
  return `${nameA}=${a}` < `${nameB}=${b}` ? -1 : 1
}

function idOf(filters: readonly Pair[]): string {
  const search = new URLSearchParams(
    filters.map(([name, value]): [string, string] => [name, value]),
  )
  return `urn:dateline:events${search.size === 0 ? '' : `:${search}`}`
}

function titleOf(filters: readonly Pair[]): string {
  const named = filters.map(([name, value]) => `${name} ${value}`).join(', ')
  return `Dateline: events${named === '' ? '' : ` (${named})`}`
}

/** Only what is an instant: Atom knows no bare days. */
function publishedOf({ firstReported }: EventCard): readonly string[] {
  const ms = Date.parse(firstReported ?? '')
  return Number.isNaN(ms) ? [] : [`<published>${new Date(ms).toISOString()}</published>`]
}

/** Escapes markup and leaves out what XML 1.0 cannot hold in any form. */
function escapeXml(text: string): string {
  return (
    wellFormed(text)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0, section 2.2, excludes them.
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
  )
}
