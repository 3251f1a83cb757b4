import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Feature, FeatureCollection, Geometry } from 'geojson'

/** Runs mapshaper's commands over features, by way of files in the scratch folder, and reads what comes out. */
export function mapshaper<Result>(
  name: string,
  features: readonly Feature<Geometry>[],
  commands: readonly string[],
  output: readonly string[] = ['format=geojson', 'geojson-type=FeatureCollection'],
): Result {
  const [input, result] = [scratch.path(`${name}.in.json`), scratch.path(`${name}.out.json`)]
  writeCollection(input, features)
  const program = scratch.package('mapshaper', 'bin', 'mapshaper')
  const steps = ['-i', input, ...commands, '-o', result, 'force', ...output]
  execFileSync(process.execPath, ['--max-old-space-size=8000', program, ...steps], { stdio: 'pipe' })
  return readJson<Result>(result)
}

export function mapshaped<G extends Geometry, P>(
  name: string,
  features: readonly Feature<Geometry>[],
  commands: readonly string[],
): Feature<G, P>[] {
  return mapshaper<FeatureCollection<G, P>>(name, features, commands).features
}

function writeCollection(path: string, features: readonly Feature<Geometry>[]): void {
  const lines = features.map((feature) => JSON.stringify(feature))
  writeFileSync(path, `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`)
}

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
