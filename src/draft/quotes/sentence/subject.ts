/** Who speaks, as tokens: first and last, both in it. */
export type Subject = { readonly first: number; readonly last: number }
