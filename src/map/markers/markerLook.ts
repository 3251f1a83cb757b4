import { sideLook } from '../../side/sideLook.ts'
import type { Choice } from '../../store/choice.ts'
import { momentState } from '../../story/questions/moments.ts'
import { matchesNarrowing, sideOf } from '../../story/questions/narrowing.ts'
import { eventsAt, statementsAbout } from '../../story/questions/statementsAbout.ts'
import type { Place, Story } from '../../story/story.ts'

/** How a marker looks on the chosen day: how many statements about its place have been made, by which sides, and whether one was made that day. */
export type MarkerLook = {
  readonly statements: number
  /** The parts of the ring, one for each side that has spoken, in the order of the story’s sides; together 1. */
  readonly arcs: readonly { readonly hue: number; readonly start: number; readonly length: number }[]
  /** The ring’s weight in CSS pixels. */
  readonly weight: number
  readonly isToday: boolean
  readonly isChosen: boolean
}

/** The look of a place’s marker for what the reader has chosen. */
export function markerLook(
  story: Story,
  place: Place,
  { date, placeId, narrowing }: Pick<Choice, 'date' | 'placeId' | 'narrowing'>,
): MarkerLook {
  const about = statementsAbout(story, place.id).filter((statement) => matchesNarrowing(story, statement, narrowing))
  const made = about.filter(({ said }) => momentState(said.when, date) !== 'later')
  const events = narrowing === null ? eventsAt(story, place.id) : []
  const moments = [...made.map(({ said }) => said.when), ...events.map(({ when }) => when)]
  return {
    statements: made.length,
    arcs: arcsOf(story, made),
    weight: made.length === 0 ? 1.5 : Math.min(5, 1.5 + Math.sqrt(made.length) * 0.75),
    isToday: moments.some((when) => momentState(when, date) === 'today'),
    isChosen: place.id === placeId,
  }
}

function arcsOf(story: Story, statements: Story['statements']): MarkerLook['arcs'] {
  const spoken = new Map<string | undefined, number>()
  for (const statement of statements) {
    const side = sideOf(story, statement)
    spoken.set(side, (spoken.get(side) ?? 0) + 1)
  }
  let start = 0
  return story.sides.flatMap(({ id }) => {
    const length = (spoken.get(id) ?? 0) / statements.length
    if (!(length > 0)) return []
    const arc = { hue: sideLook(story.sides, id).hue, start, length }
    start += length
    return [arc]
  })
}

/** The dashes that draw one arc of a ring, as props of a circle whose `pathLength` is 1. */
export function arcDashes({ start, length }: Omit<MarkerLook['arcs'][number], 'hue'>): {
  readonly strokeDasharray: string
  readonly strokeDashoffset: number
} {
  return { strokeDasharray: `${rounded(length)} ${rounded(1 - length)}`, strokeDashoffset: rounded(-start) }
}

/** A thousandth of a ring is less than a tenth of a pixel. */
function rounded(part: number): number {
  return Number(part.toFixed(3))
}
