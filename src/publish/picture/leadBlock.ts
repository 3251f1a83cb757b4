import { isNamedIn } from '../../quotes/isNamedIn.ts'
import { sideLook, sideOutlines } from '../../side/sideLook.ts'
import { lookUp } from '../../story/lookUp.ts'
import { cutWords } from '../../story/questions/cutWords.ts'
import { leadOf } from '../../story/questions/lead.ts'
import type { Side, Speaker, Statement, Story } from '../../story/story.ts'
import { wordingIn } from '../../wording/wordingIn.ts'
import { type BlockOf, stacked, textBlock } from './columnBlock.ts'
import { noteStyle } from './keyBlock.ts'
import type { LetterStyle } from './lettering.ts'
import { words } from './words.ts'
import { balanceLines, wrapLines } from './wrapLines.ts'

const questionStyle = { family: 'serif', weight: 600, size: 22 } as const satisfies LetterStyle
const wordsStyle = { family: 'serif', weight: 400, size: 20 } as const satisfies LetterStyle

const nameStyle = { ...noteStyle, weight: 600 } as const satisfies LetterStyle

/** The most characters of a statement. */
const mostShown = 120

/**
 * The first two statements of the lead, under their question, as the page shows them. Undefined if there is no lead, or
 * the fonts can’t write all of it.
 */
export const leadBlock: BlockOf = (story, column, lettering, colour) => {
  const lead = leadOf(story)
  if (lead === null) return undefined
  const heading = lead.question ?? wordingIn(story.lang).quotes.disagreement
  const question = balanceLines(heading, column.width, (text) => lettering.width(text, questionStyle))
  const blocks = [
    textBlock(question, questionStyle, { gap: 0, line: 27 }, column, lettering, colour('ink')),
    ...lead.statements
      .slice(0, 2)
      .map((statement) => statementBlock(story, statement)(story, column, lettering, colour)),
  ]
  return blocks.includes(undefined) ? undefined : { ...stacked(blocks), gap: 22 }
}

/** A statement’s words and who made it, below a rule in the side’s colour. */
function statementBlock(story: Story, statement: Statement): BlockOf {
  return (_, column, lettering, colour) => {
    const lines = wrapLines(wordsOf(story, statement), column.width, (text) => lettering.width(text, wordsStyle))
    const said = textBlock(lines, wordsStyle, { gap: 0, line: 25 }, column, lettering, colour('ink'))
    const speaker = lookUp(story.speakers, statement.speaker)
    const side = lookUp(story.sides, speaker?.side)
    if (said === undefined || speaker === undefined || side === undefined) return undefined
    const who = speakerBlock(story, speaker, side)(story, column, lettering, colour)
    if (who === undefined) return undefined
    const rule = colour(`side-${sideLook(story.sides, side.id).hue}`)
    const both = stacked([said, who])
    const drawRule = (top: number) =>
      `<rect x="${column.left}" y="${top}" width="${column.width}" height="2.5" fill="${rule}"/>`
    return { gap: 8, height: 8 + both.height, draw: (top) => drawRule(top) + both.draw(top + 8) }
  }
}

/** The words, direct speech in the quotation marks of the story’s language, as browsers set them. */
function wordsOf({ lang }: Story, { kind, text }: Statement): string {
  const { shown, rest } = cutWords(text, mostShown)
  const whole = rest === '' ? shown : `${shown}\u00a0…`
  if (kind === 'reported') return whole
  if (/^fr\b/.test(lang)) return `«\u202f${whole}\u202f»`
  return /^es\b/.test(lang) ? `«${whole}»` : `“${whole}”`
}

/** The side’s mark, the speaker, and the side where the speaker’s name does not say it and there is room. */
function speakerBlock(story: Story, speaker: Speaker, side: Side): BlockOf {
  return (_, { left, width }, lettering, colour) => {
    if (!lettering.canWrite(speaker.name, nameStyle)) return undefined
    const { shape, hue } = sideLook(story.sides, side.id)
    const nameLeft = left + 17
    const sideLeft = nameLeft + lettering.width(speaker.name, nameStyle) + 8
    const isShown =
      !isNamedIn(side.name, speaker.name) && sideLeft + lettering.width(side.name, noteStyle) <= left + width
    return {
      gap: 2,
      height: 24,
      draw: (top) => {
        const baseline = top + 12 + 0.33 * noteStyle.size
        const muted = { style: noteStyle, at: [sideLeft, baseline], fill: colour('ink-muted') } as const
        return [
          `<path d="${sideOutlines[shape]}" fill="${colour(`side-${hue}`)}" transform="translate(${left} ${top + 6.5}) scale(1.1)"/>`,
          words(lettering, speaker.name, { style: nameStyle, at: [nameLeft, baseline], fill: colour('ink') }),
          isShown ? words(lettering, side.name, muted) : '',
        ].join('')
      },
    }
  }
}
