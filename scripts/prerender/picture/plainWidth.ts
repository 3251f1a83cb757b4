import type { Lettering } from './lettering.ts'

/** Returns a function that measures a text in the page’s regular sans serif, in em. */
export function plainWidth(lettering: Lettering): (text: string) => number {
  return (text) => lettering.width(text, { family: 'sans', weight: 400, size: 1 })
}
