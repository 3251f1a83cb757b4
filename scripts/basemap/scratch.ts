import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = process.env.BASEMAP_SCRATCH ?? '/tmp/dateline-basemap'

/** The folder of the inputs and intermediate files; never in the repository. */
export const scratch = {
  path: (...parts: readonly string[]) => join(folder, ...parts),
  package: (...parts: readonly string[]) => join(folder, 'node_modules', ...parts),
  debian: (...parts: readonly string[]) => join(folder, 'debian', ...parts),
}

/** Reads JSON as the type that the caller expects: the inputs are pinned by version. */
export function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8'))
}
