/**
 * Bakes the still map of a story, `X.still.json` beside its places `X.geojson`: the part of the world’s tiles that the
 * story’s views need, as SVG paths. Run with `npm run still -- ID`, or with the path of a story’s folder.
 */
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { stillFile } from '../src/story/format/stillFile.ts'
import { bakeStillGround } from './still/bakeStillGround.ts'
import { openTiles } from './still/tileFeatures.ts'
import { storyAt } from './stories/checkStory.ts'

const [name] = process.argv.slice(2)
if (name === undefined) {
  console.error('Which story? npm run still -- ID')
  process.exit(2)
}
const folder = existsSync(join(name, 'story.json')) ? name : join('public/stories', name)
const story = await storyAt(folder)
const text = `${JSON.stringify(await bakeStillGround(story, openTiles('public/geo/world.pmtiles')))}\n`
const target = join(folder, stillFile(story.placesFile))
await writeFile(target, text)
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
console.log(`${target}: ${kilobytes(text.length)}, ${kilobytes(gzipSync(text, { level: 9 }).length)} gzip`)
