import { type Entry, isRecord, listIn } from '../format/entries.ts'
import { picturedLists } from '../story.ts'

/** The pictures in a `story.json`, valid or not, each with its path: `statements[3].pictures[0]`. */
export function pictureEntries(file: unknown): readonly Entry<Record<string, unknown>>[] {
  return picturedLists.flatMap((list) =>
    listIn(file, list).flatMap((entry, index) =>
      listIn(entry, 'pictures').flatMap((picture, number) =>
        isRecord(picture) ? [{ value: picture, at: `${list}[${index}].pictures[${number}]` }] : [],
      ),
    ),
  )
}
