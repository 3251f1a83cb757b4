import type { GazetteerPlace } from '../../gazetteer/gazetteerPlace.ts'

/** A name as the whole article uses it: one sense an article. */
export type Name = {
  readonly key: string
  /** What it may mean, in the gazetteer’s order. */
  readonly places: readonly GazetteerPlace[]
  /** The areas that the text says it is in. */
  readonly within: readonly GazetteerPlace[]
  /** Whether the publisher is named after it: then it is near, however small. */
  readonly isHome: boolean
  /** 0 to 1: how sure it is that it names a place at all, and so how much it counts as context for others. */
  readonly weight: number
}
