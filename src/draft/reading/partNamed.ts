import type { Span } from '../text/span.ts'

/** A part of an area, as reports name it: “northern Syria”, “the south of Lebanon”, “central Mali”. */
export type Part = {
  /** -1 the west or south, 1 the east or north, 0 neither. */
  readonly east: -1 | 0 | 1
  readonly north: -1 | 0 | 1
}

const before =
  /(?<![\p{L}-])(?:(?:(north|south)(?:[- ]?(east|west))?|(east|west))(?:ern)?|(central))[- ]?$|(?<![\p{L}-])the (?:(north|south)(?:[- ]?(east|west))?|(east|west)|(cent(?:er|re))) of $/iu

/** The part that the words right before a name say, with where they start; null where they say none. */
export function partNamed(text: string, { start }: Span): (Part & { readonly start: number }) | null {
  const from = Math.max(0, start - 24)
  const match = before.exec(text.slice(from, start).replace(/\s/g, ' '))
  if (match === null) return null
  const words = match.slice(1).map((word) => word?.toLowerCase())
  return {
    east: words.includes('east') ? 1 : words.includes('west') ? -1 : 0,
    north: words.includes('north') ? 1 : words.includes('south') ? -1 : 0,
    start: from + match.index,
  }
}
