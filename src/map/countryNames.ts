import { bbox } from '@turf/bbox'
import { bboxClip } from '@turf/bbox-clip'
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson'
import polylabel from 'polylabel'
import type { Story } from '../story/story.ts'
import { type Box, boxAround, boxesTouch, boxIsInFrame } from './box.ts'
import { project, viewExtent } from './camera.ts'
import type { View } from './mapScene.ts'

export type CountryName = { readonly name: string; readonly box: Box }

type Country = Feature<Polygon | MultiPolygon> & { readonly bbox: [number, number, number, number] }

/** The countries with an extent that a story does not name as places of its own, each with its bounds. */
export function namedCountries(countries: FeatureCollection, story: Story): readonly Country[] {
  const own = new Set(story.places.flatMap(({ name, gazetteerName }) => [name, gazetteerName]))
  return countries.features.flatMap((feature) => {
    const { geometry } = feature
    if (own.has(feature.properties?.name)) return []
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return []
    return [{ ...feature, geometry, bbox: bbox(feature).slice(0, 4) as Country['bbox'] }]
  })
}

/** From its country’s border, the least room for a name, in CSS pixels. */
const leastRoom = 26

/**
 * The names of the countries in view, each where its visible part is broadest, or left out where that spot is
 * taken or narrow. `width` gives a name’s width in CSS pixels.
 */
export function countryNames(
  countries: readonly Country[],
  view: View,
  taken: readonly Box[],
  width: (name: string) => number,
): readonly CountryName[] {
  const [west, south, east, north] = viewExtent(view.camera, view.size)
  if (west > east) return []
  const placed: CountryName[] = []
  for (const country of countries) {
    const [left, bottom, right, top] = country.bbox
    if (left > east || right < west || bottom > north || top < south) continue
    const name = String(country.properties?.name ?? '')
    for (const spot of broadSpots(country, [west, south, east, north])) {
      const anchor = project(view.camera, view.size, [spot.x, spot.y])
      const [edgeX] = project(view.camera, view.size, [spot.x + spot.distance, spot.y])
      const box = boxAround(anchor, { width: width(name), height: 18 })
      const isFree = ![...taken, ...placed.map((other) => other.box)].some((other) =>
        boxesTouch(box, other, 6),
      )
      if (edgeX - anchor[0] < leastRoom || !boxIsInFrame(box, view.size, 8) || !isFree) continue
      placed.push({ name, box })
      break
    }
  }
  return placed
}

type Spot = { readonly x: number; readonly y: number; readonly distance: number }

/** The broadest spot of a country’s visible part, then those of its halves, broadest first. */
function broadSpots(
  country: Country,
  [west, south, east, north]: readonly [number, number, number, number],
): readonly Spot[] {
  const middleX = (Math.max(west, country.bbox[0]) + Math.min(east, country.bbox[2])) / 2
  const middleY = (Math.max(south, country.bbox[1]) + Math.min(north, country.bbox[3])) / 2
  const windows = [
    [west, south, east, north],
    [west, south, middleX, north],
    [middleX, south, east, north],
    [west, south, east, middleY],
    [west, middleY, east, north],
  ] as const
  const [whole, ...parts] = windows.map((window) => broadestSpot(country, window))
  return [whole, ...parts.sort((a, b) => (b?.distance ?? 0) - (a?.distance ?? 0))].flatMap(
    (spot) => spot ?? [],
  )
}

function broadestSpot(country: Country, window: readonly [number, number, number, number]): Spot | undefined {
  const { geometry } = bboxClip(country, [...window])
  const parts = (
    geometry.type === 'MultiPolygon' ? geometry.coordinates : [geometry.coordinates]
  ) as Position[][][]
  return parts
    .filter(([ring]) => (ring?.length ?? 0) > 3)
    .map((rings) => polylabel(rings as [number, number][][], (window[2] - window[0]) / 200))
    .map((pole) => ({ x: pole[0], y: pole[1], distance: pole.distance }))
    .sort((a, b) => b.distance - a.distance)[0]
}
