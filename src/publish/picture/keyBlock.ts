import { sideLook, sideOutlines } from '../../side/sideLook.ts'
import { openingChoice } from '../../store/choice.ts'
import { heldBy } from '../../story/questions/heldBy.ts'
import { sideOf } from '../../story/questions/narrowing.ts'
import type { Side, Story } from '../../story/story.ts'
import type { Colour } from '../styles/themeTokens.ts'
import type { BlockOf } from './columnBlock.ts'
import type { Lettering, LetterStyle } from './lettering.ts'
import { words } from './words.ts'

/** The style of the column’s smallest text. */
export const noteStyle = { family: 'sans', weight: 400, size: 16 } as const satisfies LetterStyle

/**
 * The sides that speak and those that hold a place, each with its mark in the hue that it has on the map, in lines. Undefined if one of them can’t be
 * written or is too wide: a key that lacks a side would mislead.
 */
export const keyBlock: BlockOf = (story, column, lettering, colour) => {
  const lineHeight = 25
  const widthOf = ({ name }: Side) => 17 + lettering.width(name, noteStyle)
  const { date } = openingChoice(story)
  const sides = story.sides.filter(
    ({ id }) =>
      story.statements.some((statement) => sideOf(story, statement) === id) ||
      story.places.some((place) => heldBy(place, date) === id),
  )
  if (sides.length === 0) return undefined
  if (sides.some((side) => !lettering.canWrite(side.name, noteStyle) || widthOf(side) > column.width)) {
    return undefined
  }
  // Each in the first line that has room for it.
  const ends: number[] = []
  const places = sides.map((side) => {
    const width = widthOf(side)
    const found = ends.findIndex((end) => end + width <= column.width)
    const line = found === -1 ? ends.length : found
    const x = ends[line] ?? 0
    ends[line] = x + width + 18
    return { side, x, line }
  })
  return {
    gap: 22,
    height: ends.length * lineHeight,
    draw: (top) =>
      places
        .map((place) =>
          keyEntry(
            story,
            place.side,
            [column.left + place.x, top + (place.line + 0.5) * lineHeight],
            lettering,
            colour,
          ),
        )
        .join(''),
  }
}

function keyEntry(
  story: Story,
  side: Side,
  [x, y]: readonly [x: number, y: number],
  lettering: Lettering,
  colour: Colour,
): string {
  const { shape, hue } = sideLook(story.sides, side.id)
  const mark = `<path d="${sideOutlines[shape]}" fill="${colour(`side-${hue}`)}" transform="translate(${x} ${y - 5.5}) scale(1.1)"/>`
  return (
    mark +
    words(lettering, side.name, {
      style: noteStyle,
      at: [x + 17, y + 0.33 * noteStyle.size],
      fill: colour('ink'),
    })
  )
}
