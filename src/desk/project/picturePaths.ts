import { isRecord, listIn } from '../../story/format/entries.ts'

/** The paths of the pictures that a story names, as it gives them. */
export function picturePaths(story: unknown): readonly string[] {
  return ['sources', 'statements', 'events']
    .flatMap((list) => listIn(story, list))
    .flatMap((entry) => listIn(entry, 'pictures'))
    .flatMap((picture) => (isRecord(picture) && typeof picture.file === 'string' ? [picture.file] : []))
}
