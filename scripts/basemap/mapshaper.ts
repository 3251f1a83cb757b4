import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import type { Feature, FeatureCollection, Geometry } from 'geojson'
import { readJson, workFolder } from './workFolder.ts'

/** Runs mapshaper’s commands over features, through files in the work folder, and reads its output. */
export function mapshaper<Result>(
  name: string,
  features: readonly Feature<Geometry>[],
  commands: readonly string[],
  output: readonly string[] = ['format=geojson', 'geojson-type=FeatureCollection'],
): Result {
  const [input, result] = [workFolder.path(`${name}.in.json`), workFolder.path(`${name}.out.json`)]
  writeCollection(input, features)
  const program = workFolder.package('mapshaper', 'bin', 'mapshaper')
  const steps = ['-i', input, ...commands, '-o', result, 'force', ...output]
  execFileSync(process.execPath, ['--max-old-space-size=8000', program, ...steps], { stdio: 'pipe' })
  return readJson<Result>(result)
}

export function mapshaperFeatures<G extends Geometry, P>(
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
