import type { Span } from '../text/span.ts'

/** Somebody's words in an article, quoted or reported. */
export type DraftQuote = {
  /** What is said, in order; the marks of quotation are in it. */
  readonly content: readonly Span[]
  /** The words that say that it is said; null where none do. */
  readonly cue: Span | null
  /** Who says it, as mentioned in that sentence or the nearest before. */
  readonly speaker: readonly Span[]
  /** The speaker as first named in full. */
  readonly name: string
  /** The words that say what the speaker is, where first named in full. */
  readonly role: string | null
  readonly kind: 'direct' | 'reported'
  /** Whether the article does not say who speaks, so that it follows from what is before. */
  readonly isInferred: boolean
  /**
   * Who else may speak, by name, the likeliest first, where a rule of thumb chose the speaker: a pronoun, surname or office that several
   * people may have. Empty where nobody else is named.
   */
  readonly others?: readonly string[]
  /** Index of its paragraph; a headline counts as the first. */
  readonly paragraph: number
}
