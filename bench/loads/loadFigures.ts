import type { Unit } from '../tables/comparison.ts'

/** The figures of a load; null where one was not reached. Times are in milliseconds since the navigation began. */
export type LoadFigures = Readonly<Record<LoadFigure, number | null>>

export type LoadFigure =
  | 'firstPaint'
  | 'largestPaint'
  | 'picture'
  | 'answer'
  | 'liveMap'
  | 'touchedMap'
  | 'blocked'
  | 'shift'
  | 'bytes'
  | 'requests'
  | 'heap'

/** The figures in the order of the tables. */
export const loadFigures: readonly { readonly id: LoadFigure; readonly what: string; readonly unit: Unit }[] = [
  { id: 'firstPaint', what: 'first contentful paint', unit: 'ms' },
  { id: 'largestPaint', what: 'largest contentful paint', unit: 'ms' },
  { id: 'picture', what: 'first frame with the map', unit: 'ms' },
  { id: 'answer', what: 'a click on a city shows its quotes', unit: 'ms' },
  { id: 'liveMap', what: 'live map’s first complete frame, untouched', unit: 'ms' },
  { id: 'touchedMap', what: 'live map’s first complete frame, touched at once', unit: 'ms' },
  { id: 'blocked', what: 'total blocking time', unit: 'ms' },
  { id: 'shift', what: 'cumulative layout shift', unit: 'shift' },
  { id: 'bytes', what: 'bytes transferred', unit: 'bytes' },
  { id: 'requests', what: 'requests', unit: 'count' },
  { id: 'heap', what: 'JavaScript heap', unit: 'bytes' },
]
