import type { ReactNode } from 'react'
import { createStoryStore } from '../store/storyStore.ts'
import { problemSentence } from '../story/problem.ts'
import { stillFile } from '../story/stillFile.ts'
import { wordingIn } from '../wording/wording.ts'
import { readChoice } from './address.ts'
import { type Failure, FailurePage } from './FailurePage.tsx'
import { followAddress } from './followAddress.ts'
import { groundOptions } from './groundOptions.ts'
import { loadStory, StoryFileError } from './loadStory.ts'
import type { Options } from './options.ts'
import { StoryPage } from './StoryPage.tsx'

/**
 * The page of a story that is fetched and checked in the browser, and at once the one whose address is followed; or the
 * page that says why there is none. Never rejects.
 */
export async function openedStory(options: Options): Promise<ReactNode> {
  const words = wordingIn(options.lang ?? document.documentElement.lang)
  try {
    const read = await loadStory(options.story, words.failure)
    if (read.kind !== 'story') {
      const problems = read.problems.map(problemSentence)
      return <FailurePage failure={{ kind: 'problems', problems }} wording={words} />
    }
    const { story } = read
    const lang = options.lang ?? story.lang
    document.documentElement.lang = story.lang
    document.title = story.title
    const store = createStoryStore(story, readChoice(location.hash, story))
    followAddress(store, window)
    const still = { kind: 'file', address: new URL(stillFile(story.placesFile), options.story) } as const
    return <StoryPage store={store} wording={wordingIn(lang)} ground={groundOptions(still, options, lang)} />
  } catch (error) {
    return <FailurePage failure={failureOf(error)} wording={words} />
  }
}

function failureOf(error: unknown): Failure {
  if (error instanceof StoryFileError) return { kind: 'file', message: error.message }
  return { kind: 'crash', message: error instanceof Error ? (error.stack ?? error.message) : String(error) }
}
