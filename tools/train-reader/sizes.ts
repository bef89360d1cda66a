/** The network's measures, in one place. All widths are multiples of 4: the kernel's vectors are. */
export interface Sizes {
  readonly vector: number
  /** What one step of a quantised word vector is worth. */
  readonly vectorScale: number
  readonly word: number
  readonly affix: number
  readonly shape: number
  /** Of one direction of a recurrent layer. */
  readonly width: number
  readonly layers: number
  /** The layer that tags and mention types are read from. */
  readonly tagLayer: number
  readonly arc: number
  readonly label: number
  readonly inputDropout: number
  readonly layerDropout: number
  readonly roleDropout: number
}
