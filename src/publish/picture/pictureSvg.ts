import type { StillGround } from '../../map/ground/stillGround.ts'
import type { Story } from '../../story/story.ts'
import type { Colour } from '../styles/themeTokens.ts'
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

/** Picture pixels per CSS pixel of the map: shared pictures are often shown at half their size. */
const scale = 1.45

/** The text column, and the left of the map beside it, in pixels. */
const column: Column = { left: 44, top: 42, width: 372, bottom: pictureSize.height - 36 }
const mapLeft = column.left + column.width + 32

/**
 * Returns a story’s picture as SVG: text beside the map of the first view, or the map alone if the fonts can’t write
 * the headline.
 */
export function pictureSvg(story: Story, ground: StillGround, lettering: Lettering, colour: Colour): string {
  const { width, height } = pictureSize
  const isWordy = hasColumn(story, lettering)
  const left = isWordy ? mapLeft : 0
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${drawnMap(story, ground, left, lettering, colour)}${isWordy ? drawnText(story, left, lettering, colour) : ''}</svg>`
}

/** Draws the text column on paper, over what of the map runs out to its left. */
function drawnText(story: Story, width: number, lettering: Lettering, colour: Colour): string {
  return `<rect width="${width}" height="${pictureSize.height}" fill="${colour('paper')}"/>${drawnColumn(story, column, lettering, colour)}`
}

function drawnMap(story: Story, ground: StillGround, left: number, lettering: Lettering, colour: Colour): string {
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
  // Not a clipped group: resvg ends in an error where something in it is far out of the picture.
  return `<rect width="${pictureSize.width}" height="${pictureSize.height}" fill="${colour('water')}"/><g transform="translate(${left} 0) scale(${scale})">${layers.join('')}</g>`
}
