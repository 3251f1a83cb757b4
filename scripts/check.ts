/**
 * Checks stories: `npm run check -- ID …`, each an id or the folder of a `story.json`. Prints a line for a story without
 * problems, otherwise each problem on its own line, then their number; warnings come before. `--watch` checks again
 * whenever a file of theirs changes. Exit status: 0 no problems, 1 problems, 2 wrong usage.
 */
import './terminal/failInWords.ts'
import { parseArgs } from 'node:util'
import { checkLines } from './stories/checkLines.ts'
import { type CheckedStory, checkStory } from './stories/checkStory.ts'
import { storyFolder } from './stories/storyFolder.ts'
import { watchFiles } from './stories/watchFiles.ts'

const usage =
  'usage: npm run check -- [--watch] ID …, each the id of a story in public/stories/ or the path of its folder'
const { names, isWatching } = readArguments()
if (names.length === 0) {
  console.error(usage)
  process.exitCode = 2
} else {
  for (const folder of names.map(storyFolder)) {
    const checked = await checkStory(folder)
    // Before the first result is printed: who reads it may save at once.
    if (isWatching) watchFiles(checked.files, async () => (await checkAgain(folder)).files)
    if (checked.kind === 'problems' && !isWatching) process.exitCode = 1
    console.log(checkLines(checked, folder))
  }
}

/** What the command line names; nothing where it has an option that there isn’t. */
function readArguments(): { readonly names: readonly string[]; readonly isWatching: boolean } {
  const args = process.argv.slice(2)
  const { values, positionals } = parseArgs({ args, strict: false, allowPositionals: true })
  const isKnown = Object.keys(values).every((name) => name === 'watch')
  return { names: isKnown ? positionals : [], isWatching: values.watch === true }
}

async function checkAgain(folder: string): Promise<CheckedStory> {
  const checked = await checkStory(folder)
  console.log(`\n${new Date().toLocaleTimeString()}\n${checkLines(checked, folder)}`)
  return checked
}
