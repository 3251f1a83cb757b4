/**
 * Builds the folder to publish, `dist/`: `npm run build`. A story that has a problem is left out, and named; with
 * `--strict` nothing is built then. With `--no-copies` no compressed copies are made, which take most of the time.
 * `DATELINE_SITE` gives the URL of the published folder, `DATELINE_STORY` the story whose page is the first page of a
 * site that has several.
 */
import './terminal/failInWords.ts'
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { build } from 'vite'
import { chosenStory } from './bundling/firstStory.ts'
import { buildGazetteer, gazetteerFolder } from './draft/gazetteerFile.ts'
import { writeStyleHash } from './hosting/configurations.ts'
import { buildDesk } from './publishing/buildDesk.ts'
import { buildEmbedding } from './publishing/buildEmbedding.ts'
import { buildPublisher } from './publishing/buildPublisher.ts'
import { licencesText } from './publishing/licences.ts'
import { publishPictures, removeOriginals } from './publishing/publishPictures.ts'
import { type ReadyStories, type ReadyStory, readyStories } from './publishing/readyStories.ts'
import { writeStories } from './publishing/writeStories.ts'
import { writeCompressedCopies } from './site/compressedCopies.ts'
import { compressionSummary } from './site/compressionSummary.ts'
import { hashSource } from './site/contentSecurityPolicy.ts'
import { firstStyleOf } from './site/firstStyleOf.ts'
import { siteAddress } from './site/siteAddress.ts'

const folder = 'dist'
const { strict, copies } = parseArgs({
  options: { strict: { type: 'boolean', default: false }, copies: { type: 'boolean', default: true } },
  allowNegative: true,
}).values
const address = siteAddress(process.env.DATELINE_SITE)
const stories = await readyStories(console.log, strict)
const first = firstPage(stories)
// Vite puts it into the scripts.
process.env.DATELINE_STORY = first ?? stories.ready[0]?.story.id ?? ''
await build({ logLevel: 'warn' })
leaveOut(stories)
await buildEmbedding()
await buildDesk(
  folder,
  stories.ready.map(({ story }) => story),
)
await buildPublisher(folder)
await writeStories({ folder, address, first }, await withPictures(stories))
writeFileSync(`${folder}/licences.txt`, licencesText())
writeStyleHash(hashSource(firstStyleOf(folder)))
if (address === undefined) {
  console.log(
    'DATELINE_SITE is not set: pages have no oEmbed, no og:url and no absolute address of their picture, and are text alone in WebKit’s sandbox (docs/hosting.md)',
  )
}
if (copies) console.log(compressionSummary(folder, await writeCompressedCopies(folder)))
// No reader’s page loads it: the desk drafts with it. Its compressed copies are made where it is built.
buildGazetteer()
cpSync(gazetteerFolder, `${folder}/gazetteer`, { recursive: true })

/** The id of the story that the first page shows; null if it lists several. */
function firstPage({ ready }: ReadyStories): string | null {
  const ids = ready.map(({ story }) => story.id)
  const chosen = chosenStory()
  if (chosen === undefined) return ids.length === 1 ? (ids[0] ?? null) : null
  if (ids.includes(chosen)) return chosen
  throw new Error(`DATELINE_STORY is '${chosen}', and the site has no such story`)
}

/** Publishes the pictures of the stories, and nothing that Vite has copied of others. */
async function withPictures({ ready }: ReadyStories): Promise<readonly ReadyStory[]> {
  const unused = removeOriginals(
    folder,
    ready.map(({ story }) => story),
  )
  for (const path of unused) console.log(`${path} is left out: it is a picture that no story names`)
  const published: ReadyStory[] = []
  for (const read of ready) published.push({ ...read, story: await publishPictures(folder, read.story) })
  return published
}

/** Removes what Vite has copied of stories that are left out, and the demonstration of a story that isn’t there. */
function leaveOut({ ready, leftOut }: ReadyStories): void {
  for (const id of leftOut) rmSync(`${folder}/stories/${id}`, { recursive: true })
  const pages = readdirSync('public/demo').filter((file) => file.endsWith('.html'))
  const shown = pages.flatMap((file) => [
    ...readFileSync(`public/demo/${file}`, 'utf8').matchAll(/(?: story="|stories\/)([\w-]+)/g),
  ])
  const isThere = shown.every(([, id]) => ready.some(({ story }) => story.id === id))
  if (!isThere) rmSync(`${folder}/demo`, { recursive: true })
}
