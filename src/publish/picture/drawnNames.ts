import type { PlacedName } from '../../map/names/placedNames.ts'
import { isSpaced } from '../../map/names/placedNames.ts'
import type { Colour } from '../styles/themeTokens.ts'
import { groundNameStyle } from './groundNameStyle.ts'
import type { Lettering } from './lettering.ts'
import { middleToBaseline, words } from './words.ts'

/** The names of the ground as SVG, as GroundNames sets them. */
export function drawnNames(names: readonly PlacedName[], lang: string, lettering: Lettering, colour: Colour): string {
  return names.map((name) => drawnName(name, lang, lettering, colour)).join('')
}

function drawnName(
  { kind, text, box, turn, dot }: PlacedName,
  lang: string,
  lettering: Lettering,
  colour: Colour,
): string {
  const { text: printed, style } = groundNameStyle(text, kind, lang)
  const radians = (turn * Math.PI) / 180
  const down = middleToBaseline * style.size
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2]
  const name = words(lettering, printed, {
    style,
    at: [x - down * Math.sin(radians), y + down * Math.cos(radians)],
    anchor: 'middle',
    fill: colour(kind === 'river' ? 'river-name' : 'ink-muted'),
    halo: colour('land'),
    isItalic: kind === 'river' && isSpaced(text),
    turn,
    opacity: kind === 'admin1' ? 0.8 : 1,
  })
  const spot = dot === null ? '' : `<circle cx="${dot[0]}" cy="${dot[1]}" r="2" fill="${colour('ink-muted')}"/>`
  return spot + name
}
