import type { GazetteerPlace } from '../../gazetteer/gazetteerPlace.ts'
import type { Span } from '../../text/span.ts'

/** A run of words that is the name or the adjective of places. */
export type Mention = Span & {
  /** The tokens it is made of: the first, and the one after the last. */
  readonly from: number
  readonly to: number
  readonly key: string
  readonly role: 'place' | 'adjective'
  /** Whether the gazetteer has only a name that is spelt nearly so. */
  readonly isNearly: boolean
  readonly places: readonly GazetteerPlace[]
}
