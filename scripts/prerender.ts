/**
 * Writes the page of every story in `public/stories/` into the built folder, complete before any script:
 * `stories/ID/index.html` with its picture, and the first story’s as `index.html`. Part of `npm run build`. Where
 * `DATELINE_SITE` says at which address the folder will stand, pages say so too, and can be found as oEmbed.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readStillGround, type StillGround } from '../src/map/ground/stillGround.ts'
import { stillFile } from '../src/story/format/stillFile.ts'
import type { Story } from '../src/story/story.ts'
import { wordingIn } from '../src/wording/wordingIn.ts'
import { readFirstStory } from './bundling/firstStory.ts'
import { siteAddress } from './prerender/address/siteAddress.ts'
import { storyPaths } from './prerender/address/storyPaths.ts'
import { hashedAsset, openBuilt } from './prerender/built.ts'
import { cameraRules } from './prerender/cameraRules.ts'
import { readPageFonts } from './prerender/fonts/pageFonts.ts'
import { unseenAtFirst } from './prerender/ground/firstExtracts.ts'
import { labelSizes } from './prerender/ground/labelSizes.ts'
import { trimNames } from './prerender/ground/trimNames.ts'
import { headMarkup } from './prerender/head/headMarkup.ts'
import { headOf } from './prerender/head/headOf.ts'
import { oembedOf } from './prerender/head/oembedOf.ts'
import { jsonLdOf } from './prerender/jsonLd/jsonLdOf.ts'
import { jsonLdText } from './prerender/jsonLd/jsonLdText.ts'
import { openLettering } from './prerender/picture/lettering.ts'
import { plainWidth } from './prerender/picture/plainWidth.ts'
import { storyPicture } from './prerender/picture/storyPicture.ts'
import { serverBuild } from './prerender/serverBuild.ts'
import { storyPage } from './prerender/storyPage.ts'
import { liftStyles } from './prerender/styles/liftStyles.ts'
import { narrowingRules } from './prerender/styles/narrowingRules.ts'
import { themeTokens } from './prerender/styles/themeTokens.ts'
import { storyAt } from './still/storyAt.ts'

const folder = 'dist'
const firstStory = readFirstStory()
const site = siteAddress(process.env.DATELINE_SITE)
const theme = themeTokens(readFileSync('src/app/theme/theme.css', 'utf8'))
const fonts = await readPageFonts()
const lettering = openLettering(fonts)
const perEm = plainWidth(lettering)
const { firstFitOn, firstPictures, renderStory } = await serverBuild()
const built = openBuilt(folder)

const ids = readdirSync('public/stories', { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
)
if (!ids.includes(firstStory)) throw new Error(`public/stories/ has no ${firstStory}, which opens by itself`)
for (const id of ids) {
  const at = join('public/stories', id)
  const story = await storyAt(at)
  if (story.id !== id)
    throw new Error(`${at}/story.json says that its id is '${story.id}'; it must be '${id}'`)
  const file = join(at, stillFile(story.placesFile))
  const ground = readStillGround(JSON.parse(readFileSync(file, 'utf8')))
  if (ground === null) throw new Error(`${file} is not a still map: run npm run still -- ${id}`)
  await writeStory(story, ground)
}
// Vite’s manifest is for this command alone, not for readers.
rmSync(join(folder, '.vite'), { recursive: true })

if (site === undefined) {
  console.log(
    'DATELINE_SITE is not set: pages have no oEmbed, no og:url and no absolute address of their picture (docs/hosting.md)',
  )
}

async function writeStory(story: Story, ground: StillGround): Promise<void> {
  const paths = storyPaths(story)
  const page = await storyParts(story, ground)
  write(paths.page, pageAt(paths.page))
  if (story.id === firstStory) write('index.html', pageAt('index.html'))
  write(paths.picture, await storyPicture(story, ground, fonts, theme))
  if (site !== undefined) write(paths.oembed, JSON.stringify(oembedOf(story, site)))

  function pageAt(path: string): string {
    // What is shared is the story’s own page, wherever it was read.
    const place = { site, path: paths.page }
    const root = '../'.repeat(path.split('/').length - 1) || './'
    return storyPage({
      ...page,
      head: [headMarkup(headOf(story, site === undefined ? { site, path } : place, theme))],
      jsonLd: jsonLdText(jsonLdOf(story, { site, path })),
      style: root + page.style,
      script: root + built.script,
      builtStyle: root + built.style,
    })
  }
}

/** What all pages of a story share; their stylesheet and the rest of the still map are written. */
async function storyParts(story: Story, ground: StillGround) {
  const pictures = firstPictures(story, ground, {
    label: labelSizes(story, wordingIn(story.lang), lettering),
    perEm,
  })
  const unseen = unseenAtFirst(ground, pictures)
  const below = { ...ground, extracts: ground.extracts.slice(0, unseen), names: [] }
  const steps = await renderStory(story, { ...ground, extracts: ground.extracts.slice(unseen) }, pictures)
  const { html: body, css } = liftStyles(steps)
  const data = {
    address: `stories/${story.id}/story.json`,
    story,
    names: trimNames(ground.names, story.lang),
    later: unseen === 0 ? null : hashedAsset(folder, `${story.id}-later.json`, JSON.stringify(below)),
  }
  const style = hashedAsset(
    folder,
    `${story.id}.css`,
    [built.css, cameraRules((page) => firstFitOn(story, page, perEm)), css, narrowingRules(story)].join('\n'),
  )
  return { data, body, style }
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}
