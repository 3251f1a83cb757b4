import type { GroundOptions } from '../map/useGround.ts'
import { type Article, ArticleProvider } from '../page/Article.tsx'
import { PicturesContext, type ShowPictures } from '../pictures/Pictures.tsx'
import { type ListWindow, ListWindowContext } from '../quotes/listWindow.ts'
import { StoryProvider } from '../store/StoryProvider.tsx'
import type { StoryStore } from '../store/storyStore.ts'
import type { PageWording } from '../wording/wording.ts'
import { App } from './App.tsx'
import { ErrorBoundary } from './page/ErrorBoundary.tsx'
import type { PrintAlternatives } from './page/printAlternatives.tsx'

/** A story’s whole page, rendered in the browser or, for one step of width, by the prerenderer. */
export function StoryPage({
  store,
  wording,
  ground,
  printAlternatives,
  article,
  listWindow,
  pictures,
}: {
  readonly store: StoryStore
  readonly wording: PageWording
  readonly ground: GroundOptions
  readonly printAlternatives: PrintAlternatives
  readonly article: Article
  /** What shows the lists of a long story. */
  readonly listWindow?: ListWindow | undefined
  /** What shows its pictures, if it has some. */
  readonly pictures?: ShowPictures | undefined
}) {
  return (
    <ErrorBoundary wording={wording}>
      <StoryProvider store={store} wording={wording}>
        <ArticleProvider value={article}>
          <ListWindowContext value={listWindow}>
            <PicturesContext value={pictures}>
              <App ground={ground} printAlternatives={printAlternatives} />
            </PicturesContext>
          </ListWindowContext>
        </ArticleProvider>
      </StoryProvider>
    </ErrorBoundary>
  )
}
