import { type Moment, momentDay, momentsOf } from '../questions/moments.ts'
import type { Story } from '../story.ts'

/** The month in which a moment starts, in the timeline: `2016-10`. */
export function monthOf({ when }: Pick<Moment, 'when'>, timeline: Story['timeline']): string {
  return momentDay(when, timeline).slice(0, 7)
}

/** The months of a story that have moments, in order. */
export function monthsOf(story: Story): readonly string[] {
  return [...new Set(momentsOf(story).map((moment) => monthOf(moment, story.timeline)))].sort()
}

/** The path of the page with all that was said and done in a month, from the site’s folder. */
export function monthPath(storyId: string, month: string): string {
  return `stories/${storyId}/${month}.html`
}
