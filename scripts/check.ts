/**
 * Checks stories: `npm run check -- public/stories/ID …`, each the folder of a `story.json`. Prints one line for a story
 * without problems; otherwise each problem on its own line, then their number.
 * Exit status: 0 no problems, 1 problems, 2 wrong usage.
 */
import { checkStory } from './stories/checkStory.ts'

const folders = process.argv.slice(2)
if (folders.length === 0 || folders.some((folder) => folder.startsWith('-'))) {
  console.error('usage: tsx scripts/check.ts public/stories/ID …')
  process.exitCode = 2
} else {
  for (const folder of folders) {
    const checked = await checkStory(folder)
    if (checked.kind === 'story') console.log(checked.summary)
    else {
      const { length } = checked.lines
      console.log(
        [...checked.lines, `${length} ${length === 1 ? 'problem' : 'problems'} in ${folder}`].join('\n'),
      )
      process.exitCode = 1
    }
  }
}
