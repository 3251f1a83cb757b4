import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = process.env.BASEMAP_SCRATCH ?? '/tmp/dateline-basemap'

/** Where build.sh puts the inputs and the build its intermediate files; never in the repository. */
export const scratch = {
  path: (...parts: readonly string[]) => join(folder, ...parts),
  package: (...parts: readonly string[]) => join(folder, 'node_modules', ...parts),
  debian: (...parts: readonly string[]) => join(folder, 'debian', ...parts),
}

/** The file's JSON, as the type that the caller knows it to have: the inputs are pinned by version. */
export function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8'))
}
