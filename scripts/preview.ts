/**
 * Shows a story while it is written: `npm run preview -- ID` checks it, bakes its still map, serves its page and follows
 * what changes. The page reloads whenever a file of the story is saved; one that has a problem lists its problems.
 */
import './terminal/failInWords.ts'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { createServer } from 'vite'
import { stillFile } from '../src/story/format/stillFile.ts'
import type { Story } from '../src/story/story.ts'
import { writeStillMap } from './still/writeStillMap.ts'
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
  let baked = ''
  const check = async (): Promise<readonly string[]> => {
    const checked = await checkStory(folder)
    console.log(checkLines(checked, folder))
    if (checked.kind === 'problems') return checked.files
    const { story } = checked
    const isFresh =
      baked === '' ? isNewerThan(join(folder, stillFile(story.placesFile)), checked.files) : baked === drawn(story)
    if (!isFresh) {
      console.log('Baking the still map …')
      console.log((await writeStillMap(story, folder)).line)
    }
    baked = drawn(story)
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

/** What a still map depends on. */
function drawn({ fit, places }: Story): string {
  return JSON.stringify([fit, places.map(({ id, geometry }) => [id, geometry])])
}

function isNewerThan(path: string, others: readonly string[]): boolean {
  const changed = (file: string) => (existsSync(file) ? statSync(file).mtimeMs : 0)
  return existsSync(path) && others.every((file) => changed(file) < changed(path))
}
