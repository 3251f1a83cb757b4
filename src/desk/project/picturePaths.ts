import { pictureEntries } from '../../story/parts/pictureEntries.ts'

/** The paths of the pictures that a story names, as it gives them. */
export function picturePaths(story: unknown): readonly string[] {
  return pictureEntries(story).flatMap(({ value }) => (typeof value.file === 'string' ? [value.file] : []))
}
