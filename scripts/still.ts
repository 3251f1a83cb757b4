/**
 * Bakes the still maps of stories, `X.still.json` beside the places `X.geojson`: the part of the world’s tiles that a
 * story’s views need, as SVG paths. Run with `npm run still -- ID …`, each an id or the path of a story’s folder.
 */
import './terminal/failInWords.ts'
import { writeStillMap } from './still/writeStillMap.ts'
import { checkStory } from './stories/checkStory.ts'
import { storyFolder } from './stories/storyFolder.ts'
import { counted } from './terminal/counted.ts'

const names = process.argv.slice(2)
if (names.length === 0 || names.some((name) => name.startsWith('-'))) {
  console.error('usage: npm run still -- ID …, each the id of a story in public/stories/ or the path of its folder')
  process.exitCode = 2
} else for (const folder of names.map(storyFolder)) await bake(folder)

async function bake(folder: string): Promise<void> {
  const checked = await checkStory(folder)
  if (checked.kind === 'problems') {
    console.error(
      [...checked.lines, `${counted(checked.lines.length, 'problem')} in ${folder}: no still map`].join('\n'),
    )
    process.exitCode = 1
    return
  }
  const { story } = checked
  console.log(`${story.id}: baking the still map for ${counted(story.places.length, 'place')} …`)
  console.log((await writeStillMap(story, folder)).line)
}
