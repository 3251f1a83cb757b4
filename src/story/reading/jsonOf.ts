import type { ReadText, Unread } from './textOf.ts'

export type ReadJson = { readonly kind: 'json'; readonly value: unknown } | Unread

/** Parses JSON. Where it is malformed, the reason names line, column and fault. */
export async function jsonOf(file: ReadText): Promise<ReadJson> {
  if (file.kind === 'unread') return file
  try {
    return { kind: 'json', value: JSON.parse(file.text) }
  } catch (error) {
    // Only a story that is broken needs it, so the page does not load it with the rest.
    const { jsonSlip } = await import('./jsonSlip.ts')
    const slip = jsonSlip(file.text)
    if (slip === null) throw error
    return { kind: 'unread', reason: `line ${slip.line}, column ${slip.column}: ${slip.reason}` }
  }
}
