/** A length in CSS, to a tenth of a pixel. */
export function pixels(length: number): `${number}px` {
  return `${Math.round(length * 10) / 10}px`
}
