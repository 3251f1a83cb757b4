import type { GroundOptions } from '../map/useGround.ts'
import { type Article, ArticleProvider } from '../page/Article.tsx'
import { StoryProvider } from '../store/StoryProvider.tsx'
import type { StoryStore } from '../store/storyStore.ts'
import type { Wording } from '../wording/wording.ts'
import { App } from './App.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'

/** A story’s whole page, rendered in the browser or, for a width, when the page is written. */
export function StoryPage({
  store,
  wording,
  ground,
  article,
}: {
  readonly store: StoryStore
  readonly wording: Wording
  readonly ground: GroundOptions
  readonly article: Article
}) {
  return (
    <ErrorBoundary wording={wording}>
      <StoryProvider store={store} wording={wording}>
        <ArticleProvider value={article}>
          <App ground={ground} />
        </ArticleProvider>
      </StoryProvider>
    </ErrorBoundary>
  )
}
