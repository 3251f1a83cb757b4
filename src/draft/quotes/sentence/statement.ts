import type { Content } from './content.ts'
import type { Subject } from './subject.ts'

/** What one sentence says that somebody said, as indices of its tokens. */
export type Statement = {
  readonly cue: { readonly first: number; readonly last: number } | null
  readonly subjects: readonly Subject[]
  readonly contents: readonly Content[]
  /** Whether no word or mark says that it is said. */
  readonly isInferred?: true
}
