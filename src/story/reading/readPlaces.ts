import * as v from 'valibot'
import { closestMatch } from '../checks/closestMatch.ts'
import { geometryFindings } from '../checks/geometryFindings.ts'
import { duplicateProblems } from '../checks/referenceProblems.ts'
import { schemaProblems } from '../checks/schemaProblems.ts'
import { type Entry, isRecord, optionalListIn } from '../format/entries.ts'
import { featureSchema, type PlaceFeature, placesSchema } from '../format/placesSchema.ts'
import type { Findings, Problem } from '../format/problem.ts'
import { linesOf, rangeOf, shapeOf } from '../geometry.ts'
import { unwrapLine } from '../lngLat.ts'
import type { LngLat, Place } from '../story.ts'
import { coordinateSystemProblems } from './coordinateSystemProblems.ts'
import { type Bounds, markerPoint, mostEffort } from './markerPoint.ts'
import { tidyFeature } from './tidyFeature.ts'

export type CheckedPlaces = Findings & {
  /** The places, tidied, with their paths; valid only where there are no problems. */
  readonly entries: readonly Entry<PlaceFeature>[]
  /** The ids in the file, also those of invalid features; undefined if it has no list of features. */
  readonly ids: readonly string[] | undefined
  /** Whether features lack an id, so that what names them goes wrong too. */
  readonly lacksIds: boolean
}

/** So many names of features and missing ids are compared to guess which feature was meant. */
const mostCompared = 250_000

/** Checks a story’s GeoJSON. `named` holds the ids of the places that `story.json` names. */
export function checkPlaces(file: unknown, named: ReadonlySet<string>): CheckedPlaces {
  const list = optionalListIn(file, 'features')
  const entries = (list ?? []).map((feature, index) => ({
    value: tidyFeature(feature, named),
    at: `places.features[${index}]`,
  }))
  const ids = entries.flatMap(({ value, at }) => (hasId(value) ? [{ at: `${at}.id`, id: value.id }] : []))
  const known = new Set(ids.map(({ id }) => id))
  const notFound = [...named].filter((id) => !known.has(id))
  // Names are compared with all of these: of two long lists too long a time.
  const missing = entries.length * notFound.length > mostCompared ? [] : notFound
  const kept: Entry<unknown>[] = []
  const leftOut: Problem[] = []
  for (const entry of entries) {
    const reason = reasonToLeaveOut(entry, named, missing)
    if (reason === null) kept.push(entry)
    else leftOut.push(reason)
  }
  const systemProblems = coordinateSystemProblems(file, kept)
  const geometries = systemProblems.length > 0 ? [] : kept.map(geometryFindingsOf)
  return {
    entries: kept as readonly Entry<PlaceFeature>[],
    ids: list && ids.map(({ id }) => id),
    lacksIds: ids.length < entries.length,
    problems: [
      ...schemaProblems(placesSchema, file, 'places', 'the places’ file'),
      ...(entries.length > 0 && kept.length === 0 ? [noPlaceProblem(entries)] : []),
      ...kept.flatMap(({ value, at }) => featureProblems(value, at, missing)),
      ...duplicateProblems(ids),
      ...systemProblems,
      ...geometries.flatMap(({ problems }) => problems),
    ],
    warnings: [...leftOut, ...geometries.flatMap(({ warnings }) => warnings)],
  }
}

function hasId(feature: unknown): feature is Readonly<Record<string, unknown>> & { readonly id: string } {
  return isRecord(feature) && typeof feature.id === 'string'
}

/** Why a feature isn’t one of the story’s places: it has no id or no geometry, and nothing in the story means it. */
function reasonToLeaveOut(
  { value, at }: Entry<unknown>,
  named: ReadonlySet<string>,
  missing: readonly string[],
): Problem | null {
  if (!isRecord(value)) return null
  if (!hasId(value) && meantId(value, missing) === undefined)
    return { path: `${at}.id`, value: value.id, reason: 'the story can’t name this feature: it is left out' }
  if ((value.geometry ?? null) === null && !(hasId(value) && named.has(value.id)))
    return { path: `${at}.geometry`, value: null, reason: 'the story doesn’t name this feature: it is left out' }
  return null
}

/** The id that a feature without one was meant to have: one that the story names, and that is like its name. */
function meantId(feature: Readonly<Record<string, unknown>>, missing: readonly string[]): string | undefined {
  const name = isRecord(feature.properties) ? feature.properties.name : undefined
  return typeof name === 'string' ? closestMatch(name.trim().replace(/\s+/g, '-'), missing) : undefined
}

function noPlaceProblem(entries: readonly unknown[]): Problem {
  return {
    path: 'places.features',
    value: entries,
    reason: 'none of its features has an id and a geometry: give each place an id, in its properties or beside them',
  }
}

function featureProblems(value: unknown, at: string, missing: readonly string[]): readonly Problem[] {
  const near = isRecord(value) && !hasId(value) ? meantId(value, missing) : undefined
  return schemaProblems(featureSchema, value, at, at).map((problem) =>
    near !== undefined && problem.path === `${at}.id` ? { ...problem, nearest: near } : problem,
  )
}

function geometryFindingsOf({ value, at }: Entry<unknown>): Findings {
  const geometry = isRecord(value) ? value.geometry : undefined
  return v.is(featureSchema.entries.geometry, geometry)
    ? geometryFindings(geometry, `${at}.geometry`)
    : { problems: [], warnings: [] }
}

/** The places of valid features. `fit` holds the ids of those that make up the story’s theatre. */
export function placesOf(entries: readonly Entry<PlaceFeature>[], fit: readonly string[]): readonly Place[] {
  const features = entries.map(({ value }) => value)
  const inFit = new Set(fit)
  const theatre = theatreOf(features.filter(({ id }) => inFit.has(id)))
  const points = new Map<string, LngLat>()
  const effort = mostEffort / Math.max(1, features.filter(isArea).length)
  // Areas come last: each keeps clear of all that is marked by then.
  for (const { id, geometry } of features.toSorted((a, b) => Number(isArea(a)) - Number(isArea(b)))) {
    points.set(id, markerPoint(geometry, theatre, [...points.values()], effort))
  }
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
      point: points.get(id) ?? [0, 0],
    }),
  )
}

function isArea({ geometry }: PlaceFeature): boolean {
  return shapeOf(geometry) === 'Polygon'
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
