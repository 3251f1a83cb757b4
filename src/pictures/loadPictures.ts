import { reportFailure } from '../page/reportFailure.ts'
import type { ShowPictures } from './Pictures.tsx'

/** Loads what shows the pictures of a story that has some; without it the page does without them. */
export async function loadPictures(hasPictures: boolean): Promise<ShowPictures | undefined> {
  if (!hasPictures) return undefined
  return import('./PictureList.tsx').then(({ PictureList }) => PictureList, reportFailure as () => undefined)
}
