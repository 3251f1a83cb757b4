import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Gazetteer } from '../../src/draft/gazetteer/gazetteer.ts'
import { loadGazetteer } from '../../src/draft/gazetteer/loadGazetteer.ts'
import { gazetteerVersion } from '../../src/draft/gazetteer/manifest.ts'

/** The folder into which `npm run gazetteer` writes. */
export const gazetteerFolder = 'gazetteer'

/** The gazetteer that `npm run gazetteer` built, which is run now where it wasn’t. Rejects where that fails. */
export function builtGazetteer(): Promise<Gazetteer> {
  buildGazetteer()
  return loadGazetteer((name) => readFile(join(gazetteerFolder, name), 'utf8'))
}

/** Builds the gazetteer where there is none, or one of another version. Throws where that fails. */
export function buildGazetteer(): void {
  if (isBuilt()) return
  console.error('building the gazetteer, once …')
  // Its words go to standard error: standard output may be a draft’s.
  spawnSync('npm', ['run', '-s', 'gazetteer'], { stdio: ['ignore', 2, 2], shell: process.platform === 'win32' })
  if (!isBuilt()) throw new Error(`there is no gazetteer in ${gazetteerFolder}/: see what 'npm run gazetteer' says`)
}

function isBuilt(): boolean {
  const path = join(gazetteerFolder, 'manifest.json')
  return existsSync(path) && JSON.parse(readFileSync(path, 'utf8')).version === gazetteerVersion
}
