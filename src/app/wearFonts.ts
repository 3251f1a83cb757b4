/** The page’s faces, as fonts.css names them, by the kind of its text. */
const faces = {
  serif: ['400 1em "Source Serif 4"', '600 1em "Source Serif 4"'],
  sans: ['400 1em "Source Sans 3"', '600 1em "Source Sans 3"'],
} as const

/** What must not move by so much as this, in CSS pixels. */
const least = 0.5

/**
 * Sets the page in its own fonts once they have come, each family only where nothing in view moves by it: a page that has
 * been read for a second must not jump. Else the reader’s own fonts stay. Never rejects.
 */
export async function wearFonts(page: HTMLElement): Promise<void> {
  const [serif, sans] = await Promise.all([hasCome('serif'), hasCome('sans')])
  const choices = [serif && sans && 'both', serif && 'serif', sans && 'sans']
  for (const fonts of choices) if (fonts !== false && isWorn(page, fonts)) return
}

async function hasCome(kind: keyof typeof faces): Promise<boolean> {
  const loaded = await Promise.all(faces[kind].map((face) => document.fonts.load(face))).catch(() => [])
  return loaded.length === faces[kind].length && loaded.every(({ length }) => length > 0)
}

/** Tries fonts on between two frames: what they would move is not seen. */
function isWorn(page: HTMLElement, fonts: string): boolean {
  const watched = [
    ...page.querySelectorAll('h1, h2, p, figure, article, section, [data-panel], button, input'),
  ].filter(isInView)
  const before = watched.map((element) => element.getBoundingClientRect())
  const { dataset } = page
  dataset.fonts = fonts
  const isSteady = watched.every((element, index) => {
    const [was, is] = [before[index], element.getBoundingClientRect()]
    return was !== undefined && Math.abs(was.top - is.top) < least && Math.abs(was.bottom - is.bottom) < least
  })
  if (!isSteady) delete dataset.fonts
  return isSteady
}

function isInView(element: Element): boolean {
  const { top, bottom, left, right, height } = element.getBoundingClientRect()
  return height > 0 && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth
}
