/**
 * Element names as written -> one name per meaning. Namespaces are told by their URI where it is
 * declared and known, else by the prefix that everybody uses for them, because feeds misspell URIs
 * and forget declarations. The dialects' own namespaces become no prefix at all, so `title` is the
 * same word in RSS, RDF and Atom; modules get their usual prefix (`dc:date`, `content:encoded`).
 * Names are lower case: feeds write `pubdate` and `PubDate`.
 */

/** The prefixes in force at an element. */
export interface Scope {
  /** Prefix -> module, of those declared here; `''` is the default namespace. */
  readonly own: ReadonlyMap<string, string>
  readonly outer: Scope | undefined
  /** Names resolved under this scope: a feed repeats the same twenty. */
  readonly cache: Map<string, string>
}

const CORE = ''
const UNKNOWN = 'x'

/** Without scheme, trailing `/` and `#`, lower case. */
const MODULES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'www.w3.org/2005/atom': 'atom',
    'purl.org/atom/ns': 'atom',
    'purl.org/echo': 'atom',
    'example.com/newformat': 'atom',
    'example.com/necho': 'atom',
    'purl.org/rss/1.0': CORE,
    'my.netscape.com/rdf/simple/0.9': CORE,
    'my.netscape.com/publish/formats/rss-0.91.dtd': CORE,
    'channel.netscape.com/rdf/simple/0.9': CORE,
    'backend.userland.com/rss': CORE,
    'backend.userland.com/rss2': CORE,
    'backend.userland.com/rss091': CORE,
    'backend.userland.com/rss092': CORE,
    'backend.userland.com/rss093': CORE,
    'blogs.law.harvard.edu/tech/rss': CORE,
    'cyber.law.harvard.edu/rss': CORE,
    'cyber.law.harvard.edu/rss/rss.html': CORE,
    'purl.org/net/rss1.1': CORE,
    'purl.org/rss/2.0': CORE,
    'purl.org/dc/elements/1.1': 'dc',
    'purl.org/dc/elements/1.0': 'dc',
    'purl.org/dc/terms': 'dcterms',
    'purl.org/rss/1.0/modules/content': 'content',
    'purl.org/rss/1.0/modules/dcterms': 'dcterms',
    'purl.org/rss/1.0/modules/slash': 'slash',
    'purl.org/rss/1.0/modules/syndication': 'sy',
    'purl.org/syndication/thread/1.0': 'thr',
    'search.yahoo.com/mrss': 'media',
    'www.itunes.com/dtds/podcast-1.0.dtd': 'itunes',
    'www.w3.org/1999/02/22-rdf-syntax-ns': 'rdf',
    'www.w3.org/1999/xhtml': 'xhtml',
    'www.w3.org/xml/1998/namespace': 'xml',
    'www.w3.org/2000/svg': 'svg',
    'www.w3.org/1998/math/mathml': 'math',
    'prismstandard.org/namespaces/1.2/basic': 'prism',
    'prismstandard.org/namespaces/basic/2.0': 'prism',
    'www.google.com/schemas/sitemap-news/0.9': 'news',
    'www.sitemaps.org/schemas/sitemap/0.9': CORE,
    'www.google.com/schemas/sitemap/0.84': CORE,
    'www.google.com/schemas/sitemap/0.9': CORE,
  }),
)

/** Prefixes that mean what they always mean when a feed forgets to declare them. */
const USUAL: ReadonlyMap<string, string> = new Map(
  Object.entries({
    a10: 'atom',
    atom: 'atom',
    atom10: 'atom',
    content: 'content',
    dc: 'dc',
    dcterms: 'dcterms',
    itunes: 'itunes',
    math: 'math',
    media: 'media',
    news: 'news',
    prism: 'prism',
    rdf: 'rdf',
    rss: CORE,
    slash: 'slash',
    svg: 'svg',
    sy: 'sy',
    thr: 'thr',
    xhtml: 'xhtml',
    xml: 'xml',
  }),
)

/** The scope before the root element. */
export function outermostScope(): Scope {
  return { own: new Map(), outer: undefined, cache: new Map() }
}

/** The scope inside an element that has these attributes (their names in lower case). */
export function innerScope(outer: Scope, attributes: ReadonlyMap<string, string>): Scope {
  let own: Map<string, string> | undefined
  for (const [name, uri] of attributes) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue
    own ??= new Map()
    const prefix = name.slice(6)
    own.set(prefix, moduleOf(uri, prefix))
  }
  return own === undefined ? outer : { own, outer, cache: new Map() }
}

/**
 * The scope inside the root of a feed: the namespace in which the root itself stands is the
 * dialect's own, whatever its URI, and in an Atom document so is all of Atom.
 * `root` is the root's name as written.
 */
export function dialectScope(outer: Scope, root: string, isAtom: boolean): Scope {
  const own = new Map<string, string>()
  if (isAtom) {
    own.set('atom', CORE)
    for (const [prefix, module] of outer.own) if (module === 'atom') own.set(prefix, CORE)
  }
  for (const prefix of [split(root.toLowerCase()).prefix, '']) {
    // RDF's root stands in a namespace of its own, not in that of the feed's elements.
    if (moduleFor(outer, prefix) !== 'rdf') own.set(prefix, CORE)
  }
  return { own, outer, cache: new Map() }
}

/** The one name for an element's name as written: `title`, `dc:date`, `x:whatever`. */
export function canonicalName(scope: Scope, written: string): string {
  const known = scope.cache.get(written)
  if (known !== undefined) return known
  const name = resolve(scope, written.toLowerCase())
  // Hostile documents have a new name for each element.
  if (scope.cache.size < 1_000) scope.cache.set(written, name)
  return name
}

function resolve(scope: Scope, written: string): string {
  const { prefix, local } = split(written)
  const undeclared = prefix === '' ? CORE : (USUAL.get(prefix) ?? UNKNOWN)
  const module = moduleFor(scope, prefix) ?? undeclared
  return module === CORE ? local : `${module}:${local}`
}

function moduleFor(scope: Scope, prefix: string): string | undefined {
  for (let at: Scope | undefined = scope; at !== undefined; at = at.outer) {
    const module = at.own.get(prefix)
    if (module !== undefined) return module
  }
  return undefined
}

function split(written: string): { readonly prefix: string; readonly local: string } {
  const colon = written.indexOf(':')
  return { prefix: colon < 0 ? '' : written.slice(0, colon), local: written.slice(colon + 1) }
}

function moduleOf(uri: string, prefix: string): string {
  const bare = uri
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/[/#]{1,3}$/, '')
  const known = MODULES.get(bare)
  if (known !== undefined) return known
  // An unknown default namespace is some publisher's idea of the dialect itself.
  return prefix === '' ? CORE : (USUAL.get(prefix) ?? UNKNOWN)
}
