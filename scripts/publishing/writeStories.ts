import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import type * as Server from '../../src/server.tsx'
import type { Story } from '../../src/story/story.ts'
import { storyPaths } from '../prerender/address/addressFrom.ts'
import { type Built, hashedAsset, openBuilt } from '../prerender/built.ts'
import { readPageFonts, readPictureFonts } from '../prerender/fonts/pageFonts.ts'
import { oembedOf } from '../prerender/head/oembedOf.ts'
import { listScript, listStyle } from '../prerender/list/listFiles.ts'
import { storyList } from '../prerender/list/storyList.ts'
import { monthPage, monthStyle } from '../prerender/monthPage.ts'
import { openLettering } from '../prerender/picture/lettering.ts'
import { storyPicture } from '../prerender/picture/storyPicture.ts'
import { type PrerenderedStory, prerenderStory } from '../prerender/prerenderStory.ts'
import { storyPage } from '../prerender/storyPage.ts'
import { themeTokens } from '../prerender/styles/themeTokens.ts'
import { bareStyle } from '../site/bareStyle.ts'
import { policyElement } from '../site/contentSecurityPolicy.ts'
import { fromFileScript } from './fromFileScript.ts'
import type { ReadyStory } from './readyStories.ts'

const theme = themeTokens(readFileSync('src/app/theme/theme.css', 'utf8'))

/** The built site that stories are written into. */
export type Site = {
  readonly folder: string
  /** The URL of the published folder; with it pages have absolute URLs and can be found by oEmbed. */
  readonly address: URL | undefined
  /** The id of the story whose page is the site’s first page too; null if that lists the stories. */
  readonly first: string | null
}

/** Writes the page of every story, `stories/ID/index.html` with its picture, and the site’s first page. */
export async function writeStories(site: Site, stories: readonly ReadyStory[]): Promise<void> {
  const { folder, address } = site
  const fonts = await readPageFonts()
  const pictureFonts = await readPictureFonts()
  const lettering = openLettering(fonts)
  const server = await serverBuild()
  const built = openBuilt(folder)
  for (const { story, ground } of stories) {
    writePages(site, built, await prerenderStory(story, ground, server, lettering))
    const { picture, oembed } = storyPaths(story)
    write(site, picture, await storyPicture(story, ground, pictureFonts, theme))
    if (address !== undefined) write(site, oembed, JSON.stringify(oembedOf(story, address)))
  }
  if (site.first === null)
    writeList(
      site,
      stories.map(({ story }) => story),
    )
  // Vite’s manifest is for this command alone, not for readers.
  rmSync(join(folder, '.vite'), { recursive: true })
}

/** Writes a story’s pages, and the files that they load. */
function writePages(site: Site, built: Built, prerendered: PrerenderedStory): void {
  const { story, css, laterGround, long, hasPictures } = prerendered
  const { folder } = site
  const appCss = [built.css, ...(hasPictures ? [built.pictures.css] : [])].join('\n')
  const style = hashedAsset(folder, `${story.id}.css`, `${appCss}\n${css}`)
  const later = laterGround === null ? null : hashedAsset(folder, `${story.id}-later.json`, JSON.stringify(laterGround))
  const parts = long && {
    index: hashedAsset(folder, `${story.id}-index.json`, JSON.stringify(long.index)),
    rest: hashedAsset(folder, `${story.id}-rest.json`, JSON.stringify(long.rest)),
  }
  const paths = [storyPaths(story).page, ...(story.id === site.first ? ['index.html'] : [])]
  for (const path of paths) {
    const root = '../'.repeat(path.split('/').length - 1) || './'
    const headStart = [
      policyElement(site.address?.origin),
      `<style>${bareStyle}</style>`,
      `<link rel="stylesheet" href="${root}${style}">`,
      // Their rules are in the story’s own: they are named so that the script takes them for loaded, and never fetches them.
      ...[built.style, ...(hasPictures ? [built.pictures.style] : [])].map(
        (one) => `<link disabled rel="stylesheet" href="${root}${one}">`,
      ),
    ]
    // Asynchronous: otherwise the page is not parsed, and its fragment leads nowhere, until the script is there.
    const script = [
      `<script async type="module" src="${root}${built.script}"></script>`,
      ...(hasPictures ? [`<link rel="modulepreload" href="${root}${built.pictures.script}">`] : []),
      ...(parts === null
        ? []
        : [
            ...built.longScripts.map((one) => `<link rel="modulepreload" href="${root}${one}">`),
            `<link rel="preload" as="fetch" crossorigin href="${root}${parts.index}">`,
          ]),
    ].join('\n')
    write(
      site,
      path,
      storyPage(prerendered, { site: site.address, path, theme, later, long: parts, headStart, script }),
    )
  }
  if (long === null) return
  const ofMonths = hashedAsset(folder, 'month.css', `${appCss}\n${monthStyle()}`)
  for (const [path, body] of long.months) {
    const headStart = [policyElement(site.address?.origin), `<link rel="stylesheet" href="../../${ofMonths}">`]
    write(site, path, monthPage(story, body, headStart))
  }
}

/** Writes the list of the stories as the site’s first page. */
function writeList({ folder, ...site }: Site, stories: readonly Story[]): void {
  const fonts = readdirSync(join(folder, 'assets')).filter((file) => file.endsWith('.woff2'))
  const style = listStyle((name) => `./${fonts.find((file) => file.startsWith(`${name}-`))}`)
  const ids = stories.map(({ id }) => id).join(' ')
  const headStart = [
    policyElement(site.address?.origin),
    `<link rel="stylesheet" href="./${hashedAsset(folder, 'list.css', style)}">`,
    // Not deferred: an address that asks for a story leads to it before the list is shown.
    `<script src="./${hashedAsset(folder, 'list.js', listScript())}" data-stories="${ids}"></script>`,
    fromFileScript(folder),
  ]
  write({ folder, ...site }, 'index.html', storyList(stories, theme, headStart))
}

function write({ folder }: Site, path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}

/** The part of the app that writes pages, built for Node with the names of classes that the page has. */
async function serverBuild(): Promise<typeof Server> {
  const out = resolve('node_modules/.dateline-server')
  await build({ build: { ssr: 'src/server.tsx', outDir: out, emptyOutDir: true }, logLevel: 'warn' })
  const server: typeof Server = await import(pathToFileURL(join(out, 'server.js')).href)
  rmSync(out, { recursive: true })
  return server
}
