/** What fuzzing starts from: small documents of each kind that use the corners of their format. */

export const xmlFeeds = [
  `<?xml version="1.0" encoding="iso-8859-1"?><!DOCTYPE rss [<!ENTITY a "b"><!ENTITY c "&a;&a;">]>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Caf\u00e9 &amp; &c;</title><link>/home</link><ttl>60</ttl>
<item><title><![CDATA[One <b>bold</b>]]></title><link>http://news.example/1?a=1&b=2</link><guid isPermaLink="false">x1</guid>
<pubDate>Wed, 19 Jun 2024 08:05:00 +0900</pubDate><dc:creator>Ann Lee</dc:creator>
<description>&lt;p&gt;It &amp;eacute; rained.&lt;/p&gt;</description><content:encoded><![CDATA[<p>Long</p>]]></content:encoded>
<media:content url="a.jpg"><media:title>t</media:title></media:content></item><item><title>Two</title></item></channel></rss>`,
  `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://news.example/" xml:lang="en"><title type="html">A &lt;i&gt;b&lt;/i&gt;</title>
<link rel="self" href="feed"/><entry><id>urn:uuid:1</id><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">x <b>y</b></div></title>
<link rel="alternate" href="b/c"/><updated>2024-06-19T08:05:00.123Z</updated><published>2024-06-18T23:00:00-11:00</published>
<author><name>Bo</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>p</p></div></content></entry></feed>`,
  `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="a"><title>T</title></channel>
<item rdf:about="u1"><title>One</title><link>http://n.example/1</link></item></rdf:RDF>`,
  `{"version":"https://jsonfeed.org/version/1.1","title":"J","items":[{"id":1,"url":"https://n.example/1","content_html":"<p>a</p>",
"date_published":"2024-06-19T01:02:03+05:45","authors":[{"name":"A"}]},{"id":"2","content_text":"b"}]}`,
]

export const xmlLists = [
  `<opml version="2.0"><head><title>F</title></head><body><outline text="World"><outline type="rss" text="A &amp; B" xmlUrl="http://a.example/rss"/>
</outline><outline xmlUrl='b'/></body></opml>`,
  `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url>
<loc>https://n.example/a</loc><lastmod>2024-06-19</lastmod><news:news><news:publication_date>2024-06-19T10:00Z</news:publication_date>
<news:title>T</news:title></news:news></url></urlset>`,
  `<sitemapindex><sitemap><loc>https://n.example/s.xml</loc></sitemap></sitemapindex>`,
  `<!doctype html><head><link rel="alternate" type="application/rss+xml" href="/rss"><base href="//x.example/y/"></head><a href="feed">RSS</a>`,
]

export const page = [
  `<!doctype html><html lang="en-GB"><head><meta charset="windows-1252"><title>Ministers sign pact - The Example</title>
<meta property="article:published_time" content="2024-06-19T08:05:00+09:00"><meta name=author content="Ann Lee">
<link rel=canonical href="/2024/06/19/pact"><script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle",
"headline":"Ministers sign pact","datePublished":"2024-06-19","author":[{"@type":"Person","name":"Ann Lee"}],"publisher":{"name":"The Example"}}]}</script>
<style>p{color:red}</style></head><body><nav><ul><li><a href=/>Home</a><li><a href=/world>World</a></ul></nav><main><article><h1>Ministers sign pact</h1>
<p class=byline>By <a rel=author>Ann Lee</a>, <time datetime="2024-06-19">19 June 2024</time></p>
<p>The two ministers signed the pact on Wednesday after three days of talks, officials said in a statement that was released in the evening.</p>
<p>It is the first of its kind since 1961, &quot;a new page&quot;, and it comes into force in September, according to the text.
<table><tr><td>1<td>2</table><blockquote>We have waited for this day, said the mayor of the town, who had come by train.</blockquote>
<p>Critics said that the pact would change little for the people who live near the border, and that its cost was not known.</p></article>
<aside><h2>Related</h2><ul><li><a href=/x>Another story</a></ul></aside></main><footer>Copyright 2024</footer></body></html>`,
  `<html><body><div id=story>${'<p>The river rose again on Monday night and the bridge was closed, the town said. '.repeat(12)}</div>
<div class=comments><p>First!<p>Second</div>`,
]

export const robots = [
  `User-agent: *\nDisallow: /private\nAllow: /private/a$\nCrawl-delay: 2\n\nUser-agent: dateline\nDisallow: /*?q=\nSitemap: https://n.example/s.xml\n`,
]

export const news = [
  `PYONGYANG, June 19 - Russian President Vladimir Putin and North Korean leader Kim Jong Un signed a treaty on Wednesday in Pyongyang.

The visit, Putin's first trip to the country in 24 years, ends on Thursday. In September the two met in Russia's far east. The earlier treaty of 1961 lapsed in 1996.

"We will act," Kim said. Ukraine signed a security pact with Italy last week, and elections are due this fall.`,
  `A court in Lyon sentenced two men to 12 years in prison on 3/4/2023 for the robbery of June 17-19, 2021, and a third was acquitted.
Police had arrested them two days later. The prosecutor may appeal by mid-July; the next hearing is at 9:30 a.m. EST on the second Tuesday of next month.`,
  `Quarterly sales rose 3 percent to $2.7 billion from a year earlier. The company, which bought Acme Corp. in late 2019 for 24/7 service, plans to cut 1,500 jobs in early 2025.`,
]

export const markupTokens = [
  '<',
  '>',
  '&',
  '</',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<!DOCTYPE x [',
  '<!ENTITY a "&a;&a;">',
  '&a;',
  '&#x0;',
  '&#xD800;',
  '&#1114112;',
  '<div>',
  '</div>',
  '<p',
  '<a href="',
  '"',
  "'",
  '=',
  ' a=b',
  '<table><td>',
  '<svg>',
  '<script>',
  '</script>',
  '<template>',
  '<textarea>',
  '<title>',
  '<item>',
  '</item>',
  '<entry>',
  'xmlns:a="b"',
  '\u0000',
  '\ud83d',
  '\u202e',
  '{',
  '[',
  '"a":',
  '<?xml encoding="utf-16"?>',
  '<meta charset=utf-7>',
  '2024-06-19',
  '\n',
  ' ',
]

export const dateTokens = [
  'the ',
  ' ',
  '\n\n',
  '1990 ',
  'May 3 and ',
  '12/',
  '-',
  '0',
  '9',
  'a year before the day after ',
  'Monday ',
  'last ',
  'next ',
  'two ',
  'every ',
  'of ',
  'and ',
  ', ',
  '. ',
  '"',
  "'s ",
  'signed ',
  'Putin ',
  'in 99999999999999999999 ',
  'century ',
  'BC ',
  '\u00a0',
  '\ud83d\ude00',
  '\u202e',
  '\u0301',
  '(',
  ')',
  'said that ',
  'U.S. ',
  '31 February ',
  '9999-12-31',
  '0001-01-01 ',
]
