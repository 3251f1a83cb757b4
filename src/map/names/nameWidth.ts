import { isSpaced, type NameWidth } from './placedNames.ts'

/**
 * The width of names as GroundNames.module.css sets them; `perEm` is how wide a text is in the page’s sans serif,
 * in its size.
 */
export function nameWidth(perEm: (text: string) => number, lang: string): NameWidth {
  return (text, kind) => {
    const letters = isSpaced(text) ? text.length : 0
    switch (kind) {
      case 'country':
        return perEm(text.toLocaleUpperCase(lang)) * 13 + letters * 1.9
      case 'admin1':
        return perEm(text) * 12 + letters
      case 'river':
      case 'town':
        return perEm(text) * 12 + 2
    }
  }
}
