import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Gazetteer } from '../../src/draft/gazetteer/gazetteer.ts'
import { readGazetteer } from '../../src/draft/gazetteer/readGazetteer.ts'

const folder = 'gazetteer'

/** The gazetteer that `npm run gazetteer` built, which is run now where it wasn’t. Throws where that fails. */
export function builtGazetteer(): Gazetteer {
  const path = gazetteerPath() ?? newlyBuilt()
  if (path === undefined) throw new Error(`there is no gazetteer in ${folder}/: see what 'npm run gazetteer' says`)
  return readGazetteer(readFileSync(path, 'utf8'))
}

function gazetteerPath(): string | undefined {
  const name = namesIn(folder).find((one) => /^gazetteer\.\w+\.txt$/.test(one))
  return name === undefined ? undefined : join(folder, name)
}

/** Builds it with its words on standard error: standard output may be a draft’s. */
function newlyBuilt(): string | undefined {
  console.error('building the gazetteer, once …')
  spawnSync('npm', ['run', '-s', 'gazetteer'], { stdio: ['ignore', 2, 2], shell: process.platform === 'win32' })
  return gazetteerPath()
}

function namesIn(path: string): readonly string[] {
  try {
    return readdirSync(path)
  } catch {
    return []
  }
}
