/**
 * Whether a text is one that this extractor can read, before it tries: English prose. Judged by
 * the share of words that English uses all the time and its neighbours do not.
 */

/** Words looked at; enough for a verdict, and bounded. */
const sample = 400
/** News in English has 25 to 45 percent of these words; other languages of Europe under 5. */
const least = 0.1
/** Shorter texts may be all names: they must show another language's words to be refused. */
const shortest = 40

const english = new Set(
  'and are as at been but by for from had has have he her his is it its not of on said she that the their they this to was were which who will with would'.split(
    ' ',
  ),
)

/** Small words of the languages whose feeds are most often mixed in. */
const other = new Set(
  'als am ao auf aus aux av avec bei ce ces cette che como con da dans das dass dat de del della den der des det di die do du een ein eine einem einen einer eines el em en es est este et foi für gli ha haben hanno hat het ich il im ist jest la las le les lo los mais mas med með mit más na nach nel nicht nie niet non nos não och ont op os par pas pela pelo per plus pod por pour på que sa se ses sich sie sind som sono sont su sur sus til um una und une uno van von wird wurde wurden y zijn zu zum zur är'.split(
    ' ',
  ),
)

/** Why the text is not read, in words; undefined when it can be. */
export function reasonNotToRead(text: string): string | undefined {
  const head = text.slice(0, sample * 12)
  const words = (head.match(/\p{L}[\p{L}’']*/gu) ?? []).slice(0, sample)
  if (words.length === 0) return 'no text'
  const share = (list: ReadonlySet<string>): number => {
    return words.filter((word) => list.has(word.toLowerCase())).length / words.length
  }
  // Two of them may be a name ("Ursula von der Leyen").
  const foreign = words.length >= shortest || share(other) * words.length >= 3
  return foreign && share(english) < least ? 'not English' : undefined
}
