import type { PlaceKind } from '../gazetteer/gazetteerPlace.ts'
import type { Span } from '../text/span.ts'

/** What a mention may mean. */
export type Candidate = {
  readonly id: string
  readonly name: string
  readonly kind: PlaceKind
  /** ISO 3166-1 alpha-2 code; null where it lies in several countries. */
  readonly country: string | null
  /** ISO 3166-2 code. */
  readonly unit: string | null
  readonly population: number | null
  /** [longitude, latitude] in degrees. */
  readonly point: readonly [number, number]
  /** What speaks for it, in words that an editor reads. */
  readonly why: readonly string[]
}

/**
 * A place that the text mentions. `role`: a `place` is meant itself; an `adjective` ("Syrian forces") means its country,
 * `embedded` is part of another name ("Aleppo Media Center").
 */
export type DraftPlace = Span & {
  readonly name: string
  readonly role: 'place' | 'adjective' | 'embedded'
  /** At most three, the likeliest first; none where it is not known which place is meant. */
  readonly candidates: readonly Candidate[]
  /** 0 to 1: how sure it is that the first candidate is meant. */
  readonly confidence: number
}

/** A place of which only its mention in a text is known, not where it is. */
export function unlocatedPlace(text: string, { start, end }: Span): DraftPlace {
  return { start, end, name: text.slice(start, end), role: 'place', candidates: [], confidence: 0 }
}
