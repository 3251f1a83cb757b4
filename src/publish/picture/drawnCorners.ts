import { longestScaleBar, scaleBar } from '../../map/controls/scaleBarLength.ts'
import type { MapLayout } from '../../map/labels/mapLayout.ts'
import type { Box } from '../../map/projection/box.ts'
import type { Wording } from '../../wording/wording.ts'
import { wordingIn } from '../../wording/wordingIn.ts'
import type { Colour } from '../styles/themeTokens.ts'
import type { Lettering, LetterStyle } from './lettering.ts'
import { words } from './words.ts'

const small = { family: 'sans', weight: 400, size: 12 } as const satisfies LetterStyle

/** The credit that the licences of OpenStreetMap and GeoNames require (public/geo/README.md). */
function groundCredit({ attribution }: Wording['map']): string {
  return [attribution.openStreetMap, 'GeoNames', 'Natural Earth'].join('  ')
}

/** Returns the wording of the corners in a language, or in English if the fonts can’t write it: the credit is required. */
export function cornerWords(lang: string, lettering: Lettering): Wording['map'] {
  const { map } = wordingIn(lang)
  return lettering.canWrite(`${groundCredit(map)}${map.distance(1)}`, small) ? map : wordingIn('en').map
}

/** Returns the boxes of the credit and the scale bar in a frame, in CSS pixels. */
export function cornerBoxes(
  { width, height }: { readonly width: number; readonly height: number },
  map: Wording['map'],
  lettering: Lettering,
): readonly Box[] {
  const credit = lettering.width(groundCredit(map), small)
  return [
    { left: width - 6 - credit, right: width, top: height - 22, bottom: height },
    { left: 0, right: longestScaleBar + 12, top: height - 28, bottom: height },
  ]
}

/** Draws the credit at the lower right and the scale bar at the lower left. */
export function drawnCorners({ view }: MapLayout, map: Wording['map'], lettering: Lettering, colour: Colour): string {
  const { width, height } = view.size
  const labelWidth = (length: number) => lettering.width(map.distance(length), small)
  const bar = scaleBar(view.camera.center[1], view.camera.zoom, longestScaleBar, labelWidth)
  const muted = { style: small, fill: colour('ink-muted'), halo: colour('land') } as const
  const [left, bottom] = [8, height - 7]
  return [
    words(lettering, groundCredit(map), { ...muted, at: [width - 8, height - 9], anchor: 'end' }),
    `<path d="M${left} ${bottom - 5}v5h${bar.width.toFixed(1)}v-5" fill="none" stroke="${colour('ink-muted')}" stroke-width="1"/>`,
    words(lettering, map.distance(bar.kilometres), {
      ...muted,
      at: [left + bar.width / 2, bottom - 5],
      anchor: 'middle',
    }),
  ].join('')
}
