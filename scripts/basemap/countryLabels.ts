import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson'
import { labelPoint, zoomOfArea } from './labelPoint.ts'
import { polygonsOf, type Shape } from './shapes.ts'
import { toUnitSquare } from './unitSquare.ts'
import { readJson, workFolder } from './workFolder.ts'

type Source = { iso_a2: string; NAME: string | null }

/** A country has a label from the zoom at which it is as large as a square of this many pixels. */
const minLabelSize = 60
/** Names that have changed since Natural Earth 4.1, and a name that it lacks. */
const renamed: Readonly<Record<string, string>> = { SZ: 'Eswatini', MK: 'North Macedonia', TK: 'Tokelau' }

/** A country’s label. `a2` is its ISO 3166-1 code, `rank` the zoom from which the label has room. */
export type CountryLabel = {
  /** Natural Earth’s name, which may be abbreviated: that of its shape, too. */
  readonly shapeName: string | null
  readonly name: string
  readonly a2: string
  readonly rank: number
  /** Where it stands, on the unit square. */
  readonly point: Position
}

/** The labels of the countries that have a code. */
export function readCountryLabels(): CountryLabel[] {
  const source = readJson<FeatureCollection<Polygon | MultiPolygon, Source>>(workFolder.path('countries.geojson'))
  return source.features.filter(({ properties }) => /^[A-Z]{2}$/.test(properties.iso_a2)).map(labelOf)
}

/** Label points with `name` in English, `a2` and `rank`. */
export function countryLabels(labels: readonly CountryLabel[]): Shape[] {
  return labels.map(({ name, a2, rank, point }) => ({
    type: 'Feature',
    properties: { name, a2, rank },
    geometry: { type: 'Point', coordinates: point },
  }))
}

function labelOf({ geometry, properties }: Feature<Polygon | MultiPolygon, Source>): CountryLabel {
  const { point, area } = labelPoint(polygonsOf(geometry).map((part) => part.map((ring) => ring.map(toUnitSquare))))
  const { iso_a2: a2, NAME: shapeName } = properties
  const name = renamed[a2] ?? (shapeName === null || shapeName.includes('.') ? unabbreviated(a2) : shapeName)
  return { shapeName, name, a2, rank: zoomOfArea(area, minLabelSize), point }
}

function unabbreviated(a2: string): string {
  return new Intl.DisplayNames('en', { type: 'region' }).of(a2) ?? a2
}
