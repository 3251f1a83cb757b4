import { escaped } from './escaped.ts'
import type { HeadElement } from './headOf.ts'

/** The elements of a head as HTML, one a line. */
export function headMarkup(elements: readonly HeadElement[]): string {
  return elements.map(elementMarkup).join('\n')
}

function elementMarkup(element: HeadElement): string {
  if (element.tag === 'title') return `<title>${escaped(element.text)}</title>`
  const attributes = Object.entries(element.attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`)
  return `<${element.tag}${attributes.join('')}>`
}
