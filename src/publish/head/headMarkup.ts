import type { HeadElement } from './headOf.ts'

/** Returns the elements of a head as HTML, one per line. */
export function headMarkup(elements: readonly HeadElement[]): string {
  return elements.map(elementMarkup).join('\n')
}

function elementMarkup(element: HeadElement): string {
  if (element.tag === 'title') return `<title>${escapeHtml(element.text)}</title>`
  const attributes = Object.entries(element.attributes).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
  return `<${element.tag}${attributes.join('')}>`
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Escapes a text for HTML and XML, between tags or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character)
}
