/**
 * The types of the entries in shared/data: one interface for each file of rules or words. Data
 * files import from here and from nowhere else.
 */

/** A kind of event (taxonomy.ts). */
export interface KindEntry {
  readonly kind: string
  readonly class: string
  /** PLOVER type, with its mode after a slash; null outside political event data. */
  readonly plover: string | null
  readonly cameo: string | null
  readonly means: string
}
