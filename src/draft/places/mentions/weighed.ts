import type { GazetteerPlace } from '../../gazetteer/gazetteerPlace.ts'
import type { Cue } from './cueOf.ts'
import type { Mention } from './mention.ts'

/** A mention, the log odds that it means a place, and the areas that the text says it is in. */
export type Weighed = {
  readonly mention: Mention
  readonly cue: Cue
  readonly weight: number
  readonly within: readonly GazetteerPlace[]
}
