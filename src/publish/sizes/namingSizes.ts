import { pictureEntries } from '../../story/parts/pictureEntries.ts'
import type { SizedPicture } from './sizedPicture.ts'

/** A `story.json` that names the largest published files, so that a page which opens it has pictures too. `story` itself stays as it is. */
export function namingSizes(story: unknown, published: ReadonlyMap<string, SizedPicture>): unknown {
  const named = structuredClone(story)
  for (const { value } of pictureEntries(named)) {
    const largest = published.get(String(value.file))?.largest
    if (largest !== undefined) value.file = `../../${largest}`
  }
  return named
}
