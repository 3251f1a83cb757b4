import './app/fonts.css'
import './app/theme.css'
import './app/page.css'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { readChoice } from './app/address.ts'
import { ErrorBoundary } from './app/ErrorBoundary.tsx'
import { type Failure, FailurePage } from './app/FailurePage.tsx'
import { followAddress } from './app/followAddress.ts'
import { loadStory, StoryFileError } from './app/loadStory.ts'
import { readOptions } from './app/options.ts'
import { StoryProvider } from './store/StoryProvider.tsx'
import { createStoryStore } from './store/storyStore.ts'
import { stillFile } from './story/stillFile.ts'
import type { Story } from './story/story.ts'
import { type Wording, wordingIn } from './wording/wording.ts'

const options = readOptions(location.search, document.baseURI)
if (options.dark !== undefined) document.documentElement.dataset.dark = String(options.dark)
const container = document.getElementById('dateline')
if (container === null) throw new Error('the page has no element #dateline')
const root = createRoot(container)
const wording = wordingIn(options.lang ?? document.documentElement.lang)

loadStory(options.story, wording.failure)
  .then((read) => (read.kind === 'story' ? show(read.story) : fail(read, wording)))
  .catch((error: unknown) => fail(failureOf(error), wording))

function show(story: Story): void {
  const words = wordingIn(options.lang ?? story.lang)
  document.documentElement.lang = story.lang
  document.title = story.title
  const ground = {
    still: new URL(stillFile(story.placesFile), options.story),
    staysStill: options.staysStill,
    lang: options.lang ?? story.lang,
  }
  const store = createStoryStore(story, readChoice(location.hash, story))
  followAddress(store, window)
  root.render(
    <ErrorBoundary wording={words}>
      <StoryProvider store={store} wording={words}>
        <App ground={ground} />
      </StoryProvider>
    </ErrorBoundary>,
  )
}

function fail(failure: Failure, words: Wording): void {
  root.render(<FailurePage failure={failure} wording={words} />)
}

function failureOf(error: unknown): Failure {
  if (error instanceof StoryFileError) return { kind: 'file', message: error.message }
  return { kind: 'crash', message: error instanceof Error ? (error.stack ?? error.message) : String(error) }
}
