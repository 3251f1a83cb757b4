import { contested, type HeldStep, type Side } from '../story/story.ts'
import { sideLook, sideOutlines } from './sideLook.ts'

/**
 * The sign of who holds a place: the side’s mark, solid; the mark of the side that is about to hold it, hollow; a cross
 * where it is contested, a question mark where claims differ. `outline` is SVG path data in a square of 10 by 10; a hue
 * of 0 is ink.
 */
export type HolderSign = { readonly outline: string; readonly hue: number; readonly isHollow: boolean }

const cross = 'M1.5 1.5l7 7m0 -7l-7 7'
const questionMark = 'M2.7 3.1a2.3 2.3 0 1 1 3.7 2q-1.4 .9 -1.4 2.1m0 1.7v.1'

/** The sign for a step of a place’s control; null while nothing is claimed. */
export function holderSign(sides: readonly Side[], step: HeldStep | undefined): HolderSign | null {
  const [, by, to] = step ?? []
  if (by === undefined || by === null) return null
  if (by === 'disputed') return { outline: questionMark, hue: 0, isHollow: true }
  const isChanging = by === 'changing'
  const id = isChanging ? to : by
  if (!id || id === contested) return { outline: cross, hue: 0, isHollow: true }
  const { shape, hue } = sideLook(sides, id)
  return { outline: sideOutlines[shape], hue, isHollow: isChanging }
}
