import type { Control, Story } from '../story.ts'
import { holdingsOf } from './holdings.ts'

/** The entries of a place’s control in the order in which they begin, those that tell of one change of hands together. */
export function controlHistory(story: Story, placeId: string): readonly Control[] {
  return holdingsOf(story, placeId).flatMap(({ entries }) => entries)
}
