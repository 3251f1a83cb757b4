import regular from './fonts/source-serif-4-400.woff2?url'
import semibold from './fonts/source-serif-4-600.woff2?url'

/**
 * The page’s serif: Source Serif 4, SIL Open Font License 1.1, subset by scripts/fonts.ts. Labels use the reader’s own sans serif: other
 * widths would move their neighbours. No stylesheet names it: when a face that one names comes, browsers lay out the whole page, and once
 * more for what is then set in it. Added by script, it costs one layout.
 */
const serif = [
  new FontFace('Source Serif 4', `url("${regular}")`, { weight: '400' }),
  new FontFace('Source Serif 4', `url("${semibold}")`, { weight: '600' }),
]

/** What must not move by so much as this, in CSS pixels. */
const least = 0.5

/** What is set in it: all that is set in a serif, or else the headline and what stands under it. */
const parts = ['all', 'headline']

/**
 * Sets headline and quotes, or the headline alone, in the page’s own serif once it has come, where nothing in view moves by
 * it: a page that has been read for a second must not jump. Else the reader’s own fonts stay, as a theme’s do. Never rejects.
 */
export async function applyFonts(page: HTMLElement): Promise<void> {
  const tokens = getComputedStyle(page)
  if (tokens.getPropertyValue('--serif') !== tokens.getPropertyValue('--readers-serif')) return
  const faces = await Promise.all(serif.map((face) => face.load())).catch(() => [])
  if (faces.length === 0) return
  const watched = [...page.querySelectorAll('h1, h2, p, figure, article, section, button, input')].filter(isInView)
  const before = watched.map((element) => element.getBoundingClientRect())
  // Between two frames: what it would move is not seen.
  for (const face of faces) document.fonts.add(face)
  for (const part of parts) {
    page.dataset.fonts = part
    if (watched.every((element, index) => isWhere(element, before[index]))) return
  }
  delete page.dataset.fonts
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

function isInView(element: Element): boolean {
  const { top, bottom, left, right, height } = element.getBoundingClientRect()
  return height > 0 && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth
}
