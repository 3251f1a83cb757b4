type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }

/** The room of a ring, from its middle, in CSS pixels: names begin behind it. */
const ringRoom = 9

/**
 * Puts each marker’s name beside its ring: on its right, or on its left (`data-turned`) where it would be cut off at the map’s edge or
 * lie on another name or ring there. Where it would on both sides it is `data-quiet`: the stylesheet shows its ring alone until it is
 * pointed at. The chosen marker’s name is always shown.
 */
export function layOutNames(markers: readonly HTMLElement[], map: HTMLElement): void {
  const ordered = markers.toSorted((a, b) => Number(isChosen(b)) - Number(isChosen(a)))
  const rings = ordered.map(ringOf)
  const widths = ordered.map((marker) => marker.firstElementChild?.scrollWidth ?? 0)
  const room = map.getBoundingClientRect()
  const shown: Box[] = []
  const layouts = ordered.map((marker, index) => {
    const sides = [besideRing(rings[index], widths[index], 1), besideRing(rings[index], widths[index], -1)]
    const isFree = (box: Box) =>
      !shown.some((other) => meet(box, other)) && !rings.some((ring, of) => of !== index && meet(box, ring))
    // A ring beyond the map’s edge would leave its name there alone.
    const isAway = rings[index] === undefined || !meet(rings[index], room)
    const inside = isAway ? [] : sides.filter((box) => box.left >= room.left && box.right <= room.right)
    const free = inside.find(isFree)
    const box = free ?? (isChosen(marker) ? (inside[0] ?? sides[0]) : undefined)
    if (box !== undefined) shown.push(box)
    return { isQuiet: box === undefined, isTurned: (box ?? inside[0]) === sides[1] }
  })
  for (const [index, { dataset }] of ordered.entries()) {
    dataset.quiet = String(layouts[index]?.isQuiet)
    dataset.turned = String(layouts[index]?.isTurned)
  }
}

function isChosen({ dataset }: HTMLElement): boolean {
  return dataset.chosen === 'true'
}

function ringOf(marker: HTMLElement): Box {
  const { left, top, width, height } = marker.getBoundingClientRect()
  const [x, y] = [left + width / 2, top + height / 2]
  return { left: x - ringRoom, top: y - ringRoom, right: x + ringRoom, bottom: y + ringRoom }
}

/** Where a name lies that begins at its ring’s right (1) or ends at its left (-1). */
function besideRing(ring: Box | undefined, width = 0, side: 1 | -1): Box {
  const { left = 0, top = 0, right = 0, bottom = 0 } = ring ?? {}
  return side === 1
    ? { left: right, right: right + width, top, bottom }
    : { left: left - width, right: left, top, bottom }
}

function meet(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}
