import type { ReactNode, ReactPortal } from 'react'
import { createPortal, flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { QuotesPanel } from '../../quotes/QuotesPanel.tsx'
import { StoryProvider } from '../../store/StoryProvider.tsx'
import { createStoryStore, type StoryStore } from '../../store/storyStore.ts'
import type { PageWording } from '../../wording/wording.ts'
import { SideLegend } from '../page/SideLegend.tsx'

/** What is put on paper in the place of something on the page, and what takes it away again. */
type StandIn = { readonly portal: ReactPortal; readonly undo: () => void }

/** What only paper shows, and what it leaves out. */
const [onlyOnPaper, notOnPaper] = ['data-only-on-paper', 'data-not-on-paper'] as const

/**
 * Prints the whole story, whatever is chosen: while the browser prints
 * (https://html.spec.whatwg.org/multipage/timers-and-user-prompts.html#printing-steps) quotes and legend of a store in which
 * nothing is chosen stand in for the page’s own. What the reader has chosen stays as it is; so the address, the live region
 * and the host have nothing to tell, and the focus and the camera nowhere to go.
 */
export function wholeOnPaper(
  page: HTMLElement,
  store: StoryStore,
  wording: PageWording,
  signal: AbortSignal,
): void {
  const whole = createStoryStore(store.getState().story)
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(
    `@media screen{[${onlyOnPaper}]{display:none}}@media print{[${notOnPaper}]{display:none}}`,
  )
  let end = () => {}
  const begin = () => {
    end()
    const focused = document.activeElement
    const root = createRoot(document.createElement('div'))
    const standIns = [
      standIn('quotes', page.querySelector('[data-panel="quotes"]'), <QuotesPanel />),
      standIn('legend', page.querySelector('header [data-side]')?.closest('section'), <SideLegend />),
    ].filter((one) => one !== null)
    document.adoptedStyleSheets.push(sheet)
    // The browser lays the paper out as soon as this returns.
    flushSync(() =>
      root.render(
        <StoryProvider store={whole} wording={wording}>
          {standIns.map(({ portal }) => portal)}
        </StoryProvider>,
      ),
    )
    end = () => {
      end = () => {}
      root.unmount()
      for (const { undo } of standIns) undo()
      // When the screen is laid out again the browser takes the focus from what paper has left out.
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

/** On paper something in the place of an element, which stays where it is. Null where there is no such element. */
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
