import type { Span } from '../../draft/text/span.ts'

/** What the report’s text mentions, in UTF-16 code units from its start, and the entry or date that each mention means. */
export type Mentions = {
  readonly places: readonly (Span & { readonly place: string })[]
  readonly speakers: readonly (Span & { readonly speaker: string })[]
  readonly dates: readonly (Span & { readonly edtf: string })[]
}

export const noMentions: Mentions = { places: [], speakers: [], dates: [] }
