import type { Size } from '../../map/projection/camera.ts'
import * as layout from '../../page/layout.ts'
import { clampedShare, columnWidth, pageStep, rem } from '../../page/pageSteps.ts'
import type { Story } from '../../story/story.ts'
import { timelineLayout, trackWidth } from '../../timeline/layout/timelineLayout.ts'

/** The size of the map on A4 upright with Chromium’s margins; names that keep off each other there do so on Letter too. */
export const paperFrame: Size = { width: columnWidth(718), height: Math.round(layout.paperMapRem * rem) }

/**
 * An estimate of the map’s frame on a page of a width, both in CSS pixels. `key` has the widths of what the map’s key says.
 * It need not be exact: a prerendered page’s stylesheet fits the map into the actual frame. But names are laid out for it, and
 * move when the script comes where it is far off.
 */
export function firstFrame(story: Story, page: number, key: readonly number[]): Size {
  const width = page < layout.mediumPage ? page : columnWidth(page)
  if (page < layout.widePage)
    return { width, height: clampedShare(page, layout.mapCqi, layout.mapLeastRem, layout.mapMostRem) }
  const panels = layout.keyRoom + clampedShare(page, layout.panelsCqi, layout.panelsLeastRem, layout.panelsMostRem)
  const rest = panels - timelineHeight(story, columnWidth(pageStep(page))) - placesHeight(story, page, key)
  return { width, height: Math.max(layout.mapBesideLeastRem * rem, rest) }
}

function timelineHeight(story: Story, width: number): number {
  const { rows, pitch, titleRows } = timelineLayout(story, trackWidth(story, width))
  const line = layout.timelineHead + rows * pitch + layout.stacksFoot
  return line + layout.monthsHeight + titleRows * layout.titleRow + layout.timelineFoot + layout.timelineButtons
}

/** A line of the map’s key, which is open on a wide page, and what is above and below its lines. */
const [keyLine, keyPadding] = [24, 12]

/** An item of the key besides its words: its sign, and the gaps to the words and to the next item. */
const keyItem = 40

/** The height of key and list of places: about 6.5 px a letter, and 28 for the count and the gap. */
function placesHeight({ places }: Story, page: number, key: readonly number[]): number {
  const room = page - 2 * layout.wideMargin
  const length = places.reduce((sum, { name }) => sum + name.length * 6.5 + 28, 0)
  const keyHeight = key.length === 0 ? 0 : keyPadding + keyLine * keyLines(key, room)
  return 17 + keyHeight + layout.placesLine * Math.ceil(length / room)
}

/** The lines of the key: each item goes into the next line where it has no room in this one. */
function keyLines(key: readonly number[], room: number): number {
  let [lines, used] = [1, 0]
  for (const width of key) {
    used += width + keyItem
    if (used - keyItem > room) [lines, used] = [lines + 1, width + keyItem]
  }
  return lines
}
