import type { mapTokens } from './mapColours.ts'

/** A colour token of the page. */
type MapToken = (typeof mapTokens)[number]

/** A line’s width in CSS pixels at some zooms; between them it is interpolated. */
export type WidthStops = readonly (readonly [zoom: number, width: number])[]

/** One layer of the ground: which of the tiles’ layers it draws, and how. Both grounds draw from this list. */
export type GroundLayer = {
  readonly id: string
  readonly tiles: 'land' | 'water' | 'admin1' | 'rivers' | 'borders'
  readonly token: MapToken
  readonly opacity: number
} & (
  | { readonly kind: 'fill' }
  | {
      readonly kind: 'line'
      readonly width: WidthStops
      /** Dashes and gaps in line widths. */
      readonly dashes?: readonly number[]
      /** Which of the layer’s features: those whose attribute has this value. */
      readonly only?: readonly [attribute: string, value: number | boolean]
      readonly fromZoom?: number
    }
)

const border = {
  kind: 'line',
  tiles: 'borders',
  token: 'border',
  opacity: 1,
  width: [
    [2, 0.5],
    [8, 1.5],
  ],
} as const

function river(rank: number, fromZoom: number, width: WidthStops): GroundLayer {
  return {
    id: `rivers-${rank}`,
    kind: 'line',
    tiles: 'rivers',
    token: 'river',
    opacity: 1,
    width,
    only: ['rank', rank],
    ...(fromZoom === 0 ? {} : { fromZoom }),
  }
}

/** The ground from below: land on water, governorates faint, rivers tapering with rank, borders plain. */
export const groundLayers: readonly GroundLayer[] = [
  { id: 'land', kind: 'fill', tiles: 'land', token: 'land', opacity: 1 },
  {
    id: 'coast',
    kind: 'line',
    tiles: 'land',
    token: 'border',
    opacity: 0.45,
    width: [
      [2, 0.3],
      [8, 0.8],
    ],
  },
  {
    id: 'admin1',
    kind: 'line',
    tiles: 'admin1',
    token: 'border',
    opacity: 0.45,
    width: [
      [4, 0.3],
      [9, 1],
    ],
    dashes: [4, 2.5],
    fromZoom: 4,
  },
  river(4, 6, [
    [6, 0.4],
    [11, 1.4],
  ]),
  river(3, 5, [
    [5, 0.4],
    [11, 2],
  ]),
  river(2, 4, [
    [4, 0.6],
    [7, 1.6],
    [11, 3.2],
  ]),
  river(1, 0, [
    [2, 0.4],
    [7, 2],
    [11, 4],
  ]),
  { id: 'water', kind: 'fill', tiles: 'water', token: 'river', opacity: 1 },
  { ...border, id: 'borders', only: ['disputed', false] },
  { ...border, id: 'borders-disputed', only: ['disputed', true], dashes: [3, 2.5] },
]

/** A line’s width at a zoom, in CSS pixels. */
export function widthAt(stops: WidthStops, zoom: number): number {
  const [first] = stops
  const last = stops.at(-1)
  if (first === undefined || last === undefined) return 0
  if (zoom <= first[0]) return first[1]
  if (zoom >= last[0]) return last[1]
  const next = stops.findIndex(([at]) => at > zoom)
  const [fromZoom, fromWidth] = stops[next - 1] ?? first
  const [toZoom, toWidth] = stops[next] ?? last
  return fromWidth + ((toWidth - fromWidth) * (zoom - fromZoom)) / (toZoom - fromZoom)
}
