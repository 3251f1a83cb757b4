import type { FirstPicture } from '../../map/first/firstPicture.ts'
import type { StillGround } from '../../map/ground/stillGround.ts'
import { stillDrawing } from '../../map/still/stillDrawing.ts'

/** Counts the lowest extracts of a still map that no first view shows, so that they can load later. */
export function unseenAtFirst(ground: StillGround, pictures: readonly FirstPicture[]): number {
  const seen = pictures.flatMap(({ view }) =>
    stillDrawing(ground, view, false).extracts.flatMap((box, index) => {
      const isSeen =
        box !== null &&
        box.left < view.size.width &&
        box.top < view.size.height &&
        box.left + box.width > 0 &&
        box.top + box.height > 0
      return isSeen ? [index] : []
    }),
  )
  return Math.min(ground.extracts.length - 1, ...seen)
}
