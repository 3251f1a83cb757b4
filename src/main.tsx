import './app/theme/fonts.css'
import './app/theme/styled.css'
import './app/theme/theme.css'
import './app/theme/page.css'
import { startTransition, use } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { readChoice } from './app/address/address.ts'
import { followAddress } from './app/address/followAddress.ts'
import { readOptions } from './app/address/options.ts'
import { groundOptions } from './app/opening/groundOptions.ts'
import { adoptedAlternatives } from './app/page/adoptedAlternatives.tsx'
import type { PrintAlternatives } from './app/page/printAlternatives.tsx'
import { StoryPage } from './app/StoryPage.tsx'
import { showDark } from './app/theme/showDark.ts'
import type { GroundName } from './map/ground/stillGround.ts'
import { stillOnPage } from './map/still/stillOnPage.ts'
import type { StillSource } from './map/useGround.ts'
import { keepAdopted } from './page/Adopted.tsx'
import type { Article } from './page/Article.tsx'
import { Hydration, useIsHydrated } from './page/Hydration.tsx'
import { noScriptYetId } from './page/noScriptYet.ts'
import { type PageData, readPageData } from './page/pageData.ts'
import { reportFailure } from './page/reportFailure.ts'
import { savesData } from './page/savesData.ts'
import { allowOwnWorkers } from './page/trustedTypes.ts'
import { whenIdle } from './page/whenIdle.ts'
import { loadPictures } from './pictures/loadPictures.ts'
import { createStoryStore, type StoryStore } from './store/storyStore.ts'
import { stillFile } from './story/format/stillFile.ts'
import type { Story } from './story/story.ts'
import { loadPageWording } from './wording/loadPageWording.ts'
import type { PageWording } from './wording/wording.ts'

allowOwnWorkers()

/** The folder that the page’s files are in: this one is in a folder of it. */
const site = new URL(/* @vite-ignore */ '../', import.meta.url).href
const container = pageElement()
const data = readPageData<GroundName>(document)
const options = readOptions(location.search, site, data?.address)
const article: Article = { showSentence: null }
document.getElementById(noScriptYetId)?.remove()
const isFramed = window.parent !== window
const opened = location.href
if (isFramed) document.documentElement.dataset.framed = ''
showDark(options.dark)
const { theme } = options
const themed = theme && import('./app/theme/applyTheme.ts').then(({ applyTheme }) => applyTheme(theme), reportFailure)

if (data !== null && new URL(data.address, site).href === options.story.href) hydratePage(data).catch(reportFailure)
else
  import('./app/opening/openStory.tsx')
    .then(({ openStory }) => openStory(container, options, article, opened))
    .catch(reportFailure)

/** After the theme, which may have fonts of its own. */
const loadFonts = async () => {
  await themed
  await import('./app/theme/applyFonts.ts').then(
    ({ applyFonts }) => applyFonts(document.documentElement),
    reportFailure,
  )
}
if (!savesData()) whenIdle(loadFonts, new AbortController().signal)

/** Hydrates the page that was prerendered for the story. */
async function hydratePage({ story: carried, names, later, part, hasPictures }: PageData<GroundName>): Promise<void> {
  const loading = loadPictures(hasPictures)
  const long = part && (await (await import('./app/opening/longStory.ts')).longStory(carried, part, site))
  const story = long?.story ?? carried
  const lang = options.lang ?? story.lang
  const still = stillSource(story, names, later, lang)
  const store = createStoryStore(story, undefined, long?.readRest)
  const written = [await loadPageWording(story.lang), adoptedAlternatives] as const
  const pictures = await loading
  const wanted = lang === story.lang ? Promise.resolve(written) : loadWords(lang, written, store)
  /** In the language that it was written in until it is hydrated, then in the reader’s. */
  const Page = () => {
    const isHydrated = useIsHydrated()
    const ground = groundOptions(still, options, isHydrated ? lang : story.lang)
    const [wording, printAlternatives] = isHydrated ? use(wanted) : written
    return (
      <StoryPage
        store={store}
        wording={wording}
        ground={ground}
        printAlternatives={{ ...printAlternatives, ...long?.alternatives }}
        article={article}
        listWindow={long?.listWindow}
        pictures={pictures}
      />
    )
  }
  keepAdopted(container)
  startTransition(() => {
    const page = (
      <Hydration>
        <Page />
      </Hydration>
    )
    // What is caught, ErrorBoundary reports.
    hydrateRoot(container, page, { onRecoverableError: reportFailure, onCaughtError: () => {} })
  })
  store.actions.choose(readChoice(location.hash, story))
  followAddress(store, window)
  long?.readWhenIdle(store)
  if (isFramed)
    import('./app/opening/inFrame.ts').then(({ inFrame }) => inFrame(container, store, article, opened), reportFailure)
}

/** Where the still map comes from: this page, and for the rest a file, which in another language is the whole one. */
function stillSource(story: Story, names: readonly GroundName[], later: string | null, lang: string): StillSource {
  const ground = stillOnPage(document, names)
  const whole = new URL(stillFile(story.placesFile), options.story)
  if (ground === null) return { kind: 'file', address: whole }
  const rest = later === null ? null : new URL(later, site)
  return { kind: 'page', ground, rest: lang === story.lang ? rest : whole }
}

type Words = readonly [PageWording, PrintAlternatives]

/**
 * The words, and the places’ names, in another language than the page was written in; the page’s own where these can’t
 * be loaded.
 */
async function loadWords(lang: string, written: Words, store: StoryStore): Promise<Words> {
  try {
    const { loadPrintAlternatives, inLanguage } = await import('./app/page/printAlternatives.tsx')
    const words = await Promise.all([loadPageWording(lang), loadPrintAlternatives(lang)])
    store.actions.tell(inLanguage(store.getState().story, lang))
    return words
  } catch (error) {
    reportFailure(error)
    return written
  }
}

function pageElement(): HTMLElement {
  const element = document.getElementById('dateline')
  if (element === null) throw new Error('the page has no element #dateline')
  return element
}
