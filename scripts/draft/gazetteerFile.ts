import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Gazetteer } from '../../src/draft/gazetteer/gazetteer.ts'
import { readGazetteer } from '../../src/draft/gazetteer/readGazetteer.ts'

const folder = 'public/gazetteer'

/** The gazetteer that `npm run gazetteer` built. Throws where there is none. */
export function builtGazetteer(): Gazetteer {
  const name = namesIn(folder).find((one) => /^gazetteer\.\w+\.txt$/.test(one))
  if (name === undefined)
    throw new Error(`there is no gazetteer in ${folder}/ yet: build it once with 'npm run gazetteer'`)
  return readGazetteer(readFileSync(join(folder, name), 'utf8'))
}

function namesIn(path: string): readonly string[] {
  try {
    return readdirSync(path)
  } catch {
    return []
  }
}
