import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { NamedPoint } from '../../src/draft/candidates/namedPoint.ts'
import { isRecord } from '../../src/story/format/entries.ts'
import { storyFolder } from '../stories/storyFolder.ts'

/** A story’s places: where their file is, its features, and the points of those that have one. */
export type PlacesFile = {
  readonly path: string
  readonly features: readonly Readonly<Record<string, unknown>>[]
  readonly points: readonly NamedPoint[]
}

export const noPlaces: PlacesFile = { path: '', features: [], points: [] }

/** Reads the places of a story that is named by its id or its folder. Throws where there is no such story or no such file. */
export async function readPlacesFile(story: string): Promise<PlacesFile> {
  const folder = storyFolder(story)
  const { places } = readObject(join(folder, 'story.json'))
  if (typeof places !== 'string')
    throw new Error(`${folder}/story.json: 'places' is ${JSON.stringify(places)}, not the address of a file`)
  const path = join(folder, places)
  if (!existsSync(path)) throw new Error(`${path}, the places of ${folder}, is not there`)
  const { features } = readObject(path)
  if (!Array.isArray(features)) throw new Error(`${path} is no FeatureCollection`)
  const records = features.filter(isRecord)
  return { path, features: records, points: records.flatMap(pointsOf) }
}

function readObject(path: string): Readonly<Record<string, unknown>> {
  const value: unknown = JSON.parse(readFileSync(path, 'utf8'))
  if (!isRecord(value)) throw new Error(`${path} holds no object`)
  return value
}

function pointsOf({ geometry, properties }: Readonly<Record<string, unknown>>): readonly NamedPoint[] {
  if (!isRecord(geometry) || geometry.type !== 'Point' || !Array.isArray(geometry.coordinates)) return []
  const [longitude, latitude] = geometry.coordinates
  if (typeof longitude !== 'number' || typeof latitude !== 'number') return []
  const { name, country } = isRecord(properties) ? properties : {}
  return [
    {
      name: String(name ?? ''),
      country: typeof country === 'string' ? country : null,
      point: [longitude, latitude],
    },
  ]
}
