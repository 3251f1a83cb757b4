import type { MarkerLook } from './markerLook.ts'

/** The dashes that draw one arc of a ring, as props of a circle whose `pathLength` is 1. */
export function arcDashes({ start, length }: Omit<MarkerLook['arcs'][number], 'hue'>): {
  readonly strokeDasharray: string
  readonly strokeDashoffset: number
} {
  return { strokeDasharray: `${rounded(length)} ${rounded(1 - length)}`, strokeDashoffset: rounded(-start) }
}

/** A thousandth of a ring is less than a tenth of a pixel. */
function rounded(part: number): number {
  return Number(part.toFixed(3))
}
