import type { Story } from '../../story/story.ts'
import type { Colour } from '../styles/themeTokens.ts'
import type { Lettering, LetterStyle } from './lettering.ts'
import { words } from './words.ts'

/** The position of the text column in the picture, in pixels. */
export type Column = {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly bottom: number
}

/** A block in the column: the gap above it, its height, and its SVG at a given top. In pixels. */
export type Block = {
  readonly gap: number
  readonly height: number
  readonly draw: (top: number) => string
}

/** Returns a block for a story; undefined if it is empty or the fonts can’t write it. */
export type BlockOf = (story: Story, column: Column, lettering: Lettering, colour: Colour) => Block | undefined

/** Stacks blocks from top to bottom. */
export function stacked(blocks: readonly (Block | undefined)[]): Block {
  let height = 0
  const placed = blocks.flatMap((block) => {
    if (block === undefined) return []
    const at = height + (height === 0 ? 0 : block.gap)
    height = at + block.height
    return [{ block, at }]
  })
  return { gap: 0, height, draw: (top) => placed.map(({ block, at }) => block.draw(top + at)).join('') }
}

/** Returns lines of text, left-aligned; undefined if the fonts can’t write all of them. `gap` and `line` height in pixels. */
export function textBlock(
  lines: readonly string[],
  style: LetterStyle,
  { gap, line: lineHeight }: { readonly gap: number; readonly line: number },
  column: Column,
  lettering: Lettering,
  fill: string,
): Block | undefined {
  if (!lines.every((line) => lettering.canWrite(line, style))) return undefined
  const drawn = (line: string, middle: number) =>
    words(lettering, line, { style, at: [column.left, middle + 0.33 * style.size], fill })
  return {
    gap,
    height: lines.length * lineHeight,
    draw: (top) => lines.map((line, index) => drawn(line, top + (index + 0.5) * lineHeight)).join(''),
  }
}
