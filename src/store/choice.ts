import { lookUp } from '../story/lookUp.ts'
import { beginning } from '../story/questions/moments.ts'
import { isWithin, type Narrowing } from '../story/questions/narrowing.ts'
import type { Statement, Story } from '../story/story.ts'
import { clampDay, type Day } from '../story/time/day.ts'

/** The reader’s choice. The address holds all of it; everything else that is shown follows from it. */
export type Choice = {
  readonly date: Day
  readonly placeId: string | null
  readonly narrowing: Narrowing | null
  readonly quoteId: string | null
}

/** The first choice: the whole story, nothing picked out. */
export function openingChoice(story: Story): Choice {
  return { date: story.timeline.to, placeId: null, narrowing: null, quoteId: null }
}

/** Chooses a place, or none. Lets go of a chosen quote that does not concern it. */
export function withPlace(story: Story, choice: Choice, placeId: string | null): Choice {
  if (placeId !== null && lookUp(story.places, placeId) === undefined) return choice
  const quote = lookUp(story.statements, choice.quoteId)
  const keepsQuote = placeId === null || (quote !== undefined && concerns(quote, placeId))
  return { ...choice, placeId, quoteId: keepsQuote ? choice.quoteId : null }
}

/**
 * Chooses a quote, or none. Whatever would hide the quote gives way: the day moves on to when it was said, and a place
 * or narrowing that excludes it is let go.
 */
export function withQuote(story: Story, choice: Choice, quoteId: string | null): Choice {
  if (quoteId === null) return { ...choice, quoteId }
  const quote = lookUp(story.statements, quoteId)
  if (quote === undefined) return choice
  const said = beginning(quote.said.when)
  return {
    date: said > choice.date ? clampDay(said, story.timeline.from, story.timeline.to) : choice.date,
    placeId: choice.placeId !== null && concerns(quote, choice.placeId) ? choice.placeId : null,
    narrowing: isWithin(story, quote, choice.narrowing) ? choice.narrowing : null,
    quoteId,
  }
}

/** Goes to an event: to its first day within the timeline, and to the first of its places. */
export function withEvent(story: Story, choice: Choice, eventId: string): Choice {
  const event = lookUp(story.events, eventId)
  if (event === undefined) return choice
  const { from, to } = story.timeline
  const day = beginning(event.when)
  const isEarlier = event.when.latest !== null && event.when.latest < from
  const moved = isEarlier ? choice : { ...choice, date: clampDay(day, from, to) }
  return withPlace(story, moved, event.places[0] ?? choice.placeId)
}

/** Goes to a day, kept within the timeline. */
export function withDate(story: Story, choice: Choice, date: Day): Choice {
  return { ...choice, date: clampDay(date, story.timeline.from, story.timeline.to) }
}

/** Narrows quotes, marks and moments to a speaker or a side, or to none. Lets go of a quote by someone else. */
export function withNarrowing(story: Story, choice: Choice, narrowing: Narrowing | null): Choice {
  const known = narrowing?.kind === 'speaker' ? story.speakers : story.sides
  if (narrowing !== null && lookUp(known, narrowing.id) === undefined) return choice
  const quote = lookUp(story.statements, choice.quoteId)
  const keepsQuote = quote !== undefined && isWithin(story, quote, narrowing)
  return { ...choice, narrowing, quoteId: keepsQuote ? choice.quoteId : null }
}

/** Lets go of the last of quote, place and narrowing that is chosen, as Escape does. */
export function letGo(choice: Choice): Choice {
  if (choice.quoteId !== null) return { ...choice, quoteId: null }
  if (choice.placeId !== null) return { ...choice, placeId: null }
  return { ...choice, narrowing: null }
}

function concerns(quote: Statement, placeId: string): boolean {
  return quote.about.includes(placeId) || quote.said.at === placeId
}
