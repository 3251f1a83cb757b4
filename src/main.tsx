import './app/fonts.css'
import './app/theme.css'
import './app/page.css'
import type { ReactNode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { readChoice } from './app/address.ts'
import { type Failure, FailurePage } from './app/FailurePage.tsx'
import { followAddress } from './app/followAddress.ts'
import { readOptions } from './app/options.ts'
import { StoryPage } from './app/StoryPage.tsx'
import type { GroundName } from './map/stillGround.ts'
import { stillOnPage } from './map/stillOnPage.ts'
import type { GroundOptions } from './map/useGround.ts'
import { type PageData, readPageData } from './page/pageData.ts'
import { createStoryStore } from './store/storyStore.ts'
import { stillFile } from './story/stillFile.ts'
import type { Story } from './story/story.ts'
import { type Wording, wordingIn } from './wording/wording.ts'

/** The folder that the page’s files are in: this one is in a folder of it. */
const site = new URL('../', import.meta.url).href
const container = document.getElementById('dateline')
if (container === null) throw new Error('the page has no element #dateline')
const data = readPageData<GroundName>(document)
const options = readOptions(location.search, site, data?.address)
if (options.dark !== undefined) document.documentElement.dataset.dark = String(options.dark)

if (data !== null && new URL(data.address, site).href === options.story.href) takeOver(data)
else {
  container.replaceChildren()
  const root = createRoot(container)
  const words = wordingIn(options.lang ?? document.documentElement.lang)
  const fail = (failure: Failure) => root.render(<FailurePage failure={failure} wording={words} />)
  loadAndShow((page) => root.render(page), fail, words).catch((error: unknown) => fail(crash(error)))
}

/** Makes the page that was written for the story the reader’s own, in place. */
function takeOver({ story, ...data }: PageData<GroundName>): void {
  const ground = stillOnPage(document, data.names)
  const isOwnLanguage = options.lang === undefined || options.lang === story.lang
  const rest = data.later === null ? null : new URL(data.later, site)
  const still: GroundOptions['still'] =
    ground === null
      ? { kind: 'file', address: stillAddress(story) }
      : { kind: 'page', ground, rest: isOwnLanguage ? rest : stillAddress(story) }
  const store = createStoryStore(story)
  const page = (lang: string) => (
    <StoryPage store={store} wording={wordingIn(lang)} ground={groundOptions(still, lang)} />
  )
  const root = hydrateRoot(container as HTMLElement, page(story.lang), { onRecoverableError: console.error })
  store.actions.choose(readChoice(location.hash, story))
  followAddress(store, window)
  if (options.lang !== undefined && options.lang !== story.lang) root.render(page(options.lang))
}

async function loadAndShow(
  show: (page: ReactNode) => void,
  fail: (failure: Failure) => void,
  words: Wording,
): Promise<void> {
  const { loadStory, StoryFileError } = await import('./app/loadStory.ts')
  const read = await loadStory(options.story, words.failure).catch((error: unknown) => {
    if (error instanceof StoryFileError) return { kind: 'file', message: error.message } as const
    throw error
  })
  if (read.kind !== 'story') return fail(read)
  const { story } = read
  const lang = options.lang ?? story.lang
  document.documentElement.lang = story.lang
  document.title = story.title
  const store = createStoryStore(story, readChoice(location.hash, story))
  followAddress(store, window)
  const ground = groundOptions({ kind: 'file', address: stillAddress(story) }, lang)
  show(<StoryPage store={store} wording={wordingIn(lang)} ground={ground} />)
}

function stillAddress({ placesFile }: Story): URL {
  return new URL(stillFile(placesFile), options.story)
}

function groundOptions(still: GroundOptions['still'], lang: string): GroundOptions {
  return { still, staysStill: options.staysStill || savesData(), lang }
}

/** Whether the reader has asked the browser to save data: https://wicg.github.io/savedata/ */
function savesData(): boolean {
  const { connection } = navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } }
  return connection?.saveData === true
}

function crash(error: unknown): Failure {
  return { kind: 'crash', message: error instanceof Error ? (error.stack ?? error.message) : String(error) }
}
