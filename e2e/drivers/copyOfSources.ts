import { cpSync, linkSync, mkdirSync, mkdtempSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { tilesFile } from '../../scripts/tiles/tileFeatures.ts'

const sources = [
  'src',
  'scripts',
  'public',
  'index.html',
  'embed.html',
  'vite.config.ts',
  'package.json',
  'tsconfig.json',
]

/**
 * Copies what `npm run dev` and `npm run build` need into a folder that a test may change; the world’s tiles, which are
 * large, are linked. It is in the project’s own, so that packages are found as from the sources.
 */
export function copyOfSources(): string {
  mkdirSync('.vite', { recursive: true })
  const folder = mkdtempSync(resolve('.vite/copy-'))
  for (const name of sources)
    cpSync(name, join(folder, name), { recursive: true, filter: (path) => !path.endsWith('.pmtiles') })
  linkSync(tilesFile, join(folder, tilesFile))
  return folder
}
