import { whenIdle } from '../../page/whenIdle.ts'
import regular from './fonts/source-serif-4-400.woff2?url'
import semibold from './fonts/source-serif-4-600.woff2?url'

/**
 * The page’s serif: Source Serif 4, SIL Open Font License 1.1, subset by scripts/fonts.ts. Labels use the reader’s own sans serif: other
 * widths would move their neighbours. No stylesheet names it: when a face that one names comes, browsers lay out the whole page, and once
 * more for what is then set in it. Added by script, it lays out the whole page once, as it was.
 */
const serif = [
  new FontFace('Source Serif 4', `url("${regular}")`, { weight: '400' }),
  new FontFace('Source Serif 4', `url("${semibold}")`, { weight: '600' }),
]

/** What must not move by so much as this, in CSS pixels. */
const least = 0.5

/** What is set in it: headline and standfirst, then all that is set in a serif. */
const parts = ['headline', 'all']

/**
 * Sets headline and quotes, or the headline alone, in the page’s own serif once it has come, where nothing in view moves by
 * it: a page that has been read for a second must not jump. Else the reader’s own fonts stay, as a theme’s do. Each part is laid out
 * in an idle moment of its own, so that no reader waits for all of them. Never rejects.
 */
export async function applyFonts(page: HTMLElement): Promise<void> {
  const tokens = getComputedStyle(page)
  if (tokens.getPropertyValue('--serif') !== tokens.getPropertyValue('--readers-serif')) return
  const faces = await Promise.all(serif.map((face) => face.load())).catch(() => [])
  if (faces.length === 0) return
  for (const face of faces) document.fonts.add(face)
  for (const part of parts) {
    await idleMoment()
    if (!setsInPlace(page, part)) return
  }
}

/** Sets a part in the serif, unless something in view moves by it: between two frames, so that it is not seen then. Whether it is set. */
function setsInPlace(page: HTMLElement, part: string): boolean {
  const { fonts } = page.dataset
  const watched = [...page.querySelectorAll('h1, h2, p, figure, article, section, button, input')].filter(isInView)
  const before = watched.map((element) => element.getBoundingClientRect())
  page.dataset.fonts = part
  if (watched.every((element, index) => isWhere(element, before[index]))) return true
  if (fonts === undefined) delete page.dataset.fonts
  else page.dataset.fonts = fonts
  return false
}

/** Resolves when the next frame has been drawn and the main thread is idle. */
function idleMoment(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => whenIdle(resolve, new AbortController().signal)))
}

function isWhere(element: Element, before: DOMRect | undefined): boolean {
  const { left, top, bottom } = element.getBoundingClientRect()
  return (
    before !== undefined &&
    Math.abs(before.left - left) < least &&
    Math.abs(before.top - top) < least &&
    Math.abs(before.bottom - bottom) < least
  )
}

/** Whether an element is seen. What a browser has left out of the layout, far down a list, stays left out: to ask for its box would lay it out. */
function isInView(element: Element): boolean {
  if (!element.checkVisibility({ contentVisibilityAuto: true })) return false
  const { top, bottom, left, right, height } = element.getBoundingClientRect()
  return height > 0 && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth
}
