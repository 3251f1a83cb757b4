/**
 * Makes the pages that `npm run dev` serves. The dev server loads this through Vite, together with the app, so that an
 * edit of either is in the next page.
 */
import { readFile } from 'node:fs/promises'
import { prerender } from 'react-dom/static'
import { FailurePage } from '../../src/app/page/FailurePage.tsx'
import { escapeHtml } from '../../src/publish/head/headMarkup.ts'
import { monthPage } from '../../src/publish/monthPage.ts'
import { openLettering } from '../../src/publish/picture/lettering.ts'
import { storyPicture } from '../../src/publish/picture/storyPicture.ts'
import { prerenderStory } from '../../src/publish/prerenderStory.ts'
import { storyPage } from '../../src/publish/storyPage.ts'
import { type ThemeTokens, themeTokens } from '../../src/publish/styles/themeTokens.ts'
import * as server from '../../src/server.tsx'
import type { Story } from '../../src/story/story.ts'
import { wordingIn } from '../../src/wording/wordingIn.ts'
import { readPageFonts } from '../prerender/fonts/pageFonts.ts'
import { listScript, listStyle } from '../prerender/list/listFiles.ts'
import { storyList } from '../prerender/list/storyList.ts'
import { packageFile } from '../prerender/packageFile.ts'
import { readStoryFolder } from '../still/readStoryFolder.ts'
import { storiesFolder, storyIds } from '../stories/storyIds.ts'
import { measuredPictures } from './measuredPictures.ts'

/** Where a page and its files are served: paths from the site’s folder. */
export type DevPaths = {
  readonly page: string
  readonly style: string
  readonly later: string
  readonly index: string
  readonly rest: string
}

/** A rendered page. */
export type DevPage = {
  readonly html: string
  /** The texts of the files that it loads, by their paths. */
  readonly files: Readonly<Record<string, string>>
  /** The problems of its story, a line each. */
  readonly problems: readonly string[]
  /** The modules whose styles it needs beside those of the app. */
  readonly styledBy: readonly string[]
}

let fonts: ReturnType<typeof readPageFonts> | undefined

/** Returns the page of a story, or one that lists the story’s problems. `say` is told what takes time. */
export async function devPage(id: string, paths: DevPaths, say: (line: string) => void): Promise<DevPage> {
  const read = await readStoryFolder(storiesFolder, id, say)
  if (read.kind === 'problems') {
    const styledBy = ['/src/app/page/FailurePage.tsx']
    return { html: await failurePage(read.lines), files: {}, problems: read.lines, styledBy }
  }
  fonts ??= readPageFonts()
  const story = await measuredPictures(read.story)
  const prerendered = await prerenderStory(story, read.ground, server, openLettering(await fonts))
  const { css, laterGround, long } = prerendered
  const headStart = [`<link rel="stylesheet" href="/${paths.style}">`]
  const html = storyPage(prerendered, {
    site: undefined,
    path: paths.page,
    theme: await theme(),
    later: laterGround === null ? null : paths.later,
    long: long && { index: paths.index, rest: paths.rest },
    headStart,
    stylesheet: null,
    // Not asynchronous: React’s refresh runtime, an inline module before it, must run first.
    script: '<script type="module" src="/src/main.tsx"></script>',
  })
  const monthStyle = await readFile('src/publish/monthPage.css', 'utf8')
  const months = [...(long?.months ?? [])].map(
    ([path, body]) => [path, monthPage(story, body, [...headStart, `<style>${monthStyle}</style>`])] as const,
  )
  const files = {
    [paths.style]: css,
    [paths.later]: JSON.stringify(laterGround),
    [paths.index]: JSON.stringify(long?.index ?? null),
    [paths.rest]: JSON.stringify(long?.rest ?? null),
    ...Object.fromEntries(months),
  }
  const styledBy = prerendered.hasPictures ? ['/src/pictures/PictureList.tsx'] : []
  return { html, files, problems: [], styledBy }
}

/** Returns the picture of a story; null if it has problems. */
export async function devPicture(id: string, say: (line: string) => void): Promise<Uint8Array | null> {
  const read = await readStoryFolder(storiesFolder, id, say)
  fonts ??= readPageFonts()
  if (read.kind === 'problems') return null
  const resvg = await readFile(packageFile('@resvg/resvg-wasm/index_bg.wasm'))
  return storyPicture(read.story, read.ground, openLettering(await fonts), await theme(), resvg)
}

/** Returns the page that lists the stories. Those with problems are left out. */
export async function devList(say: (line: string) => void): Promise<string> {
  const stories: Story[] = []
  for (const id of storyIds()) {
    const read = await readStoryFolder(storiesFolder, id, say)
    if (read.kind === 'story') stories.push(read.story)
    else say(`${id} is not listed: it has problems`)
  }
  const ids = stories.map(({ id }) => id).join(' ')
  return storyList(stories, await theme(), [
    `<style>${listStyle((name) => `/src/app/theme/fonts/${name}.woff2`)}</style>`,
    `<script data-stories="${ids}">${listScript()}</script>`,
  ])
}

async function theme(): Promise<ThemeTokens> {
  return themeTokens(await readFile('src/app/theme/theme.css', 'utf8'))
}

/** A page that lists a story’s problems. It has no script of its own: the dev server reloads it when a file changes. */
async function failurePage(problems: readonly string[]): Promise<string> {
  const wording = wordingIn('en')
  const failure = { kind: 'problems', problems } as const
  const { prelude } = await prerender(<FailurePage failure={failure} wording={wording} />)
  const body = await new Response(prelude).text()
  const page = await readFile('index.html', 'utf8')
  return page
    .replace(/<title>.*<\/title>/, () => `<title>${escapeHtml(wording.later.failure.title)}</title>`)
    .replace(/<div id="dateline">.*<\/script>/s, () => `<div id="dateline">${body}</div>`)
}
