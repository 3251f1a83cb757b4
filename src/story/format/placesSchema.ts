import * as v from 'valibot'

/**
 * The places of a story: a GeoJSON FeatureCollection (RFC 7946), in degrees, WGS 84. Only what Dateline reads is
 * checked; other members, such as those that a GIS adds, are allowed.
 */

const text = v.pipe(v.string(), v.regex(/\S/, 'it is empty'))

const position = v.pipe(
  v.array(v.pipe(v.number(), v.finite('a coordinate is a finite number'))),
  v.minLength(2, 'a position is [longitude, latitude]'),
  v.maxLength(3, 'a position is [longitude, latitude]'),
)

const ring = v.pipe(v.array(position), v.minLength(4, 'a ring has at least four positions, the last the first'))

const geometrySchema = v.variant(
  'type',
  [
    v.object({ type: v.literal('Point'), coordinates: position }),
    v.object({
      type: v.literal('LineString'),
      coordinates: v.pipe(v.array(position), v.minLength(2, 'a line has at least two positions')),
    }),
    v.object({
      type: v.literal('Polygon'),
      coordinates: v.pipe(v.array(ring), v.minLength(1, 'a polygon has at least one ring')),
    }),
  ],
  'a place is a Point, a LineString or a Polygon',
)

export const featureSchema = v.object({
  type: v.literal('Feature'),
  id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]+$/, 'an id is made of letters, digits, - and _')),
  geometry: geometrySchema,
  properties: v.object({
    name: text,
    gazetteerName: v.optional(text),
    country: v.optional(text),
    names: v.optional(v.record(v.string(), text)),
    geonames: v.optional(v.pipe(v.number(), v.integer('a GeoNames id is a whole number'))),
    kind: text,
    precision: v.picklist(['exact', 'approximate']),
    note: v.optional(text),
  }),
})

export const placesSchema = v.object({
  type: v.literal('FeatureCollection'),
  features: v.pipe(v.array(featureSchema), v.minLength(1, 'it holds no place')),
})

export type PlaceFeature = v.InferOutput<typeof featureSchema>
export type PlacesFile = v.InferOutput<typeof placesSchema>
