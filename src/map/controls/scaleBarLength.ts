import { maxLatitude } from '../projection/mercator.ts'

/** The longest that the page’s scale bar gets, in CSS pixels. */
export const longestScaleBar = 96

/** How wide a scale bar is at least, for its label: a letter’s average and a little room beside, in CSS pixels. */
export const scaleLabelWidth = (label: string): number => label.length * 6.5 + 6

/** Kilometres. The mean radius of the Earth (IUGG R1), which Turf’s distances and MapLibre’s scale use too. */
const earthRadius = 6371.0088

/**
 * The longest round length (1, 2 or 5 times a power of ten, in kilometres, fractions too) that is no wider than
 * `maxWidth` CSS px on a Web Mercator map at this latitude (degrees) and zoom (the world is 512 * 2^zoom CSS px wide),
 * and its `width` in CSS px. Where that is narrower than the label needs, `labelWidth` CSS px for a length, it is the next
 * longer one that isn’t. Where there is no width for a bar, both are 0.
 */
export function scaleBar(
  latitude: number,
  zoom: number,
  maxWidth: number,
  labelWidth: (kilometres: number) => number = () => 0,
): { readonly kilometres: number; readonly width: number } {
  if (!(maxWidth > 0)) return { kilometres: 0, width: 0 }
  const parallel = Math.min(maxLatitude, Math.abs(latitude))
  const kilometresPerPixel = (2 * Math.PI * earthRadius * Math.cos((parallel * Math.PI) / 180)) / (512 * 2 ** zoom)
  const most = maxWidth * kilometresPerPixel
  const exponent = Math.floor(Math.log10(most))
  // From text, because 2 * 10 ** -4 is 0.00019999999999999998; 10 too, because log10(1000) may be short of 3.
  const lengths = [1, 2, 5, 10, 20, 50, 100].map((digits) => Number(`${digits}e${exponent}`))
  const longest = lengths.findLast((length) => length <= most) ?? most
  const kilometres =
    lengths.find((length) => length >= longest && length / kilometresPerPixel >= labelWidth(length)) ?? longest
  return { kilometres, width: kilometres / kilometresPerPixel }
}
