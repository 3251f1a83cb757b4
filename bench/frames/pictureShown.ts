/** A picture as rows of pixels, four bytes each: red, green, blue, opacity. */
export type Picture = { readonly width: number; readonly height: number; readonly pixels: Uint8Array }

/**
 * The difference of a colour channel, of 255, up to which two pixels look the same: JPEG and smoothed edges cause it.
 */
const tolerance = 12

/** The part of a picture’s detail that must be there for it to count as shown. */
const minDetail = 0.8

/**
 * The part of the last picture’s detail that a picture shows, from 0 to 1. Detail is what differs from the last
 * picture’s commonest colour, so that a flat sheet in the colour of land is no map.
 */
export function detailShown(picture: Picture, last: Picture): number {
  const ground = commonestColour(last)
  let [detail, shown] = [0, 0]
  for (let at = 0; at < last.pixels.length; at += 4) {
    if (isSimilar(colourAt(last, at), ground)) continue
    detail += 1
    if (isSimilar(colourAt(last, at), colourAt(picture, at))) shown += 1
  }
  return detail === 0 ? 0 : shown / detail
}

/** The index of the first picture that shows most of the last one’s detail; null if there is none. */
export function firstShown(pictures: readonly Picture[]): number | null {
  const last = pictures.at(-1)
  if (last === undefined) return null
  const index = pictures.findIndex((picture) => detailShown(picture, last) >= minDetail)
  return index === -1 ? null : index
}

type Colour = readonly [red: number, green: number, blue: number]

function colourAt({ pixels }: Picture, at: number): Colour {
  return [pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0]
}

function isSimilar(one: Colour, other: Colour): boolean {
  return one.every((channel, index) => Math.abs(channel - (other[index] ?? 0)) <= tolerance)
}

function commonestColour(picture: Picture): Colour {
  const counts = new Map<string, { count: number; readonly colour: Colour }>()
  for (let at = 0; at < picture.pixels.length; at += 4) {
    const colour = colourAt(picture, at)
    const entry = counts.get(colour.join()) ?? { count: 0, colour }
    entry.count += 1
    counts.set(colour.join(), entry)
  }
  return [...counts.values()].reduce((a, b) => (b.count > a.count ? b : a)).colour
}
