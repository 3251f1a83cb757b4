/** Tokens that are said: `first` up to, not with, `end`. */
export type Content = { readonly first: number; readonly end: number }
