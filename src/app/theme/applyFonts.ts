/** The page’s serif, as fonts.css names it. */
const faces = ['400 1em "Source Serif 4"', '600 1em "Source Serif 4"']

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
  const loaded = await Promise.all(faces.map((face) => document.fonts.load(face))).catch(() => [[]])
  if (loaded.some(({ length }) => length === 0)) return
  const watched = [...page.querySelectorAll('h1, h2, p, figure, article, section, button, input')].filter(isInView)
  const before = watched.map((element) => element.getBoundingClientRect())
  // Between two frames: what it would move is not seen.
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
