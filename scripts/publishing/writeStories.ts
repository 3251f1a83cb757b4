import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import type * as FirstStyle from '../../src/app/firstStyle.ts'
import { openKit } from '../../src/publish/kitFile.ts'
import { publishedFiles } from '../../src/publish/publishedFiles.ts'
import { themeTokens } from '../../src/publish/styles/themeTokens.ts'
import type * as Server from '../../src/server.tsx'
import type { Story } from '../../src/story/story.ts'
import { hashedAsset } from '../prerender/built.ts'
import { listScript, listStyle } from '../prerender/list/listFiles.ts'
import { storyList } from '../prerender/list/storyList.ts'
import { policyElement } from '../site/contentSecurityPolicy.ts'
import { fromFileScript } from './fromFileScript.ts'
import type { ReadyStory } from './readyStories.ts'
import { writeKit } from './writeKit.ts'

/** The built site that stories are written into. */
export type Site = {
  readonly folder: string
  /** The URL of the published folder; with it pages have absolute URLs and can be found by oEmbed. */
  readonly address: URL | undefined
  /** The id of the story whose page is the site’s first page too; null if that lists the stories. */
  readonly first: string | null
}

/** Writes the files of every story’s publication, `stories/ID/index.html` and those around it, and the site’s first page. */
export async function writeStories(site: Site, stories: readonly ReadyStory[]): Promise<void> {
  const { folder, address, first } = site
  const languages = stories.map(({ story }) => story.lang)
  const server = await serverBuild()
  const kitFile = await writeKit(folder, address, languages, server.firstStyle)
  const kit = await openKit(kitFile, server, (path) => readFile(join(folder, path)))
  for (const { story, ground } of stories) {
    const files = await publishedFiles(story, ground, kit, { isFirst: story.id === first })
    for (const [path, content] of files) write(site, path, content)
  }
  if (first === null)
    writeList(
      site,
      stories.map(({ story }) => story),
    )
  // Vite’s manifest is for this command alone, not for readers.
  rmSync(join(folder, '.vite'), { recursive: true })
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
  const theme = themeTokens(readFileSync('src/app/theme/theme.css', 'utf8'))
  write({ folder, ...site }, 'index.html', storyList(stories, theme, headStart))
}

function write({ folder }: Site, path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}

/** The part of the app that writes pages, and the style in each of them, built for Node with the names of classes that the page has. */
async function serverBuild(): Promise<typeof Server & typeof FirstStyle> {
  // In `node_modules`, where it finds the packages that it imports; one for each process, since several may build at once.
  const out = resolve(`node_modules/.dateline-server-${process.pid}`)
  const input = ['src/server.tsx', 'src/app/firstStyle.ts']
  try {
    await build({
      build: { ssr: true, outDir: out, emptyOutDir: true, cssMinify: true, rolldownOptions: { input } },
      logLevel: 'warn',
    })
    const load = (name: string) => import(pathToFileURL(join(out, name)).href)
    return { ...(await load('server.js')), ...(await load('firstStyle.js')) }
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
}
