import type { GazetteerPlace } from '../../gazetteer/gazetteerPlace.ts'
import type { Support } from './support.ts'

/** One of the places that a name may mean. `share`: 0 to 1, all senses of a name together 1. */
export type Sense = { readonly place: GazetteerPlace; readonly score: number; readonly share: number } & Support
