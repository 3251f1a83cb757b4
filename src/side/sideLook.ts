import type { Side } from '../story/story.ts'

/** The look of a side: the shape of its mark and a hue, never the hue alone. */
export type SideLook = { readonly shape: SideShape; readonly hue: number }

const sideShapes = ['circle', 'square', 'triangle', 'diamond', 'plus', 'pentagon', 'bar'] as const
export type SideShape = (typeof sideShapes)[number]

/** The number of hues among the colour tokens: `--side-1` to `--side-6`. */
const hues = 6

/** The look of a side by its rank in the story; shape and hue have different periods, so that 42 sides differ. */
export function sideLook(sides: readonly Side[], sideId: string | undefined): SideLook {
  const rank = Math.max(
    0,
    sides.findIndex(({ id }) => id === sideId),
  )
  return { shape: sideShapes[rank % sideShapes.length] ?? 'circle', hue: (rank % hues) + 1 }
}
