import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { isCopy } from '../site/compressedCopies.ts'

/** Returns the paths of a site’s files in order, without compressed copies and hidden files. */
export function siteFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !isCopy(path) && !/(^|\/)\./.test(path))
    .sort()
}

/** Returns the first file whose path matches. Throws if there is none: a check over no file would pass. */
export function findFile(folder: string, pattern: RegExp): string {
  const found = siteFiles(folder).find((path) => pattern.test(path))
  if (found === undefined) throw new Error(`no file matches ${pattern} in ${folder}`)
  return found
}

/** Returns the URL path of a file. */
export function pathOf(file: string): string {
  return `/${encodeURI(file)}`
}
