import type { Position } from 'geojson'
import { geometryProblems } from '../checks/geometryProblems.ts'
import { duplicateProblems } from '../checks/referenceProblems.ts'
import { schemaProblems } from '../checks/schemaProblems.ts'
import { entriesIn, idsIn, optionalListIn } from '../format/entries.ts'
import { featureSchema, type PlaceFeature, type PlacesFile, placesSchema } from '../format/placesSchema.ts'
import type { Problem } from '../format/problem.ts'
import { unwrapLine } from '../lngLat.ts'
import type { Place } from '../story.ts'
import { type Bounds, markerPoint } from './markerPoint.ts'

/** All problems of a story’s GeoJSON, and the ids in it. */
export function checkPlaces(file: unknown): {
  /** The ids in the file, also those of invalid features; undefined if it has no list of features. */
  readonly ids: readonly string[] | undefined
  readonly problems: readonly Problem[]
} {
  const ids = idsIn(file, 'features', 'places.features')
  return {
    ids: optionalListIn(file, 'features') && ids.map(({ id }) => id),
    problems: [
      ...schemaProblems(placesSchema, file, 'places', 'the places’ file'),
      ...duplicateProblems(ids),
      ...entriesIn(file, 'features', featureSchema).flatMap(({ value: { geometry }, at }) =>
        geometry === undefined ? [] : geometryProblems(geometry, `places.${at}.geometry`),
      ),
    ],
  }
}

/** The places of a valid GeoJSON. `fit` holds the ids of those that make up the story’s theatre. */
export function placesOf({ features }: PlacesFile, fit: readonly string[]): readonly Place[] {
  const theatre = theatreOf(features.filter(({ id }) => fit.includes(id)))
  return features.map(
    ({ id, properties, geometry }): Place => ({
      id,
      name: properties.name,
      gazetteerName: properties.gazetteerName,
      country: properties.country,
      names: properties.names ?? {},
      geonames: properties.geonames,
      kind: properties.kind,
      precision: properties.precision,
      note: properties.note,
      geometry,
      point: markerPoint(geometry, theatre),
    }),
  )
}

/** The theatre: the extent of the places in the first view, enlarged by a tenth on every side. */
function theatreOf(features: readonly PlaceFeature[]): Bounds {
  const lines = features.flatMap(({ geometry }) => linesOf(geometry))
  const near = lines[0]?.[0]?.[0] ?? 0
  const positions = lines.flatMap((line) => unwrapLine(line, near))
  const longitudes = positions.map(([longitude = 0]) => longitude)
  const latitudes = positions.map(([, latitude = 0]) => latitude)
  const [west, east] = rangeOf(longitudes)
  const [south, north] = rangeOf(latitudes)
  const margin = Math.max(east - west, north - south, 0.5) / 10
  return [west - margin, south - margin, east + margin, north + margin]
}

/** The least and the greatest. Not Math.min(...degrees): an outline may have more positions than a call takes arguments. */
function rangeOf(degrees: readonly number[]): readonly [least: number, greatest: number] {
  return degrees.reduce(
    ([least, greatest], next) => [Math.min(least, next), Math.max(greatest, next)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  )
}

function linesOf(geometry: PlaceFeature['geometry']): readonly Position[][] {
  switch (geometry.type) {
    case 'Point':
      return [[geometry.coordinates]]
    case 'LineString':
      return [geometry.coordinates]
    case 'Polygon':
      return geometry.coordinates
  }
}
