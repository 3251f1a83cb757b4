import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import { readJson, scratch } from './mapshaper.ts'
import { partsOf, type Shape } from './shapes.ts'
import { labelPoint, toSquare, zoomOfArea } from './square.ts'

type Source = { iso_a2: string; NAME: string | null }

/** A country gets its label from the zoom at which it is as large as a square of this many pixels. */
const roomForLabel = 60
/** Names changed since Natural Earth 4.1; its -1 and nameless entries have no label. */
const renamed: Readonly<Record<string, string>> = { SZ: 'Eswatini', MK: 'North Macedonia', TK: 'Tokelau' }

/** Label points: `name` in English, `a2` ISO 3166-1 code, `rank` the zoom from which there is room for the label. */
export function countryLabels(): Shape[] {
  const source = readJson<FeatureCollection<Polygon | MultiPolygon, Source>>(scratch.path('countries.geojson'))
  return source.features.filter(({ properties }) => /^[A-Z]{2}$/.test(properties.iso_a2)).map(labelOf)
}

function labelOf({ geometry, properties }: Feature<Polygon | MultiPolygon, Source>): Shape {
  const { point, area } = labelPoint(partsOf(geometry).map((part) => part.map((ring) => ring.map(toSquare))))
  const { iso_a2: a2, NAME: name } = properties
  const full = renamed[a2] ?? (name === null || name.includes('.') ? unabbreviated(a2) : name)
  return {
    type: 'Feature',
    properties: { name: full, a2, rank: zoomOfArea(area, roomForLabel) },
    geometry: { type: 'Point', coordinates: point },
  }
}

function unabbreviated(a2: string): string {
  return new Intl.DisplayNames('en', { type: 'region' }).of(a2) ?? a2
}
