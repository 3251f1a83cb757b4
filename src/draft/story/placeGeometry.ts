import type { Point, Position } from 'geojson'
import type { AreaShape } from '../gazetteer/areaShapes.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { GazetteerPlace } from '../gazetteer/gazetteerPlace.ts'
import type { Part } from '../reading/partNamed.ts'
import { partOfShape } from './partOfShape.ts'

/** How a place of the gazetteer is drawn, and what a story’s places say about that. */
export type PlaceGeometry = {
  readonly geometry: Point | AreaShape
  readonly precision: 'exact' | 'approximate'
  readonly note?: string
  /** The gazetteer’s id of the area whose shape it is: `UA-63`, `black-sea`. */
  readonly area?: string
}

/**
 * A town is a point; an area its shape, or the part of it that the report names; an area without a known shape a point. Countries
 * and units have limits, so only the parts of them are approximate; seas, regions and rivers are.
 */
export function placeGeometry(
  place: Pick<GazetteerPlace, 'id' | 'kind' | 'name' | 'country' | 'point'>,
  part: Part | null,
  shapeOf: Gazetteer['shapeOf'],
): PlaceGeometry {
  const { kind, name, id, country } = place
  if (!/^(?:country|unit|county|region|water)$/.test(kind)) return { geometry: pointOf(place), precision: 'exact' }
  const shape = shapeOf(place)
  if (shape === null) {
    return { geometry: pointOf(place), precision: 'approximate', note: 'An area, drawn as a point in it.' }
  }
  if (part !== null) {
    const note = `The report gives no limits. Drawn by rule: ${shareOf(part)} of ${name}, from its outline in Natural Earth.`
    return { geometry: rounded(partOfShape(shape, part)), precision: 'approximate', note }
  }
  return {
    geometry: rounded(shape),
    precision: /^(?:country|unit)$/.test(kind) ? 'exact' : 'approximate',
    note: `${isLine(shape) ? 'Course' : 'Outline'} simplified, from Natural Earth.`,
    area: kind === 'country' && country !== null ? country : id,
  }
}

function pointOf({ point }: Pick<GazetteerPlace, 'point'>): Point {
  return { type: 'Point', coordinates: position(4)([...point]) }
}

function shareOf({ east, north }: Part): string {
  const sides = [north > 0 ? 'north' : north < 0 ? 'south' : '', east > 0 ? 'east' : east < 0 ? 'west' : ''].filter(
    Boolean,
  )
  if (sides.length === 0) return 'the middle'
  return sides.length === 2 ? `the ${sides.join('-')}ern quarter` : `the ${sides[0]}ern third`
}

const isLine = ({ type }: AreaShape) => /LineString$/.test(type)

/** Shapes are known to about 3 km: three decimals are 110 m. */
function rounded(shape: AreaShape): AreaShape {
  const at = position(3)
  switch (shape.type) {
    case 'LineString':
      return { ...shape, coordinates: shape.coordinates.map(at) }
    case 'MultiLineString':
    case 'Polygon':
      return { ...shape, coordinates: shape.coordinates.map((line) => line.map(at)) }
    case 'MultiPolygon':
      return { ...shape, coordinates: shape.coordinates.map((part) => part.map((ring) => ring.map(at))) }
  }
}

const position = (decimals: number) => (degrees: Position) =>
  degrees.map((value) => Math.round(value * 10 ** decimals) / 10 ** decimals)
