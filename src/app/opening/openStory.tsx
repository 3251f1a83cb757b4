import { createRoot } from 'react-dom/client'
import type { Article } from '../../page/Article.tsx'
import type { Options } from '../address/options.ts'
import { openedStory } from './openedStory.tsx'

/** Opens a story that has no page of its own. The page keeps its content until the story is there. */
export async function openStory(
  container: HTMLElement,
  options: Options,
  article: Article,
  opened: string,
): Promise<void> {
  const outcome = await openedStory(options, article)
  for (const element of document.querySelectorAll('link[rel="canonical"], script[type="application/ld+json"]'))
    element.remove()
  container.replaceChildren()
  // What is caught, ErrorBoundary reports.
  createRoot(container, { onCaughtError: () => {} }).render(outcome.page)
  if (window.parent === window) return
  const { failInFrame, inFrame } = await import('./inFrame.ts')
  if (outcome.kind === 'story') inFrame(container, outcome.store, article, opened)
  else failInFrame(container, options.name, outcome.message, opened)
}
