/**
 * Checks stories: `npm run check -- public/stories/ID …`, each the folder of a `story.json`. Prints one line for a
 * story without problems; otherwise each problem on its own line, then their number. Exit status: 0 no problems, 1
 * problems, 2 wrong usage.
 */
import type { Story } from '../src/story/story.ts'
import { checkStory } from './stories/checkStory.ts'

const folders = process.argv.slice(2)
if (folders.length === 0 || folders.some((folder) => folder.startsWith('-'))) {
  console.error('usage: tsx scripts/check.ts public/stories/ID …')
  process.exitCode = 2
} else {
  for (const folder of folders) {
    const checked = await checkStory(folder)
    if (checked.kind === 'story') console.log(summaryOf(checked.story))
    else {
      const count = counted(checked.lines.length, 'problem')
      console.log([...checked.lines, `${count} in ${folder}`].join('\n'))
      process.exitCode = 1
    }
  }
}

function summaryOf({ id, places, statements, events, sources }: Story): string {
  const parts = [
    counted(places.length, 'place'),
    counted(statements.length, 'statement'),
    counted(events.length, 'event'),
    counted(sources.length, 'source'),
  ]
  return `${id}: ${parts.join(', ')}: no problems`
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
