import * as v from 'valibot'
import { words } from './words.ts'

/**
 * The places of a story: a GeoJSON FeatureCollection (RFC 7946), in degrees, WGS 84. Only what Dateline reads is
 * checked, after `tidyFeature`; other members, such as those that a GIS adds, are allowed.
 */

const position = v.pipe(
  v.array(v.pipe(v.number(), v.finite('a coordinate is a finite number'))),
  v.minLength(2, 'a position is [longitude, latitude]'),
)

const listOf = <Item extends v.GenericSchema>(item: Item, least: number, reason: string) =>
  v.pipe(v.array(item), v.minLength(least, reason))

const line = listOf(position, 2, 'a line has at least two positions')
const ring = listOf(position, 4, 'a ring has at least four positions, the last the first')
const rings = listOf(ring, 1, 'a polygon has at least one ring')
const geometry = <const Type extends string, Coordinates extends v.GenericSchema>(
  type: Type,
  coordinates: Coordinates,
) => v.object({ type: v.literal(type), coordinates })

const geometrySchema = v.variant(
  'type',
  [
    geometry('Point', position),
    geometry('MultiPoint', listOf(position, 1, 'it holds no point')),
    geometry('LineString', line),
    geometry('MultiLineString', listOf(line, 1, 'it holds no line')),
    geometry('Polygon', rings),
    geometry('MultiPolygon', listOf(rings, 1, 'it holds no polygon')),
  ],
  ({ input }) =>
    input === 'GeometryCollection'
      ? 'a place is one point, line or area, or several of one kind: split the collection (in QGIS with “Multipart to singleparts”, with ogr2ogr -explodecollections) and give each part an id'
      : 'a place is a point, a line or an area, or several of one kind',
)

export const featureSchema = v.object({
  type: v.literal('Feature'),
  id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]+$/, 'an id is made of letters, digits, - and _')),
  geometry: geometrySchema,
  properties: v.object({
    name: words,
    gazetteerName: v.optional(words),
    country: v.optional(words),
    names: v.optional(v.record(v.string(), words)),
    geonames: v.optional(v.pipe(v.number(), v.integer('a GeoNames id is a whole number'))),
    kind: words,
    precision: v.picklist(['exact', 'approximate']),
    note: v.optional(words),
  }),
})

/** The collection, whose features are checked one by one. */
export const placesSchema = v.object({
  type: v.literal('FeatureCollection'),
  features: v.pipe(v.array(v.unknown()), v.minLength(1, 'it holds no place')),
})

export type PlaceFeature = v.InferOutput<typeof featureSchema>
