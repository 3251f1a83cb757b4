/** A part of a text: UTF-16 indices into the article as it was pasted, half open. */
export type Span = { readonly start: number; readonly end: number }
