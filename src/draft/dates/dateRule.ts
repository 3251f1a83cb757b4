import type { Day } from '../../story/time/day.ts'

/** Words that may be a date, where they stand, and the day to which they are relative. */
export type FoundWords = {
  /** The named groups of the rule’s pattern; what didn’t take part is missing. */
  readonly parts: Readonly<Record<string, string | undefined>>
  readonly text: string
  readonly start: number
  readonly end: number
  /** The day of the dateline, else that of publication; null where neither is known. */
  readonly today: Day | null
}

/** A way of writing dates. The pattern is global; `edtf` is null where the words are no date, or can’t be told. */
export type DateRule = {
  readonly pattern: RegExp
  readonly edtf: (words: FoundWords) => string | null
}
