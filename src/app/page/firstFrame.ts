import type { Size } from '../../map/projection/camera.ts'
import { columnWidth, pageStep } from '../../page/pageSteps.ts'
import type { Story } from '../../story/story.ts'
import { timelineLayout, trackWidth } from '../../timeline/timelineLayout.ts'

/**
 * About the size that the map’s frame has on a page so wide, both in CSS pixels, as the stylesheets lay it out. It need
 * not be exact: the stylesheet of a prerendered page fits the map into the frame that it finds.
 */
export function firstFrame(story: Story, page: number): Size {
  if (page < 640) return { width: page, height: clamp(352, 0.62 * page, 480) }
  const width = columnWidth(page)
  if (page < 960) return { width, height: clamp(352, 0.62 * page, 480) }
  const panels = clamp(672, 0.54 * page, 832)
  return {
    width,
    height: Math.max(
      320,
      panels - timelineHeight(story, columnWidth(pageStep(page))) - placesHeight(story, page),
    ),
  }
}

/** The playhead’s day, the stacks, the months, the events’ rows and the buttons, in a column so wide. */
function timelineHeight(story: Story, width: number): number {
  const { rows, pitch, titleRows } = timelineLayout(story, trackWidth(story, width))
  return 26 + rows * pitch + 6 + 24 + titleRows * 20 + 4 + 44
}

/** The list of places in as many lines as its names take: about 6.5 px a letter, and 28 for the count and the gap. */
function placesHeight({ places }: Story, page: number): number {
  const length = places.reduce((sum, { name }) => sum + name.length * 6.5 + 28, 0)
  return 17 + 26 * Math.ceil(length / (page - 64))
}

function clamp(least: number, value: number, most: number): number {
  return Math.min(most, Math.max(least, value))
}
