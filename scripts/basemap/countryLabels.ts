import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import { labelPoint, zoomOfArea } from './labelPoint.ts'
import { polygonsOf, type Shape } from './shapes.ts'
import { toUnitSquare } from './unitSquare.ts'
import { readJson, workFolder } from './workFolder.ts'

type Source = { iso_a2: string; NAME: string | null }

/** A country has a label from the zoom at which it is as large as a square of this many pixels. */
const minLabelSize = 60
/** Names that have changed since Natural Earth 4.1, and a name that it lacks. */
const renamed: Readonly<Record<string, string>> = { SZ: 'Eswatini', MK: 'North Macedonia', TK: 'Tokelau' }

/** Label points: `name` in English, `a2` the ISO 3166-1 code, `rank` the zoom from which the label has room. */
export function countryLabels(): Shape[] {
  const source = readJson<FeatureCollection<Polygon | MultiPolygon, Source>>(workFolder.path('countries.geojson'))
  return source.features.filter(({ properties }) => /^[A-Z]{2}$/.test(properties.iso_a2)).map(labelOf)
}

function labelOf({ geometry, properties }: Feature<Polygon | MultiPolygon, Source>): Shape {
  const { point, area } = labelPoint(polygonsOf(geometry).map((part) => part.map((ring) => ring.map(toUnitSquare))))
  const { iso_a2: a2, NAME: name } = properties
  const fullName = renamed[a2] ?? (name === null || name.includes('.') ? unabbreviated(a2) : name)
  return {
    type: 'Feature',
    properties: { name: fullName, a2, rank: zoomOfArea(area, minLabelSize) },
    geometry: { type: 'Point', coordinates: point },
  }
}

function unabbreviated(a2: string): string {
  return new Intl.DisplayNames('en', { type: 'region' }).of(a2) ?? a2
}
