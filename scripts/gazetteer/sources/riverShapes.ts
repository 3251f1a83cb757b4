import type { Feature, LineString, MultiLineString } from 'geojson'
import { riverNumbers } from '../lists/riverNumbers.ts'

/** The rivers and canals that the gazetteer names, of Natural Earth’s lines. Throws where it lacks a number. */
export function riverShapes(
  lines: readonly Feature<LineString | MultiLineString, { readonly rivernum: number }>[],
): readonly Feature<MultiLineString>[] {
  return Object.entries(riverNumbers).map(([id, numbers]) => {
    const own = numbers.flatMap((number) => {
      const found = lines.filter(({ properties }) => properties.rivernum === number)
      if (found.length === 0) throw new Error(`${id}: there is no line with rivernum ${number}`)
      return found
    })
    const coordinates = own.flatMap(({ geometry }) =>
      geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates,
    )
    return { type: 'Feature', properties: { id }, geometry: { type: 'MultiLineString', coordinates } }
  })
}
