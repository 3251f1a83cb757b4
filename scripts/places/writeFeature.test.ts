import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { featureAt } from '../../src/draft/candidates/featureOf.ts'
import { writeFeature } from './writeFeature.ts'

/** A file of one place that the draft does not know, with what else an editor has written into it. */
function placesFile() {
  const path = join(mkdtempSync(join(tmpdir(), 'dateline-places-')), 'places.geojson')
  const unknown = { type: 'Feature', id: 'oldtown', geometry: null, properties: { name: 'Oldtown' } }
  const collection = { type: 'FeatureCollection', name: 'kept', features: [unknown] }
  writeFileSync(path, JSON.stringify(collection))
  const written = () => JSON.parse(readFileSync(path, 'utf8'))
  return { file: { path, features: collection.features, points: [] }, collection, written }
}

it('gives the place of that name its point, keeps its id and the rest of the file', () => {
  const { file, collection, written } = placesFile()
  const feature = featureAt('Oldtown', [37.27, 36.54])
  expect(writeFeature(file, feature)).toBe(`${file.path}: 'Oldtown' is replaced, id "oldtown"`)
  expect(written()).toEqual({ ...collection, features: [{ ...feature, id: 'oldtown' }] })
})

it('adds a place of another name, with an id that no other has', () => {
  const { file, written } = placesFile()
  expect(writeFeature(file, featureAt('oldtown', [37, 36]))).toContain("'oldtown' is added")
  const ids = written().features.map(({ id }: { readonly id: string }) => id)
  expect(ids).toHaveLength(2)
  expect(new Set(ids).size).toBe(2)
})
