import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { isCopy } from '../site/compressedCopies.ts'

/** The files of a site as a reader asks for them, in order: without the compressed copies and what is hidden. */
export function siteFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !isCopy(path) && !/(^|\/)\./.test(path))
    .sort()
}

/** The first file of a kind. Throws where there is none, since then nothing would be looked at. */
export function fileLike(folder: string, pattern: RegExp): string {
  const found = siteFiles(folder).find((path) => pattern.test(path))
  if (found === undefined) throw new Error(`no file like ${pattern} in ${folder}`)
  return found
}

/** The path of a file in its address. */
export function pathOf(file: string): string {
  return `/${encodeURI(file)}`
}
