import { readFileSync, writeFileSync } from 'node:fs'
import type { PlaceFeature } from '../../src/draft/candidates/featureOf.ts'
import { freshId } from '../../src/draft/reading/ids.ts'
import { isRecord } from '../../src/story/format/entries.ts'
import { placesText } from '../../src/story/format/placesText.ts'
import type { PlacesFile } from './placesFile.ts'

/** Writes a feature over that of the same name, or adds it. Returns a line that says which. The rest of the file stays as it is. */
export function writeFeature({ path, features }: PlacesFile, feature: PlaceFeature): string {
  const { name } = feature.properties
  const isSame = ({ properties }: Readonly<Record<string, unknown>>) => isRecord(properties) && properties.name === name
  const old = features.find(isSame)
  const written =
    old === undefined
      ? { ...feature, id: freshId(name, new Set(features.map(({ id }) => String(id)))) }
      : { ...feature, id: old.id }
  const collection: unknown = JSON.parse(readFileSync(path, 'utf8'))
  const all = old === undefined ? [...features, written] : features.map((one) => (one === old ? written : one))
  writeFileSync(path, placesText({ ...(isRecord(collection) ? collection : {}), features: all }))
  return `${path}: '${name}' is ${old === undefined ? 'added' : 'replaced'}, id ${JSON.stringify(written.id)}`
}
