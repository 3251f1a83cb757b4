/**
 * Writes the page of every story in `public/stories/` into the built folder: `stories/ID/index.html` with its picture,
 * and the first story’s as `index.html` too. Part of `npm run build`. If `DATELINE_SITE` gives the URL of the published
 * folder, pages have absolute URLs and can be found by oEmbed.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import type * as Server from '../src/server.tsx'
import { readFirstStory } from './bundling/firstStory.ts'
import { storyPaths } from './prerender/address/addressFrom.ts'
import { siteAddress } from './prerender/address/siteAddress.ts'
import { hashedAsset, openBuilt } from './prerender/built.ts'
import { readPageFonts } from './prerender/fonts/pageFonts.ts'
import { oembedOf } from './prerender/head/oembedOf.ts'
import { openLettering } from './prerender/picture/lettering.ts'
import { storyPicture } from './prerender/picture/storyPicture.ts'
import { type PrerenderedStory, prerenderStory } from './prerender/prerenderStory.ts'
import { storyPage } from './prerender/storyPage.ts'
import { themeTokens } from './prerender/styles/themeTokens.ts'
import { policyElement } from './site/contentSecurityPolicy.ts'
import { readStoryFolder } from './still/readStoryFolder.ts'

const folder = 'dist'
const firstStory = readFirstStory()
const site = siteAddress(process.env.DATELINE_SITE)
const theme = themeTokens(readFileSync('src/app/theme/theme.css', 'utf8'))
const fonts = await readPageFonts()
const lettering = openLettering(fonts)
const server = await serverBuild()
const built = openBuilt(folder)

const ids = readdirSync('public/stories', { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
)
if (!ids.includes(firstStory)) throw new Error(`public/stories/ has no ${firstStory}, which opens by itself`)
for (const id of ids) {
  const read = await readStoryFolder('public/stories', id)
  if (read.kind === 'problems') throw new Error(read.lines.join('\n'))
  const { story, ground } = read
  writePages(await prerenderStory(story, ground, server, lettering))
  const { picture, oembed } = storyPaths(story)
  write(picture, await storyPicture(story, ground, fonts, theme))
  if (site !== undefined) write(oembed, JSON.stringify(oembedOf(story, site)))
}
// Vite’s manifest is for this command alone, not for readers.
rmSync(join(folder, '.vite'), { recursive: true })

if (site === undefined) {
  console.log(
    'DATELINE_SITE is not set: pages have no oEmbed, no og:url and no absolute address of their picture (docs/hosting.md)',
  )
}

/** Writes a story’s pages, and the files that they load. */
function writePages(prerendered: PrerenderedStory): void {
  const { story, css, laterGround } = prerendered
  const style = hashedAsset(folder, `${story.id}.css`, `${built.css}\n${css}`)
  const later = laterGround === null ? null : hashedAsset(folder, `${story.id}-later.json`, JSON.stringify(laterGround))
  const paths = [storyPaths(story).page, ...(story.id === firstStory ? ['index.html'] : [])]
  for (const path of paths) {
    const root = '../'.repeat(path.split('/').length - 1) || './'
    const headStart = [
      policyElement,
      `<link rel="stylesheet" href="${root}${style}">`,
      // Its rules are in the story’s own: it is named so that the script takes it for loaded, and never fetches it.
      `<link disabled rel="stylesheet" href="${root}${built.style}">`,
    ]
    // Asynchronous: otherwise the page is not parsed, and its fragment leads nowhere, until the script is there.
    const script = `<script async type="module" src="${root}${built.script}"></script>`
    write(path, storyPage(prerendered, { site, path, theme, later, headStart, script }))
  }
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}

/** The part of the app that writes pages, built for Node with the names of classes that the page has. */
export async function serverBuild(): Promise<typeof Server> {
  const out = resolve('node_modules/.dateline-server')
  await build({ build: { ssr: 'src/server.tsx', outDir: out, emptyOutDir: true }, logLevel: 'warn' })
  const server: typeof Server = await import(pathToFileURL(join(out, 'server.js')).href)
  rmSync(out, { recursive: true })
  return server
}
