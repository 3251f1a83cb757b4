import { cpSync, mkdirSync, mkdtempSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gazetteerFolder } from '../../scripts/draft/gazetteerFile.ts'

const sources = [
  'src',
  'scripts',
  'public',
  'desk',
  'index.html',
  'embed.html',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
]

const tiles = 'public/geo/world.pmtiles'

/**
 * Copies what `npm run dev` and `npm run build` need, with links to the world’s tiles and to the gazetteer, into a folder that
 * a test may change. It is in the project’s own, so that packages are found as from the sources.
 */
export function copyOfSources(): string {
  mkdirSync('.vite', { recursive: true })
  const folder = mkdtempSync(resolve('.vite/copy-'))
  for (const name of sources) cpSync(name, join(folder, name), { recursive: true, filter: (path) => path !== tiles })
  for (const name of [tiles, gazetteerFolder]) symlinkSync(resolve(name), join(folder, name))
  return folder
}
