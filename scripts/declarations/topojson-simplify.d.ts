// topojson-simplify 3.0.3 brings no types; these cover the functions that scripts/basemap calls.
declare module 'topojson-simplify' {
  import type { Topology } from 'topojson-specification'

  type Point = [x: number, y: number, weight?: number]

  export function presimplify<T extends Topology>(topology: T, weight?: (triangle: Point[]) => number): T
  export function simplify<T extends Topology>(topology: T, minWeight?: number): T
  export function filter<T extends Topology>(topology: T, keep: (ring: number[], interior: boolean) => boolean): T
  export function sphericalTriangleArea(triangle: Point[]): number
}
