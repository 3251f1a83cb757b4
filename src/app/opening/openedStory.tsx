import type { ReactNode } from 'react'
import type { Article } from '../../page/Article.tsx'
import { reportFailure } from '../../page/reportFailure.ts'
import { loadPictures } from '../../pictures/loadPictures.ts'
import { WindowOfList } from '../../quotes/WindowOfList.tsx'
import { createStoryStore, type StoryStore } from '../../store/storyStore.ts'
import { problemSentence } from '../../story/format/problem.ts'
import { stillFile } from '../../story/format/stillFile.ts'
import { heldMoments } from '../../story/parts/heldMoments.ts'
import { picturesIn, withPictures } from '../../story/parts/pictures.ts'
import { inLanguage } from '../../story/questions/inLanguage.ts'
import { loadWording } from '../../wording/loadWording.ts'
import type { LaterWording } from '../../wording/wording.ts'
import { readChoice } from '../address/address.ts'
import { followAddress } from '../address/followAddress.ts'
import type { Options } from '../address/options.ts'
import { type Failure, FailurePage, type StoryFailure } from '../page/FailurePage.tsx'
import { printAlternativesIn } from '../page/printAlternatives.tsx'
import { StoryPage } from '../StoryPage.tsx'
import { groundOptions } from './groundOptions.ts'
import { ForeignStoryError, loadStory, StoryFileError } from './loadStory.ts'

/** The result of opening a story: its page, or a page that says why there is none. */
export type Opened =
  | { readonly kind: 'story'; readonly page: ReactNode; readonly store: StoryStore }
  | { readonly kind: 'failure'; readonly page: ReactNode; readonly message: string }

/** Fetches and checks a story in the browser, and follows its address. Never rejects. */
export async function openedStory(options: Options, article: Article): Promise<Opened> {
  const words = await loadWording(options.lang ?? document.documentElement.lang)
  const failed = (failure: Failure, message: string): Opened => {
    Object.assign(document.documentElement, { lang: words.lang, dir: words.dir })
    document.title = words.later.failure.title
    return { kind: 'failure', page: <FailurePage failure={failure} wording={words} />, message }
  }
  const refused = (failure: StoryFailure) => failed(failure, failureMessage(failure, words.later.failure))
  try {
    const read = await loadStory(options.story, options.site)
    if (read.kind !== 'story') return refused({ kind: 'problems', problems: read.problems.map(problemSentence) })
    const story = withPictures(read.story, (picture) => ({
      ...picture,
      file: new URL(picture.file, options.story).href,
    }))
    const pictures = await loadPictures(picturesIn(story).length > 0)
    const lang = options.lang ?? story.lang
    document.title = story.title
    const store = createStoryStore(story, readChoice(location.hash, story))
    store.actions.tell(inLanguage(story, lang))
    followAddress(store, window)
    const still = { kind: 'file', address: new URL(stillFile(story.placesFile), options.story) } as const
    const ground = groundOptions(still, options, lang)
    const wording = await loadWording(lang)
    const page = (
      <StoryPage
        store={store}
        wording={wording}
        ground={ground}
        printAlternatives={printAlternativesIn(wording.later)}
        article={article}
        listWindow={heldMoments(story) === null ? undefined : WindowOfList}
        pictures={pictures}
      />
    )
    return { kind: 'story', page, store }
  } catch (error) {
    const failure = failureOf(error, options)
    if (failure !== null) return refused(failure)
    reportFailure(error)
    return failed({ kind: 'crash' }, error instanceof Error ? error.message : String(error))
  }
}

/** What is wrong with the story, or null where the page itself has failed. */
function failureOf(error: unknown, { story, site }: Options): StoryFailure | null {
  if (error instanceof ForeignStoryError) return { kind: 'foreign', address: story.href, site: site.origin }
  if (error instanceof StoryFileError) return { kind: 'file', address: story.href, reason: error.message }
  return null
}

/** What the page around a frame is told. */
function failureMessage(failure: StoryFailure, words: LaterWording['failure']): string {
  if (failure.kind === 'problems') return failure.problems.join('\n')
  if (failure.kind === 'foreign') return words.foreign(failure.address, failure.site)
  return `${words.unread(failure.address)} ${failure.reason}`
}
