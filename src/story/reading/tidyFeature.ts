import { isRecord } from '../format/entries.ts'

/**
 * A feature as GIS programs write it, brought into the form that is checked. Its id may stand in its properties: of two, the
 * one that the story names counts. An id that is a number counts only if the story names it: programs number features. Empty properties (null and blank text) are left out, as are
 * coordinates beyond longitude and latitude. A Multi form that has one part becomes that part.
 */
export function tidyFeature(feature: unknown, named: ReadonlySet<string>): unknown {
  if (!isRecord(feature)) return feature
  const { id, properties, geometry, ...members } = feature
  const given = isRecord(properties) ? filledIn(properties) : properties
  const ids = [isRecord(given) ? given.id : undefined, id].filter((one) => one !== undefined && one !== null)
  const meant = ids.find((one) => (typeof one === 'string' || typeof one === 'number') && named.has(String(one)))
  const own = meant === undefined ? ids[0] : String(meant)
  return {
    ...members,
    ...(own === undefined ? {} : { id: own }),
    ...(geometry === undefined ? {} : { geometry: tidyGeometry(geometry) }),
    ...(properties === undefined ? {} : { properties: given }),
  }
}

function filledIn(properties: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const filled = Object.entries(properties).filter(
    ([, value]) => value !== null && !(typeof value === 'string' && value.trim() === ''),
  )
  return Object.fromEntries(filled.map(([key, value]) => [key, tidyValue(key, value)]))
}

/** Tables without a type for it hold a list of names as JSON, and a number as text. */
function tidyValue(key: string, value: unknown): unknown {
  if (key === 'geonames' && typeof value === 'string' && /^\d+$/.test(value)) return Number(value)
  if (key !== 'names') return value
  const names = typeof value === 'string' ? parsed(value) : value
  return isRecord(names) && !Array.isArray(names) ? filledIn(names) : names
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return json
  }
}

function tidyGeometry(geometry: unknown): unknown {
  if (!isRecord(geometry) || !Array.isArray(geometry.coordinates)) return geometry
  const coordinates = inTwoDimensions(geometry.coordinates)
  const { type } = geometry
  const isMulti = typeof type === 'string' && type.startsWith('Multi') && coordinates.length === 1
  return isMulti
    ? { ...geometry, type: type.slice('Multi'.length), coordinates: coordinates[0] }
    : { ...geometry, coordinates }
}

/** Leaves out coordinates beyond two. A MultiPolygon’s positions are the deepest, in lists of lists of lists. */
function inTwoDimensions(coordinates: readonly unknown[], depth = 3): readonly unknown[] {
  if (!Array.isArray(coordinates[0])) return coordinates.slice(0, 2)
  return coordinates.map((part) => (Array.isArray(part) && depth > 0 ? inTwoDimensions(part, depth - 1) : part))
}
