import { isAdvance, shapeOf } from '../story/geometry.ts'
import { sideOf } from '../story/questions/narrowing.ts'
import { statementsAbout } from '../story/questions/statementsAbout.ts'
import type { Story } from '../story/story.ts'
import type { LaterWording } from '../wording/wording.ts'

/** A sign on the map that its key explains. */
export type MapSign = keyof LaterWording['mapKey']['signs']

/** The signs that a story has on its map, in the order of its key. */
export function mapSigns(story: Story): readonly MapSign[] {
  const counts = story.places.map(({ id }) => statementsAbout(story, id).length)
  const isApproximate = (shape: ReturnType<typeof shapeOf>) =>
    story.places.some(({ geometry, precision }) => precision === 'approximate' && shapeOf(geometry) === shape)
  const speakingSides = new Set(story.statements.map((statement) => sideOf(story, statement)))
  const heldBy = new Set(story.places.flatMap(({ held = [] }) => held.map(([, by]) => by)))
  const signs: readonly (readonly [MapSign, boolean])[] = [
    ['holder', story.sides.some(({ id }) => heldBy.has(id))],
    ['changing', heldBy.has('changing')],
    ['contested', heldBy.has('contested')],
    ['disputed', heldBy.has('disputed')],
    ['sides', speakingSides.size > 1],
    ['weight', counts.some((count) => count > 1)],
    ['today', story.statements.length + story.events.length > 0],
    ['quiet', counts.includes(0)],
    ['area', isApproximate('Polygon')],
    ['line', isApproximate('LineString')],
    ['advance', story.places.some(isAdvance)],
  ]
  return signs.filter(([, isThere]) => isThere).map(([sign]) => sign)
}
