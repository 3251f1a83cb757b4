/** The reason why a file could not be read: the rest of a sentence, without a full stop. */
export type Unread = { readonly kind: 'unread'; readonly reason: string }

export type ReadText = { readonly kind: 'text'; readonly text: string } | Unread

/** The largest file of a story, in bytes: 20 MB. */
export const mostBytes = 20_000_000

/** Decodes bytes as UTF-8, without a byte order mark. */
export function textOf(bytes: Uint8Array): ReadText {
  if (bytes.length > mostBytes) return tooLarge(bytes.length)
  const text = decoded(bytes)
  if (text !== undefined) return { kind: 'text', text }
  return unread(`line ${lineThatIsNotUtf8(bytes)} is not UTF-8: save it as UTF-8`)
}

export function unread(reason: string): Unread {
  return { kind: 'unread', reason }
}

/** The answer for a file that is too large. `bytes` is its size, where that is known. */
export function tooLarge(bytes?: number): Unread {
  return unread(`it has ${bytes === undefined ? 'more than 20' : megabytes(bytes)} MB, and the most is 20 MB`)
}

/** Rounded up, so that a file barely too large does not seem to have the size allowed. */
function megabytes(bytes: number): number {
  return Math.ceil(bytes / 100_000) / 10
}

/** Undefined where the bytes are not UTF-8. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function lineThatIsNotUtf8(bytes: Uint8Array): number {
  const newLine = 0x0a
  let line = 1
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(newLine, start)
    if (end === -1 || decoded(bytes.subarray(start, end)) === undefined) break
    start = end + 1
  }
  return line
}

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
