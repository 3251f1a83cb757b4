import { readFile, stat } from 'node:fs/promises'
import { decodeText, maxFileBytes, type ReadText, tooLarge, unread } from '../../src/story/reading/decodeFile.ts'

/** Reads a text file of a story from the disk. Returns, not throws, what an editor can fix. */
export async function readTextFile(path: string): Promise<ReadText> {
  try {
    const { size } = await stat(path)
    return size > maxFileBytes ? tooLarge(size) : decodeText(await readFile(path))
  } catch (error) {
    return unread(reasonOf(error))
  }
}

/** Why the file system did not give a file. Rethrows an error that is not the file system’s. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (typeof code !== 'string') throw error
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'there is no such file'
  if (code === 'EISDIR') return 'it is a folder'
  return code === 'EACCES' ? 'you may not read it' : `the system says ${code}`
}
