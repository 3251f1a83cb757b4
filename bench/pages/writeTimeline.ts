import { copyFile, cp, mkdir, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { storyAt } from '../../scripts/still/storyAt.ts'
import { timelineOf } from '../timelinejs/timelineOf.ts'

/**
 * Lays out the peer: TimelineJS as its package ships it, the article as its JSON, and a page as its documentation has
 * it. The page asks for no font: TimelineJS’s own come from another host, which would only cost it time.
 */
export async function writeTimeline(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const shipped = resolve(dirname(fileURLToPath(import.meta.url)), '../../node_modules/@knight-lab/timelinejs/dist')
  await cp(shipped, `${folder}/package`, { recursive: true })
  const article = timelineOf(await storyAt('public/stories/raqqa-2016-11'))
  await writeFile(`${folder}/article.json`, JSON.stringify(article))
  await copyFile('bench/timelinejs/index.html', `${folder}/index.html`)
}
