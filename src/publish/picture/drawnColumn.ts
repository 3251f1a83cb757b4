import { timelineLabel } from '../../app/page/timelineLabel.ts'
import { dayLabel } from '../../story/dateLabels/dayLabel.ts'
import type { Story } from '../../story/story.ts'
import { wordingIn } from '../../wording/wordingIn.ts'
import type { Colour } from '../styles/themeTokens.ts'
import { type Block, type BlockOf, type Column, stacked, textBlock } from './columnBlock.ts'
import { keyBlock, noteStyle } from './keyBlock.ts'
import { leadBlock } from './leadBlock.ts'
import type { Lettering, LetterStyle } from './lettering.ts'
import { balanceLines, wrapLines } from './wrapLines.ts'

const headlineSizes = [56, 52, 48, 44, 40, 36, 32, 28]
const mostHeadlineLines = 5
const kickerStyle = { family: 'sans', weight: 600, size: 17, spacing: 1 } as const satisfies LetterStyle
const standfirstStyle = { family: 'serif', weight: 400, size: 22 } as const satisfies LetterStyle

/** Whether the picture has a text column: the fonts can write the headline. */
export function hasColumn(story: Story, lettering: Lettering): boolean {
  return lettering.canWrite(story.title, headlineStyle(28))
}

/**
 * Draws kicker, headline, standfirst, lead, the key of sides, and the report’s credit, with the largest headline that lets
 * all of it fit. If even the smallest doesn’t, leaves out the key, then the standfirst, which sites show beside a picture;
 * without room for the lead, the key again, then the standfirst. Never cuts a sentence of it.
 */
export function drawnColumn(story: Story, column: Column, lettering: Lettering, colour: Colour): string {
  const foot = footBlock(story, column, lettering, colour)
  const room = column.bottom - column.top - (foot === undefined ? 0 : foot.height + 24)
  const [kicker, standfirst, lead, key] = [kickerBlock, standfirstBlock, leadBlock, keyBlock].map((block) =>
    block(story, column, lettering, colour),
  )
  const withLead = lead && [[standfirst, lead, key], [standfirst, lead], [lead, key], [lead]]
  const heads = headlineSizes.flatMap((size) => headlineBlock(size, story, column, lettering, colour) ?? [])
  const candidates = [...(withLead ?? []), [standfirst, key], [standfirst], []].flatMap((rest) =>
    heads.map((head) => stacked([kicker, head, ...rest])),
  )
  const chosen = candidates.find(({ height }) => height <= room) ?? candidates.at(-1)
  return (chosen?.draw(column.top) ?? '') + (foot?.draw(column.bottom - foot.height) ?? '')
}

const kickerBlock: BlockOf = (story, column, lettering, colour) => {
  const { locale } = wordingIn(story.lang)
  const months = timelineLabel(story.timeline, locale).toLocaleUpperCase(locale)
  return textBlock([months], kickerStyle, { gap: 0, line: 22 }, column, lettering, colour('ink-muted'))
}

const standfirstBlock: BlockOf = (story, column, lettering, colour) => {
  const width = (text: string) => lettering.width(text, standfirstStyle)
  const lines = wrapLines(story.summary, column.width, width)
  return textBlock(lines, standfirstStyle, { gap: 16, line: 30 }, column, lettering, colour('ink'))
}

const footBlock: BlockOf = (story, column, lettering, colour) => {
  const { locale, header } = wordingIn(story.lang)
  const report = story.sources.find(({ role }) => role === 'main')
  if (report === undefined) return undefined
  const text = `${header.basedOn} ${report.publisher}, ${dayLabel(report.published, locale, 'short')}`
  const lines = wrapLines(text, column.width, (line) => lettering.width(line, noteStyle))
  return textBlock(lines, noteStyle, { gap: 0, line: 21 }, column, lettering, colour('ink-muted'))
}

const headlineStyle = (size: number): LetterStyle => ({
  family: 'serif',
  weight: 600,
  size,
  spacing: -size / 100,
})

/** Returns the headline at a size; undefined if it needs too many lines or a word is wider than the column. */
function headlineBlock(
  size: number,
  { title }: Story,
  column: Column,
  lettering: Lettering,
  colour: Colour,
): Block | undefined {
  const width = (text: string) => lettering.width(text, headlineStyle(size))
  const lines = balanceLines(title, column.width, width)
  const isTooLarge = lines.length > mostHeadlineLines || lines.some((line) => width(line) > column.width)
  if (isTooLarge && size !== headlineSizes.at(-1)) return undefined
  const spacing = { gap: 8, line: Math.round(size * 1.1) }
  return textBlock(lines, headlineStyle(size), spacing, column, lettering, colour('ink'))
}
