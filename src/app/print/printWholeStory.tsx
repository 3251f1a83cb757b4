import type { ReactNode, ReactPortal } from 'react'
import { createPortal, flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { PicturesContext, type ShowPictures } from '../../pictures/Pictures.tsx'
import { QuotesPanel } from '../../quotes/QuotesPanel.tsx'
import { StoryProvider } from '../../store/StoryProvider.tsx'
import { createStoryStore, type StoryStore } from '../../store/storyStore.ts'
import { hasWords } from '../../story/parts/words.ts'
import type { Story } from '../../story/story.ts'
import { TimelineTable } from '../../timeline/TimelineTable.tsx'
import type { Wording } from '../../wording/wording.ts'
import { SideLegend } from '../page/SideLegend.tsx'
import { paperRules } from './paperRules.ts'

/** What replaces an element on paper; `undo` takes it away again. */
type StandIn = { readonly portal: ReactPortal; readonly undo: () => void }

/** The attributes of elements that only paper shows, and of those that it leaves out. */
const [onlyOnPaper, notOnPaper] = ['data-only-on-paper', 'data-not-on-paper'] as const

/**
 * Prints the whole story, whatever is chosen: while the browser prints
 * (https://html.spec.whatwg.org/multipage/timers-and-user-prompts.html#printing-steps), quotes and legend of a second
 * store, in which nothing is chosen, replace the page’s own. The reader’s store does not change, so address, live
 * region, host, focus and camera stay as they are.
 */
export function printWholeStory(
  page: HTMLElement,
  store: StoryStore,
  wording: Wording,
  pictures: ShowPictures | undefined,
  signal: AbortSignal,
): void {
  const sheet = new CSSStyleSheet()
  const instead = `@media screen{[${onlyOnPaper}]{display:none}}@media print{[${notOnPaper}]{display:none}}`
  let end = () => {}
  const begin = () => {
    end()
    const focused = document.activeElement
    const whole = createStoryStore(held(store.getState().story))
    const root = createRoot(document.createElement('div'))
    const standIns = [
      standIn('quotes', page.querySelector('[data-panel="quotes"]'), <QuotesPanel />),
      standIn('table', emptyTable(page), <TimelineTable words={wording.later} />),
      standIn('legend', page.querySelector('header [data-side]')?.closest('section'), <SideLegend />),
    ].filter((one) => one !== null)
    sheet.replaceSync(instead + paperRules([...document.styleSheets].flatMap(rulesOf)))
    document.adoptedStyleSheets.push(sheet)
    // The browser lays out the paper as soon as this returns.
    flushSync(() =>
      root.render(
        <StoryProvider store={whole} wording={wording}>
          <PicturesContext value={pictures}>{standIns.map(({ portal }) => portal)}</PicturesContext>
        </StoryProvider>,
      ),
    )
    end = () => {
      end = () => {}
      root.unmount()
      for (const { undo } of standIns) undo()
      // When it lays out the screen again, the browser has taken the focus from what paper left out.
      const giveBack = () => {
        if (document.activeElement === document.body && focused instanceof HTMLElement)
          focused.focus({ preventScroll: true })
      }
      requestAnimationFrame(() => requestAnimationFrame(giveBack))
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
    }
  }
  addEventListener('beforeprint', begin, { signal })
  addEventListener('afterprint', () => end(), { signal })
  signal.addEventListener('abort', () => end())
}

/** What the page has read of the story: a long one may still be on its way. */
function held(story: Story): Story {
  return { ...story, statements: story.statements.filter(hasWords), events: story.events.filter(hasWords) }
}

/** Where the timeline’s table stands on paper, if the page, of a long story, was written without it. */
function emptyTable(page: HTMLElement): Element | null {
  return page.querySelector('[data-adopted="timeline table"]:empty')
}

/** Content that replaces an element on paper; the element stays where it is. Null where there is no element. */
function standIn(key: string, element: Element | null | undefined, content: ReactNode): StandIn | null {
  if (element == null) return null
  const place = document.createElement('div')
  place.setAttribute(onlyOnPaper, '')
  element.setAttribute(notOnPaper, '')
  element.after(place)
  const undo = () => {
    place.remove()
    element.removeAttribute(notOnPaper)
  }
  return { portal: createPortal(content, place, key), undo }
}

/** The rules of a stylesheet; none where the page may not read it, as in a sandbox without an origin. */
function rulesOf(sheet: CSSStyleSheet): readonly CSSRule[] {
  try {
    return [...sheet.cssRules]
  } catch {
    return []
  }
}
