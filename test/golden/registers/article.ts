/** What a golden article is: a text of our own, and the events that a careful reader lists. */

/**
 * One event: words of the article (the trigger's), kind, status, time (EDTF; '' = not said), distinctive
 * parts of the names of those who take part (`;` between them, '' = nobody named), and the place ('' =
 * none named; '*' = open to debate).
 */
export type GoldenEvent = readonly [
  says: string,
  kind: string,
  status: string,
  edtf: string,
  actors: string,
  place: string,
]

export interface GoldenArticle {
  readonly id: string
  readonly published: string
  readonly text: string
  readonly events: readonly GoldenEvent[]
}
