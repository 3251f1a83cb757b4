import type { City } from './cities.ts'

/**
 * The middle, [longitude, latitude], of the box around an area’s populated places. The file has no shapes of areas; this
 * is near what GeoNames gives for units, whose points are middles of boxes, too.
 */
export function middleOf(cities: readonly Pick<City, 'point'>[]): readonly [number, number] {
  const middle = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2
  const longitudes = cities.map(({ point }) => point[0])
  const wraps = Math.max(...longitudes) - Math.min(...longitudes) > 180
  const longitude = middle(wraps ? longitudes.map((value) => (value < 0 ? value + 360 : value)) : longitudes)
  return [round(longitude > 180 ? longitude - 360 : longitude), round(middle(cities.map(({ point }) => point[1])))]
}

const round = (degrees: number) => Math.round(degrees * 1e4) / 1e4
