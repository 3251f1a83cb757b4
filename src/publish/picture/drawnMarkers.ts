import type { MapLayout } from '../../map/labels/mapLayout.ts'
import { isMarkerShown } from '../../map/markers/isElsewhere.ts'
import { type MarkerLook, markerLook } from '../../map/markers/markerLook.ts'
import { project } from '../../map/projection/camera.ts'
import { labelGap, labelInset, labelLine, quietDisc } from '../../page/layout.ts'
import { openingChoice } from '../../store/choice.ts'
import { shapeOf } from '../../story/geometry.ts'
import type { Place, Story } from '../../story/story.ts'
import { wordingIn } from '../../wording/wordingIn.ts'
import type { Colour } from '../styles/themeTokens.ts'
import type { Lettering } from './lettering.ts'
import { labelStyles, placeLabel } from './placeLabel.ts'
import { middleToBaseline, words } from './words.ts'

/** The markers of the places in view and their names as SVG, as the page shows them before anyone has chosen. */
export function drawnMarkers(story: Story, layout: MapLayout, lettering: Lettering, colour: Colour): string {
  const inOrder = story.places
    .filter((place) => isMarkerShown(place, layout))
    .toSorted((a, b) => Number(shapeOf(a.geometry) === 'Point') - Number(shapeOf(b.geometry) === 'Point'))
  const looks = inOrder
    .map((place) => ({ place, look: markerLook(story, place, openingChoice(story)) }))
    .filter(({ look }) => !look.isGone)
  return [
    ...looks.map(({ place }) => drawnLeader(layout, place.id, colour)),
    ...looks.map(({ place, look }) => drawnMarker(place, look, layout, colour)),
    ...looks.map(({ place, look }) => drawnLabel(story, place, look, layout, lettering, colour)),
  ].join('')
}

function drawnLeader({ labels }: MapLayout, id: string, colour: Colour): string {
  const leader = labels.get(id)?.leader
  if (leader == null) return ''
  const [[x1, y1], [x2, y2]] = [leader.from, leader.to]
  return `<path d="M${x1} ${y1}L${x2} ${y2}" stroke="${colour('ink-muted')}" stroke-width="1"/>`
}

function drawnMarker(
  { geometry, precision, point }: Place,
  look: MarkerLook,
  { view }: MapLayout,
  colour: Colour,
): string {
  const [x, y] = project(view.camera, view.size, point)
  const isOpen = precision === 'approximate' || shapeOf(geometry) === 'Polygon'
  const disc = `fill="${isOpen ? 'none' : colour('land')}"`
  // The ring of a place that is held has room for its holder’s mark.
  const radius = look.sign === null ? { quiet: quietDisc, disc: 7, ring: 6, halo: 9.75 } : ringOfHeld
  const parts = [
    look.isToday ? `<circle r="${radius.halo}" fill="none" stroke="${colour('ink')}" stroke-width="1"/>` : '',
    look.statements === 0
      ? `<circle r="${radius.quiet}" ${disc} stroke="${colour('ink-muted')}" stroke-width="1.5"/>`
      : `<circle r="${radius.disc}" ${disc}/>`,
    ...look.arcs.map(
      ({ hue, start, length }) =>
        `<path d="${arcPath(radius.ring, start, length)}" fill="none" stroke="${colour(`side-${hue}`)}" stroke-width="${look.weight}"/>`,
    ),
    drawnSign(look.sign, colour),
  ]
  const scale = shapeOf(geometry) === 'Point' ? 1 : 0.8
  return `<g transform="translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${scale})">${parts.join('')}</g>`
}

/** The radii of a ring with a holder’s mark in it, as `Markers.module.css` has them. */
const ringOfHeld = { quiet: 7, disc: 8, ring: 7.5, halo: 11.25 }

/** The mark of who holds the place, as `signAttributes` has it. */
function drawnSign(sign: MarkerLook['sign'], colour: Colour): string {
  if (sign === null) return ''
  const hue = colour(sign.hue === 0 ? 'ink' : `side-${sign.hue}`)
  const look = sign.isHollow ? `fill="none" stroke="${hue}" stroke-width="1.8" stroke-linecap="round"` : `fill="${hue}"`
  return `<path d="${sign.outline}" ${look} transform="translate(-4 -4) scale(0.8)"/>`
}

/** Part of a circle, clockwise from its top; start and length as parts of the whole. */
function arcPath(radius: number, start: number, length: number): string {
  const at = (part: number) => {
    const angle = part * 2 * Math.PI
    return `${(radius * Math.sin(angle)).toFixed(3)} ${(-radius * Math.cos(angle)).toFixed(3)}`
  }
  // A whole circle is drawn in halves: an arc that ends where it starts is none.
  const arc = (end: number) => `A${radius} ${radius} 0 0 1 ${at(end)}`
  const middle = start + length / 2
  return `M${at(start)}${arc(middle)}${arc(start + length)}`
}

function drawnLabel(
  story: Story,
  place: Place,
  look: MarkerLook,
  { labels }: MapLayout,
  lettering: Lettering,
  colour: Colour,
): string {
  const box = labels.get(place.id)?.box
  if (box === undefined) return ''
  const { approximate } = wordingIn(story.lang).map
  const label = placeLabel(place, look.statements, approximate, lettering)
  const halo = colour('land')
  const baseline = (line: number) => box.top + (line + 0.5) * labelLine + middleToBaseline * labelStyles.name.size
  const names = label.lines.map((line, index) =>
    words(lettering, line, {
      style: labelStyles.name,
      at: [box.left + labelInset, baseline(index)],
      fill: colour('ink'),
      halo,
    }),
  )
  let x = box.left + labelInset + Math.max(0, ...label.lines.map((line) => lettering.width(line, labelStyles.name)))
  const after = label.after.map(({ text, isItalic }) => {
    const drawn = words(lettering, text, {
      style: labelStyles.after,
      at: [x + labelGap, baseline(0)],
      fill: colour('ink-muted'),
      halo,
      isItalic,
    })
    x += labelGap + lettering.width(text, labelStyles.after)
    return drawn
  })
  return [...names, ...after].join('')
}
