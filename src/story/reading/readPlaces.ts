import type { Position } from 'geojson'
import { geometryProblems } from '../checks/geometryProblems.ts'
import { duplicateProblems } from '../checks/referenceProblems.ts'
import { schemaProblems } from '../checks/schemaProblems.ts'
import { featureSchema, type PlaceFeature, type PlacesFile, placesSchema } from '../format/placesSchema.ts'
import type { Problem } from '../format/problem.ts'
import { idsIn, optionalListIn, rowsIn } from '../format/rows.ts'
import { unbrokenLine } from '../longitudes.ts'
import type { Place } from '../story.ts'
import { type Bounds, markerPoint } from './markerPoint.ts'

/** All problems of a story’s GeoJSON. */
export function checkPlaces(file: unknown): {
  /**
   * The ids that stand in the file, also those of features that have problems; undefined if it holds no list of
   * features.
   */
  readonly ids: readonly string[] | undefined
  readonly problems: readonly Problem[]
} {
  const ids = idsIn(file, 'features', 'places.features')
  return {
    ids: optionalListIn(file, 'features') && ids.map(({ id }) => id),
    problems: [
      ...schemaProblems(placesSchema, file, 'places', 'the places’ file'),
      ...duplicateProblems(ids),
      ...rowsIn(file, 'features', featureSchema).flatMap(({ value: { geometry }, at }) =>
        geometry === undefined ? [] : geometryProblems(geometry, `places.${at}.geometry`),
      ),
    ],
  }
}

/** The places of a GeoJSON that has no problems. `fit` names those that make up the story’s theatre. */
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

/** The theatre: the places of the first view, and a tenth of its extent more on every side. */
function theatreOf(features: readonly PlaceFeature[]): Bounds {
  const lines = features.flatMap(({ geometry }) => linesOf(geometry))
  const near = lines[0]?.[0]?.[0] ?? 0
  const positions = lines.flatMap((line) => unbrokenLine(line, near))
  const longitudes = positions.map(([longitude = 0]) => longitude)
  const latitudes = positions.map(([, latitude = 0]) => latitude)
  const [west, east] = rangeOf(longitudes)
  const [south, north] = rangeOf(latitudes)
  const margin = Math.max(east - west, north - south, 0.5) / 10
  return [west - margin, south - margin, east + margin, north + margin]
}

/**
 * The least and the greatest number. A loop, because an outline may have more positions than a call takes arguments.
 */
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
