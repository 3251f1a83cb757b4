import { isUtf8 } from 'node:buffer'
import { readFile, stat } from 'node:fs/promises'

/** The most that a file of a story may weigh, in bytes: 20 MB, as in the reader (`src/app/loadStory.ts`). */
const mostBytes = 20_000_000

/** The text of a file, or why it could not be read: the rest of a sentence, without a full stop. */
export type ReadText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'unread'; readonly reason: string }

/** Reads a UTF-8 text file of a story, a byte order mark taken off. Never throws for what an editor can mend. */
export async function readTextFile(path: string): Promise<ReadText> {
  try {
    const { size } = await stat(path)
    if (size > mostBytes) return unread(`it has ${megabytes(size)} MB, and the most is 20 MB`)
    const bytes = await readFile(path)
    if (!isUtf8(bytes)) return unread(`line ${lineThatIsNotUtf8(bytes)} is not UTF-8: save it as UTF-8`)
    return { kind: 'text', text: new TextDecoder().decode(bytes) }
  } catch (error) {
    return unread(reasonOf(error))
  }
}

function unread(reason: string): ReadText {
  return { kind: 'unread', reason }
}

/** Throws the error again if it is not one of the file system’s. */
function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (typeof code !== 'string') throw error
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'there is no such file'
  if (code === 'EISDIR') return 'it is a folder'
  return code === 'EACCES' ? 'you may not read it' : `the system says ${code}`
}

/** Rounded up, so that a file that is barely too large does not seem to be of the size allowed. */
function megabytes(bytes: number): number {
  return Math.ceil(bytes / 100_000) / 10
}

function lineThatIsNotUtf8(bytes: Buffer): number {
  const newLine = 0x0a
  let line = 1
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(newLine, start)
    if (end === -1 || !isUtf8(bytes.subarray(start, end))) break
    start = end + 1
  }
  return line
}
