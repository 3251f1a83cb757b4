import type { Story } from '../../src/story/story.ts'
import { counted } from '../terminal/counted.ts'
import type { CheckedStory } from './checkStory.ts'

/** The result of a check as lines: the warnings, then what the story has, or each problem and their number. */
export function checkLines(checked: CheckedStory, folder: string): string {
  const warnings = checked.warnings.map((line) => `warning: ${line}`)
  if (checked.kind === 'story') return [...warnings, summaryOf(checked.story, warnings.length)].join('\n')
  return [...warnings, ...checked.lines, `${counted(checked.lines.length, 'problem')} in ${folder}`].join('\n')
}

function summaryOf({ id, places, statements, events, sources }: Story, warnings: number): string {
  const parts = [
    counted(places.length, 'place'),
    counted(statements.length, 'statement'),
    counted(events.length, 'event'),
    counted(sources.length, 'source'),
  ]
  const warned = warnings === 0 ? '' : `, ${counted(warnings, 'warning')}`
  return `${id}: ${parts.join(', ')}: no problems${warned}`
}
