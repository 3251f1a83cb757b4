import type { Side } from '../story/story.ts'

/** The look of a side: the shape of its mark and a hue, never the hue alone. */
export type SideLook = { readonly shape: SideShape; readonly hue: number }

const sideShapes = ['circle', 'square', 'triangle', 'diamond', 'plus', 'pentagon', 'bar'] as const
export type SideShape = (typeof sideShapes)[number]

/** The number of hues: the colour tokens `--side-1` to `--side-7`. */
const hueCount = 7

/** The look of a side, by its rank in the story. With 7 shapes and 7 hues, 49 sides look different. */
export function sideLook(sides: readonly Side[], sideId: string | undefined): SideLook {
  const rank = Math.max(
    0,
    sides.findIndex(({ id }) => id === sideId),
  )
  return {
    shape: sideShapes[rank % sideShapes.length] ?? 'circle',
    hue: ((rank + Math.floor(rank / sideShapes.length)) % hueCount) + 1,
  }
}

/** The shapes of the sides’ marks as SVG path data, in a square of 10 by 10. */
export const sideOutlines: Readonly<Record<SideShape, string>> = {
  circle: 'M5 0.6a4.4 4.4 0 1 1 0 8.8a4.4 4.4 0 1 1 0-8.8z',
  square: 'M1 1h8v8h-8z',
  triangle: 'M5 0.4l4.8 8.8h-9.6z',
  diamond: 'M5 0l5 5l-5 5l-5-5z',
  plus: 'M3.3 0.4h3.4v2.9h2.9v3.4h-2.9v2.9h-3.4v-2.9h-2.9v-3.4h2.9z',
  pentagon: 'M5 0.3l4.8 3.6l-1.8 5.6h-6l-1.8-5.6z',
  bar: 'M0.4 3h9.2v4h-9.2z',
}
