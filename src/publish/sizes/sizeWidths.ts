/** The widths that pages choose from, in pixels: a column on a small screen, on a fine one, and the whole frame. */
const widths = [480, 960, 1600] as const

/** The most pixels from top to bottom; WebP has at most 16,383 along a side. */
const mostHeight = 16_000

/**
 * The widths in which a picture of this width and height, in pixels, upright, is published, narrowest first, and that of the one file for
 * whoever knows no WebP. None is wider than the picture itself, nor higher than `mostHeight`.
 */
export function sizeWidths({ width, height }: { readonly width: number; readonly height: number }) {
  const largest = Math.max(1, Math.min(width, widths[2], Math.floor((width * mostHeight) / height)))
  // Nothing is won by a file that is hardly narrower than the next.
  const sizes = [...widths.filter((width) => width * 1.2 < largest), largest]
  return { sizes, fallback: Math.min(largest, widths[1]) } as const
}
