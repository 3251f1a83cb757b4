import type { Day } from '../story/time/day.ts'

/** An article as an editor pastes it, and what the editor knows about it. */
export type Article = {
  readonly text: string
  /** The day on which it was published; null where it is not known. Today is never assumed. */
  readonly published: Day | null
  readonly publisher?: string | undefined
  readonly url?: string | undefined
}
