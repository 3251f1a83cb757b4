/** Why a file of a story could not be read: the end of a sentence, without a full stop. */
export type Unread = { readonly kind: 'unread'; readonly reason: string }

export type ReadText = { readonly kind: 'text'; readonly text: string } | Unread

export type ReadJson = { readonly kind: 'json'; readonly value: unknown } | Unread

/** The largest file that a story may have, in bytes: 20 MB. */
export const maxFileBytes = 20_000_000

/** Decodes UTF-8, without its byte order mark. */
export function decodeText(bytes: Uint8Array): ReadText {
  if (bytes.length > maxFileBytes) return tooLarge(bytes.length)
  const text = decodeUtf8(bytes)
  if (text !== undefined) return { kind: 'text', text }
  return unread(`line ${firstLineNotUtf8(bytes)} is not UTF-8: save it as UTF-8`)
}

/** Parses a file as JSON. The reason of a malformed one names the line, the column and what is wrong. */
export async function decodeJson(file: ReadText): Promise<ReadJson> {
  if (file.kind === 'unread') return file
  try {
    return { kind: 'json', value: JSON.parse(file.text) }
  } catch (error) {
    // Loaded on demand: only a malformed story needs it.
    const { findJsonError } = await import('./findJsonError.ts')
    const found = findJsonError(file.text)
    if (found === null) throw error
    return { kind: 'unread', reason: `line ${found.line}, column ${found.column}: ${found.reason}` }
  }
}

export function unread(reason: string): Unread {
  return { kind: 'unread', reason }
}

/** `bytes` is the size of the file, if it is known; `most` the largest size that it may have. */
export function tooLarge(bytes?: number, most = maxFileBytes): Unread {
  const limit = most / 1_000_000
  return unread(
    `it has ${bytes === undefined ? `more than ${limit}` : megabytes(bytes)} MB, and the most is ${limit} MB`,
  )
}

/** Rounded up, so that a file that is barely too large doesn’t seem to have the size allowed. */
function megabytes(bytes: number): number {
  return Math.ceil(bytes / 100_000) / 10
}

/** Undefined if the bytes aren’t UTF-8. */
function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function firstLineNotUtf8(bytes: Uint8Array): number {
  const newLine = 0x0a
  let line = 1
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(newLine, start)
    if (end === -1 || decodeUtf8(bytes.subarray(start, end)) === undefined) break
    start = end + 1
  }
  return line
}
