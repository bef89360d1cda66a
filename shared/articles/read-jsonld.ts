/**
 * JSON-LD scripts -> the things that they describe, as flat objects in order, articles first.
 *
 * Sites write broken JSON (line breaks in strings, HTML comments around it); what cannot be parsed
 * after a small repair is left out.
 */

/** One described thing; nested things stay inside and stand in the list themselves, too. */
export type Thing = Readonly<Record<string, unknown>>

const MAX_SCRIPT_CHARS = 1_000_000
const MAX_THINGS = 300
const MAX_DEPTH = 6

/** Lists what the scripts describe. */
export function readJsonLd(scripts: readonly string[]): readonly Thing[] {
  const things: Thing[] = []
  for (const script of scripts) collect(parse(script), things, 0)
  const articles = things.filter(isArticle)
  return [...articles, ...things.filter((thing) => !isArticle(thing))]
}

/** Tells whether a thing is an article of some kind. */
export function isArticle(thing: Thing): boolean {
  return typesOf(thing).some((type) =>
    /Article$|BlogPosting$|^Report$|^LiveBlog|NewsItem/.test(type),
  )
}

/** Types of a thing, without their vocabulary. */
export function typesOf(thing: Thing): readonly string[] {
  return listOf(thing['@type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/#:]/, ''))
}

/** A value that may be one or several. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value]
}

/** A text, or the text of the first of several. */
export function stringOf(value: unknown): string | undefined {
  const first = listOf(value)[0]
  return typeof first === 'string' && first.trim() !== '' ? first.trim() : undefined
}

export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function parse(script: string): unknown {
  if (script.length > MAX_SCRIPT_CHARS) return undefined
  // Comments around it are left out by taking what is between the outer brackets.
  const text = script.replace('<![CDATA[', '').replace(']]>', '')
  const start = text.search(/[[{]/)
  const end = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']'))
  if (start < 0 || end < start) return undefined
  const bare = text.slice(start, end + 1)
  return tryParse(bare) ?? tryParse(repaired(bare))
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Line breaks inside strings, commas before a closing bracket. */
function repaired(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what breaks the JSON
  return text.replace(/[\u0000-\u001f]+/g, ' ').replace(/,( ?[\]}])/g, '$1')
}

function collect(value: unknown, things: Thing[], depth: number): void {
  if (depth > MAX_DEPTH || things.length >= MAX_THINGS) return
  if (Array.isArray(value)) for (const item of value) collect(item, things, depth + 1)
  if (!isThing(value)) return
  if (value['@type'] !== undefined) things.push(value)
  for (const inner of Object.values(value)) {
    if (typeof inner === 'object') collect(inner, things, depth + 1)
  }
}
