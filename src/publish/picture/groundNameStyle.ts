import { isSpaced, type PlacedName } from '../../map/names/placedNames.ts'
import type { LetterStyle } from './lettering.ts'

/** How a name of the ground is set, as GroundNames.module.css has it: its letters as printed, and their style. */
export function groundNameStyle(
  text: string,
  kind: PlacedName['kind'],
  lang: string,
): { readonly text: string; readonly style: LetterStyle } {
  const plain = { family: 'sans', weight: 400, size: 12 } as const
  const spaced = (part: number, size: number) => (isSpaced(text) ? part * size : 0)
  switch (kind) {
    case 'country':
      return { text: text.toLocaleUpperCase(lang), style: { ...plain, size: 13, spacing: spaced(0.14, 13) } }
    case 'admin1':
      return { text, style: { ...plain, spacing: spaced(0.08, 12) } }
    case 'river':
    case 'town':
      return { text, style: plain }
  }
}
