import { type HolderSign, holderSign } from '../../side/holderSign.ts'
import { sideLook } from '../../side/sideLook.ts'
import type { Choice } from '../../store/choice.ts'
import { isDrawnOn } from '../../story/questions/drawnOn.ts'
import { heldStepOn } from '../../story/questions/heldBy.ts'
import { matchesNarrowing, narrowed } from '../../story/questions/narrowing.ts'
import { countUntil, statementsAbout } from '../../story/questions/statementsAbout.ts'
import { storyDay } from '../../story/questions/storyDay.ts'
import type { Place, Story } from '../../story/story.ts'
import type { Day } from '../../story/time/day.ts'

/** How a marker looks on the chosen day: how many statements about its place have been made, by which sides, and whether one was made that day. */
export type MarkerLook = {
  readonly statements: number
  /** The parts of the ring, one for each side that has spoken, in the order of the story’s sides; together 1. */
  readonly arcs: readonly { readonly hue: number; readonly start: number; readonly length: number }[]
  /** The ring’s weight in CSS pixels. */
  readonly weight: number
  readonly isToday: boolean
  readonly isChosen: boolean
  /** Who holds the place, in one word; undefined while nothing is claimed. */
  readonly heldBy: string | undefined
  readonly sign: HolderSign | null
  /** Whether the map no longer draws it on this day, or not yet. */
  readonly isGone: boolean
}

/** The look of a place’s marker for what the reader has chosen. */
export function markerLook(
  story: Story,
  place: Place,
  { date, placeId, narrowing }: Pick<Choice, 'date' | 'placeId' | 'narrowing'>,
): MarkerLook {
  const about = narrowed(story, statementsAbout(story, place.id), narrowing)
  const made = countUntil(about, date)
  const step = heldStepOn(place, date)
  return {
    statements: made,
    arcs: arcsOf(story, about, date, made),
    weight: made === 0 ? 1.5 : Math.min(5, 1.5 + Math.sqrt(made) * 0.75),
    isToday: storyDay(story, date).today.some((moment) =>
      moment.kind === 'statement'
        ? moment.statement.about.includes(place.id) && matchesNarrowing(story, moment.statement, narrowing)
        : narrowing === null && moment.event.places.includes(place.id),
    ),
    isChosen: place.id === placeId,
    heldBy: step?.[1] ?? undefined,
    sign: holderSign(story.sides, step),
    isGone: !isDrawnOn(place, date),
  }
}

function arcsOf(story: Story, about: Story['statements'], date: Day, made: number): MarkerLook['arcs'] {
  let start = 0
  return story.sides.flatMap(({ id }) => {
    const length = countUntil(narrowed(story, about, { kind: 'side', id }), date) / made
    if (!(length > 0)) return []
    const arc = { hue: sideLook(story.sides, id).hue, start, length }
    start += length
    return [arc]
  })
}

/**
 * The dashes that draw one arc of a ring, as props of a circle whose `pathLength` is 1. A circle begins at the right, the
 * ring at the top, a quarter before: turning each arc would have the browser lay out a layer for each (Layerize).
 */
export function arcDashes({ start, length }: Omit<MarkerLook['arcs'][number], 'hue'>): {
  readonly strokeDasharray: string
  readonly strokeDashoffset: number
} {
  return { strokeDasharray: `${rounded(length)} ${rounded(1 - length)}`, strokeDashoffset: rounded(0.25 - start) }
}

/** A thousandth of a ring is less than a tenth of a pixel. */
function rounded(part: number): number {
  return Number(part.toFixed(3))
}
