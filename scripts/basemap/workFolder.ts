import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = process.env.BASEMAP_SCRATCH ?? '/tmp/dateline-basemap'

/** The folder for inputs, which build.sh fetches, and intermediate files. It is outside the repository. */
export const workFolder = {
  path: (...parts: readonly string[]) => join(folder, ...parts),
  package: (...parts: readonly string[]) => join(folder, 'node_modules', ...parts),
  debian: (...parts: readonly string[]) => join(folder, 'debian', ...parts),
}

/** Parses a file as JSON of a type that isn’t checked: the inputs’ versions are pinned. */
export function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8'))
}
