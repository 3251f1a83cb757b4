import { readFileSync } from 'node:fs'
import { hashedAsset } from '../prerender/built.ts'

/**
 * Writes the script that says, on a page opened from a disk, what it needs, into a built folder. Returns its element for a
 * page in that folder or, by `root`, deeper in it. A story’s page has none: its note needs no script, and so costs its readers no request.
 */
export function fromFileScript(folder: string, root = './'): string {
  const path = hashedAsset(folder, 'fromFile.js', readFileSync('scripts/publishing/fromFile.js', 'utf8'))
  return `<script defer src="${root}${path}"></script>`
}
