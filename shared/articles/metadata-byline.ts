/**
 * Who wrote an article: from JSON-LD, `meta` elements and the line that shows it, cleaned of labels,
 * dates and roles ("Posted on May 3 by Jane Doe, Staff Writer" = Jane Doe).
 */
import { bylineCues, bylineEnds, noAuthors } from '../data/byline-words.ts'
import { type Place, placeOf, WRAPS } from './dates-place.ts'
import { isArticle, isThing, listOf, stringOf, type Thing, typesOf } from './read-jsonld.ts'
import { type Element, type Page, textOf } from './read-tree.ts'

interface BylineEvidence {
  readonly page: Page
  readonly things: readonly Thing[]
  /** Names of the site, in any form: no author has them. */
  readonly siteNames: readonly string[]
  /** Position of the shown title. */
  readonly titleAt: number
}

/** Finds the byline; several names are parted by commas. */
export function findByline(evidence: BylineEvidence): string | undefined {
  const site = new Set(evidence.siteNames.map(lettersOf))
  const groups = [
    namesInJsonLd(evidence.things),
    namesInMetas(evidence.page),
    ...namesShown(evidence).map((name) => [name]),
  ].map((names) => unique(names.filter(isPlausible)))
  // A site's own name is an author only where there is no other.
  const people = groups.map((names) => names.filter((name) => !site.has(lettersOf(name))))
  const chosen = [...people, ...groups].find((names) => names.length > 0)
  const [only, ...more] = chosen?.map((name) => withoutSite(name, site)) ?? []
  if (only === undefined) return undefined
  return more.length > 0 ? [only, ...more].join(', ') : fullName(only, people.flat())
}

/** "Nils", whom the page calls Nils Pickert elsewhere. */
function fullName(name: string, others: readonly string[]): string {
  if (name.includes(' ')) return name
  const start = `${name.toLowerCase()} `
  return (
    others.find(
      (other) => /^\S+ \p{Lu}\S*$/u.test(other) && other.toLowerCase().startsWith(start),
    ) ?? name
  )
}

/** "Jane Doe, CNN" is Jane Doe, and so are "CNN - Jane Doe" and "Jane Doe CNN". */
function withoutSite(name: string, site: ReadonlySet<string>): string {
  const parts = name.split(/,\s+|\s+[-–|/]\s+/)
  const kept = parts.filter((part) => !site.has(lettersOf(part)))
  if (kept.length > 0 && kept.length < parts.length) return kept.join(', ')
  const words = name.split(' ')
  return words.length > 2 && site.has(lettersOf(words.at(-1) ?? ''))
    ? words.slice(0, -1).join(' ')
    : name
}

function namesInJsonLd(things: readonly Thing[]): string[] {
  const byId = new Map(things.map((thing) => [thing['@id'], thing]))
  const written = things.find((thing) => isArticle(thing) && thing['author'] !== undefined)
  const nameOf = (author: unknown): string | undefined => {
    if (!isThing(author)) return stringOf(author)
    return stringOf(author['name']) ?? stringOf(byId.get(author['@id'])?.['name'])
  }
  const names = listOf(written?.['author']).map(nameOf)
  const only = things.filter((thing) => typesOf(thing).includes('Person'))
  // A graph without an article describes the page and its one author.
  if (names.length === 0 && only.length === 1) names.push(stringOf(only[0]?.['name']))
  return names.flatMap((name) => (name === undefined ? [] : declaredName(name)))
}

/** A field for names holds names alone, but for a "By". */
function declaredName(value: string): string {
  const text = spelledOut(value.slice(0, 300).replace(/\s+/g, ' ').trim())
  return text.replace(/^(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or) (?=\p{Lu})/u, '')
}

/** "jane.doe", the account that some systems declare, is Jane Doe. */
function spelledOut(name: string): string {
  if (!/^\p{Ll}{3,20}(?:\.\p{Ll}{2,20})?\.\p{Ll}{3,20}$/u.test(name)) return name
  return name
    .split('.')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')
}

const AUTHOR_METAS = new Set([
  'author',
  'article:author',
  'dc.creator',
  'dcterms.creator',
  'citation_author',
  'parsely-author',
  'sailthru.author',
  'og:article:author',
  'article:author_name',
  'cxenseparse:author',
])

function namesInMetas(page: Page): string[] {
  const names = new Map<string, string[]>()
  for (const { tag, attributes } of page.elements) {
    if (tag !== 'meta') continue
    const key = (attributes['name'] ?? attributes['property'] ?? '').toLowerCase()
    const name = AUTHOR_METAS.has(key) ? declaredName(attributes['content'] ?? '') : undefined
    if (name !== undefined) names.set(key, [...(names.get(key) ?? []), name])
  }
  return [...names.values()][0] ?? []
}

const BYLINE_CLASS =
  /(?:^|[\s_-])(?:authors?|byline|by-line|autor(?:en)?|writer|creator|auteur|post-?author|article-?author|vcard)(?:[\s_-]|$)|author-?name|byline/i
/** A byline with its labels is shorter than this. */
const MAX_LINE_CHARS = 150

/** So many elements after the title, or a third before, a line may still be its byline. */
const NEAR = 60

interface ShownName {
  readonly name: string
  readonly distance: number
}

/** Names in lines that look like bylines, the closest to the title first. */
function namesShown({ page, titleAt }: BylineEvidence): string[] {
  const wrapChars = page.root.chars * WRAPS
  const found: ShownName[] = []
  for (const [at, element] of page.elements.entries()) {
    if (element.chars < 3 || element.chars > MAX_LINE_CHARS) continue
    const distance = at > titleAt ? at - titleAt : 3 * (titleAt - at)
    const isNear = titleAt >= 0 && distance <= NEAR
    if (!marksByline(element) && !(isNear && hasCue(element))) continue
    const remoteness = remotenessOf(placeOf(element, wrapChars), isNear)
    found.push(...nameIn(element, distance + remoteness))
  }
  return found.sort((a, b) => a.distance - b.distance).map(({ name }) => name)
}

function nameIn(element: Element, distance: number): ShownName[] {
  const name = distance === NEVER ? undefined : cleanName(textOf(element))
  return name === undefined ? [] : [{ name, distance }]
}

const NEVER = Number.POSITIVE_INFINITY

/** Side matter far from the title is looked at last, other articles' never. */
function remotenessOf(place: Place, isNear: boolean): number {
  if (place === 'other') return NEVER
  return place === 'own' || isNear ? 0 : 1_000_000
}

/** "By Jane Doe": no class is needed close to the title. */
function hasCue(element: Element): boolean {
  if (element.chars > 80 || /^h[1-6]$/.test(element.tag)) return false
  return STARTING_CUE.test(textOf(element))
}

function marksByline({ tag, attributes }: Element): boolean {
  if (tag === 'input' || tag === 'label' || tag === 'img') return false
  if (/\bauthor\b/i.test(attributes['itemprop'] ?? '')) return true
  if (tag === 'a' && /\bauthor\b/i.test(attributes['rel'] ?? '')) return true
  const names = [attributes['class'], attributes['id'], attributes['data-testid']]
  return names.some((name) => name !== undefined && BYLINE_CLASS.test(name))
}

const cues = [...bylineCues].sort((a, b) => b.length - a.length).join('|')
/** The cue that is followed by a name, anywhere in the line. */
const CUE = new RegExp(`(?:^|[\\s·•|,;(~-])(?:${cues})(?:\\s*:\\s*|\\s+)(?=\\S)`, 'iu')
const STARTING_CUE =
  /(?:^|[|·•] )(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|[Tt]exte? (?:von|de)|[Tt]exto de|[Dd]oor|[Aa]v|[Aa]f|[Ww]ritten by|(?:[Aa]ut(?:h?or(?:in|a)?|eur) ?|Автор):|Автор) \p{Lu}/u
const ENDS = new Set(bylineEnds)
const MAX_NAME_WORDS = 12

/** Takes the names out of a byline; undefined when nothing is left. */
function cleanName(line: string): string | undefined {
  const text = line
    .slice(0, 300)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^By(?=\p{Lu}\p{Ll})/u, 'By ')
  const cue = CUE.exec(text)
  const from = cue === null ? text : text.slice(cue.index + cue[0].length)
  const name = untilEnd(from.replace(/^[\s·•|,;:(~–—@-]+/, ''))
  return name === '' ? undefined : name
}

/** Small words inside names and between them. */
const PARTICLES =
  /^(?:and|und|et|y|e|&|en|og|i|de|del|della|der|den|des|di|da|dos|du|la|le|van|von|vom|zu|zum|zur|ten|ter|bin|ibn|al|el|af|av|o|mc|st\.?)$/iu

function untilEnd(text: string): string {
  const words: string[] = []
  for (const word of text.split(' ').slice(0, MAX_NAME_WORDS)) {
    if (endsName(word, words.length)) break
    words.push(word)
    if (/[;|:]$/.test(word)) break
  }
  while (words.length > 1 && /^(?:\p{L}|\p{Ll}+)$/u.test(words.at(-1) ?? '')) words.pop()
  const name = words.join(' ').replace(/[\s,;:|–—-]+$/, '')
  return /(?:^|\s)\p{Lu}\.$/u.test(name) ? name : name.replace(/\.+$/, '')
}

function endsName(word: string, position: number): boolean {
  if (/^[·•|(–—~»›/-]+$|\d|[(@]|^https?:/.test(word)) return true
  if (position === 0) return false
  const bare = word.replace(/[^\p{L}\p{M}]+$/u, '')
  if (PARTICLES.test(bare)) return false
  // A name goes on in capitals; an alias in small letters is one word.
  return ENDS.has(bare.toLowerCase()) || /^\p{Ll}/u.test(word)
}

function isPlausible(name: string): boolean {
  if (name.length < 2 || name.length > 100 || /[<>{}@=]|https?:|www\./.test(name)) return false
  return /\p{L}/u.test(name) && !noAuthors.includes(name.toLowerCase())
}

function unique(names: readonly string[]): string[] {
  return [...new Map(names.map((name) => [lettersOf(name), name])).values()]
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
