import type { MarkerLook } from './markerLook.ts'

/** The attributes of the path in a marker that says who holds the place. */
export function signAttributes(sign: MarkerLook['sign']) {
  return { d: sign?.outline ?? '', 'data-hue': sign?.hue ?? 0, 'data-hollow': sign?.isHollow ?? false }
}
