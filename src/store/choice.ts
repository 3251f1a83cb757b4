import { lookUp } from '../story/lookUp.ts'
import { isBeforeTimeline, momentDay, startDay } from '../story/questions/moments.ts'
import { matchesNarrowing, type Narrowing } from '../story/questions/narrowing.ts'
import type { Statement, Story } from '../story/story.ts'
import { clampDay, type Day } from '../story/time/day.ts'

/** What the reader has chosen. The address holds all of it, and everything else that is shown is derived from it. */
export type Choice = {
  readonly date: Day
  readonly placeId: string | null
  readonly narrowing: Narrowing | null
  readonly quoteId: string | null
}

/** The initial choice: the last day, so the whole story, and nothing else. */
export function openingChoice(story: Story): Choice {
  return { date: story.timeline.to, placeId: null, narrowing: null, quoteId: null }
}

/** Chooses a place, or none. Deselects a quote that is neither about that place nor from it. */
export function withPlace(story: Story, choice: Choice, placeId: string | null): Choice {
  if (placeId !== null && lookUp(story.places, placeId) === undefined) return choice
  const quote = lookUp(story.statements, choice.quoteId)
  const keepsQuote = placeId === null || (quote !== undefined && concerns(quote, placeId))
  return { ...choice, placeId, quoteId: keepsQuote ? choice.quoteId : null }
}

/**
 * Chooses a quote, or none. Changes what would hide it: moves an earlier day to when it was said, and deselects a place
 * or a narrowing that it doesn’t belong to.
 */
export function withQuote(story: Story, choice: Choice, quoteId: string | null): Choice {
  if (quoteId === null) return { ...choice, quoteId }
  const quote = lookUp(story.statements, quoteId)
  if (quote === undefined) return choice
  const said = startDay(quote.said.when)
  return {
    date: said > choice.date ? clampDay(said, story.timeline.from, story.timeline.to) : choice.date,
    placeId: choice.placeId !== null && concerns(quote, choice.placeId) ? choice.placeId : null,
    narrowing: matchesNarrowing(story, quote, choice.narrowing) ? choice.narrowing : null,
    quoteId,
  }
}

/** Goes to an event: to its first day on the timeline, and to the first of its places. */
export function withEvent(story: Story, choice: Choice, eventId: string): Choice {
  const event = lookUp(story.events, eventId)
  if (event === undefined) return choice
  const moved = isBeforeTimeline(event.when, story.timeline)
    ? choice
    : { ...choice, date: momentDay(event.when, story.timeline) }
  return withPlace(story, moved, event.places[0] ?? choice.placeId)
}

/** Chooses a day, or the end of the timeline nearest to it. */
export function withDate(story: Story, choice: Choice, date: Day): Choice {
  return { ...choice, date: clampDay(date, story.timeline.from, story.timeline.to) }
}

/** Narrows the story to a speaker or a side, or to none. Deselects a quote by someone else. */
export function withNarrowing(story: Story, choice: Choice, narrowing: Narrowing | null): Choice {
  const known = narrowing?.kind === 'speaker' ? story.speakers : story.sides
  if (narrowing !== null && lookUp(known, narrowing.id) === undefined) return choice
  const quote = lookUp(story.statements, choice.quoteId)
  const keepsQuote = quote !== undefined && matchesNarrowing(story, quote, narrowing)
  return { ...choice, narrowing, quoteId: keepsQuote ? choice.quoteId : null }
}

/** Deselects one thing, as Escape does: the quote, or else the place, or else the narrowing. */
export function deselect(choice: Choice): Choice {
  if (choice.quoteId !== null) return { ...choice, quoteId: null }
  if (choice.placeId !== null) return { ...choice, placeId: null }
  return { ...choice, narrowing: null }
}

function concerns(quote: Statement, placeId: string): boolean {
  return quote.about.includes(placeId) || quote.said.at === placeId
}
