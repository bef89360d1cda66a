/** What a document may tell of itself: the question that it answers, and where it stands. */

/** The question that a document answers. */
export interface AskedFor {
  /** Parameters and their values. */
  readonly pairs: readonly (readonly [string, string])[]
  /** Addresses of this page and of the next one; absent where there are none. */
  readonly self?: string
  readonly next?: string
}
