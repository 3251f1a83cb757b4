/** One of the page’s fonts in `src/app/theme/fonts.css`. */
export type PageFont = {
  readonly family: FontFamily
  readonly weight: FontWeight
  /** The uncompressed OpenType file (`.ttf`). */
  readonly data: Uint8Array
  /** What the stylesheet scales its letters by (`size-adjust`); 1 where it is left out. */
  readonly scale?: number
}

/** Source Sans 3 or Source Serif 4. */
export type FontFamily = 'sans' | 'serif'
export type FontWeight = 400 | 600
