import type { Choice } from '../../store/choice.ts'
import { isAdvance, shapeOf } from '../../story/geometry.ts'
import { isDrawnOn } from '../../story/questions/drawnOn.ts'
import { statementsAbout } from '../../story/questions/statementsAbout.ts'
import type { Place, Story } from '../../story/story.ts'
import { type Box, boxAround } from '../projection/box.ts'
import type { Size, View } from '../projection/camera.ts'
import type { FarLabel } from '../scene/farLabel.ts'
import { type FarPlace, farPlaces } from '../scene/farPlaces.ts'
import { firstCamera } from '../scene/firstView.ts'
import { markerPosition } from '../scene/markerPosition.ts'
import type { LabelSide, PlacedLabel } from './labelsTouch.ts'
import { lineBoxes } from './lineBoxes.ts'
import { placeLabels } from './placeLabels.ts'

/** Where everything on the map stands: far places at its edge, labels beside their markers. */
export type MapLayout = {
  /** The view that it is for. */
  readonly view: View
  readonly far: readonly FarPlace[]
  readonly labels: ReadonlyMap<string, PlacedLabel>
  /** What the ground’s names must keep off, in CSS pixels from the frame’s top left. */
  readonly taken: readonly Box[]
}

/** The radius around a marker that labels keep off, in CSS pixels. */
const dotRadius = 8

/** An area is named in its middle: its name is centred under or over its dot where that is free. */
const areaSides: readonly LabelSide[] = ['bottom', 'top', 'right', 'left', 'bottom-right', 'bottom-left']

export type Measures = {
  readonly label: (place: Place) => Size
  readonly farLabel: FarLabel
  /** The controls on the map. */
  readonly controls: readonly Box[]
}

/**
 * Lays out a view of the places that the map draws on a day: the chosen place’s label first, then the others by how
 * many statements are about them.
 */
export function mapLayout(
  story: Story,
  view: View,
  { placeId, date }: Pick<Choice, 'placeId' | 'date'>,
  measures: Measures,
): MapLayout {
  const first = { camera: firstCamera(story, view.size, measures.farLabel), size: view.size }
  const far = farPlaces(story, view, first, measures.farLabel)
  const obstacles = [...measures.controls, ...far.map(({ box }) => box)]
  const drawn = story.places.filter((place) => isDrawnOn(place, date))
  const requests = drawn.map((place) => ({
    id: place.id,
    anchor: markerPosition(story.places, place, view),
    ...measures.label(place),
    dotRadius,
    priority: priorityOf(story, place, placeId),
    ...(shapeOf(place.geometry) === 'Polygon' && { sides: areaSides }),
  }))
  // The arrow of an advance is the boldest line on the map.
  const labels = placeLabels(requests, view.size, [...obstacles, ...lineBoxes(drawn.filter(isAdvance), view)])
  const dots = requests.map(({ anchor }) => boxAround(anchor, { width: dotRadius * 2, height: dotRadius * 2 }))
  const names = [...labels.values()].map(({ box }) => box)
  return { view, far, labels, taken: [...obstacles, ...dots, ...names, ...lineBoxes(story.places, view)] }
}

/** Ten for each statement about a place, and more where it is in the theatre or a point. */
function priorityOf(story: Story, place: Place, placeId: string | null): number {
  if (place.id === placeId) return Number.POSITIVE_INFINITY
  const isPoint = shapeOf(place.geometry) === 'Point'
  return statementsAbout(story, place.id).length * 10 + (story.fit.includes(place.id) ? 100 : 0) + (isPoint ? 10 : 0)
}
