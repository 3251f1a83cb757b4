import { isSpaced, type NameWidth } from './placedNames.ts'

/** The widths of names in the sizes and spacing of GroundNames.module.css; `perEm` gives a text’s width in ems. */
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
