type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }

/**
 * Says of each marker whether its name would lie on another’s or on another’s ring (`data-quiet`), the chosen one’s last. The
 * stylesheet shows such a marker’s ring alone, until it is pointed at.
 */
export function quietNames(markers: readonly HTMLElement[]): void {
  const ordered = markers.toSorted((a, b) => Number(isChosen(b)) - Number(isChosen(a)))
  const boxes = ordered.map((marker) => boxOf(marker))
  const rings = boxes.map(({ left, top, bottom }) => ({ left, top, bottom, right: left + ringRoom }))
  const shown: Box[] = []
  const quiet = boxes.map((box, index) => {
    const meets = (other: Box) => meet(box, other)
    const isQuiet = shown.some(meets) || rings.some((ring, of) => of !== index && meets(ring))
    if (!isQuiet) shown.push(box)
    return isQuiet
  })
  for (const [index, marker] of ordered.entries())
    marker.dataset.quiet = String(quiet[index] === true && !isChosen(marker))
}

/** The room of a marker’s ring, at its start, in CSS pixels. */
const ringRoom = 14

function isChosen({ dataset }: HTMLElement): boolean {
  return dataset.chosen === 'true'
}

function boxOf(marker: HTMLElement): Box {
  const { left, top, bottom } = marker.getBoundingClientRect()
  return { left, top, bottom, right: left + marker.scrollWidth }
}

function meet(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}
