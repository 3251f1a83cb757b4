/**
 * Shows a story while it is written: `npm run preview -- ID` checks it, bakes its still map, serves its page and follows
 * what changes. The page reloads whenever a file of the story is saved; one that has a problem lists its problems.
 */
import './terminal/failInWords.ts'
import { join } from 'node:path'
import { createServer } from 'vite'
import { freshStillMap } from './still/freshStillMap.ts'
import { checkLines } from './stories/checkLines.ts'
import { checkStory } from './stories/checkStory.ts'
import { storyFolder } from './stories/storyFolder.ts'
import { storiesFolder } from './stories/storyIds.ts'
import { watchFiles } from './stories/watchFiles.ts'

const [id, ...others] = process.argv.slice(2)
if (id === undefined || others.length > 0) {
  console.error('usage: npm run preview -- ID, the id of a story in public/stories/')
  process.exitCode = 2
} else await preview(id)

async function preview(id: string): Promise<void> {
  const folder = storyFolder(id)
  if (folder !== join(storiesFolder, id))
    throw new Error(`'${id}' is no story of ${storiesFolder}/, where pages are served from`)
  const check = async (): Promise<readonly string[]> => {
    const checked = await checkStory(folder)
    console.log(checkLines(checked, folder))
    if (checked.kind === 'story') await freshStillMap(checked.story, folder, console.log)
    return checked.files
  }
  watchFiles(await check(), () => {
    console.log(`\n${new Date().toLocaleTimeString()}`)
    return check()
  })
  const server = await createServer({ logLevel: 'error' })
  await server.listen()
  const [address] = server.resolvedUrls?.local ?? []
  console.log(`See it at ${address}stories/${id}/; the page follows what you save. Ctrl-C ends it.`)
}
