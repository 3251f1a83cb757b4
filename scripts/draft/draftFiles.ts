import type { DraftedStory } from '../../src/draft/story/storyFrom.ts'
import { jsonText } from '../../src/story/format/jsonText.ts'
import { placesText } from '../../src/story/format/placesText.ts'
import type { DraftFiles } from './writeDraft.ts'

/** A drafted story as the files of its folder, under its own id or another. */
export function draftFiles({ story, places, texts }: DraftedStory, id: string): DraftFiles {
  const named = { $schema: '../../schema/story-1.json', ...story, id, places: `../../geo/${id}.geojson` }
  return new Map([
    [`stories/${id}/story.json`, jsonText(named)],
    ...[...texts].map(([path, text]) => [`stories/${id}/${path}`, text] as const),
    [`geo/${id}.geojson`, placesText(places)],
  ])
}
