import type { Lettering } from './lettering.ts'

/** How wide a text is in the page’s plain sans serif, in ems of it. */
export function plainWidth(lettering: Lettering): (text: string) => number {
  return (text) => lettering.width(text, { family: 'sans', weight: 400, size: 1 })
}
