/**
 * Where something stands in a text: half open, in UTF-16 code units, as
 * `String.prototype.slice` counts. Every offset in Dateline is one of these.
 */
export interface Span {
  readonly start: number
  readonly end: number
}
