import type { StillGround } from '../../../src/map/ground/stillGround.ts'
import type { Story } from '../../../src/story/story.ts'
import type { Colour } from '../styles/colourOf.ts'
import type { Column } from './columnBlock.ts'
import { drawnColumn, hasColumn } from './drawnColumn.ts'
import { cornerBoxes, cornerWords, drawnCorners } from './drawnCorners.ts'
import { drawnExtents } from './drawnExtents.ts'
import { drawnFarPlaces } from './drawnFarPlaces.ts'
import { drawnGround } from './drawnGround.ts'
import { drawnMarkers } from './drawnMarkers.ts'
import { drawnNames } from './drawnNames.ts'
import type { Lettering } from './lettering.ts'
import { pictureLayout } from './pictureLayout.ts'
import { pictureSize } from './pictureSize.ts'

/** How large a CSS pixel of the map is drawn: a picture that is shared is often shown at half its size. */
const scale = 1.45

/** The column of words, and where the map beside it begins, in pixels. */
const column: Column = { left: 44, top: 42, width: 372, bottom: pictureSize.height - 36 }
const mapLeft = column.left + column.width + 32

/**
 * A story’s picture as SVG: words beside the map of the first view. Where the fonts can’t write the headline, the map
 * takes it all.
 */
export function pictureSvg(story: Story, ground: StillGround, lettering: Lettering, colour: Colour): string {
  const { width, height } = pictureSize
  const isWordy = hasColumn(story, lettering)
  const left = isWordy ? mapLeft : 0
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="${colour('paper')}"/>${isWordy ? drawnColumn(story, column, lettering, colour) : ''}${drawnMap(story, ground, left, lettering, colour)}</svg>`
}

function drawnMap(
  story: Story,
  ground: StillGround,
  left: number,
  lettering: Lettering,
  colour: Colour,
): string {
  const map = cornerWords(story.lang, lettering)
  const size = { width: (pictureSize.width - left) / scale, height: pictureSize.height / scale }
  const layout = pictureLayout(story, ground, size, cornerBoxes(size, map, lettering), lettering)
  const layers = [
    drawnGround(ground, layout.view, colour),
    drawnExtents(story, layout.view, colour),
    drawnNames(layout.names, story.lang, lettering, colour),
    drawnMarkers(story, layout, lettering, colour),
    drawnFarPlaces(layout, lettering, colour),
    drawnCorners(layout, map, lettering, colour),
  ]
  return `<svg x="${left}" width="${pictureSize.width - left}" height="${pictureSize.height}" viewBox="0 0 ${size.width} ${size.height}" overflow="hidden"><rect width="100%" height="100%" fill="${colour('water')}"/>${layers.join('')}</svg>`
}
