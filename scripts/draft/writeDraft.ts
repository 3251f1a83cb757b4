import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** Files of a story: their paths in a site’s folder of public files, and what they hold. */
export type DraftFiles = ReadonlyMap<string, string>

/**
 * Writes files into a site’s folder of public files. Returns their paths. Throws, and writes none, if one is there already
 * that says something else and isn’t `replaced`, the path of the one file that may be written over.
 */
export function writeDraft(files: DraftFiles, publicFolder = 'public', replaced?: string): readonly string[] {
  const paths = [...files].map(([name, text]) => [join(publicFolder, name), text] as const)
  const mayWrite = (path: string, text: string) =>
    !existsSync(path) || resolve(path) === resolve(replaced ?? '') || readFileSync(path, 'utf8') === text
  const taken = paths.find(([path, text]) => !mayWrite(path, text))
  if (taken !== undefined)
    throw new Error(`${taken[0]} is there already: nothing is written over; choose another id with --id`)
  for (const [path, text] of paths) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  return paths.map(([path]) => path)
}
