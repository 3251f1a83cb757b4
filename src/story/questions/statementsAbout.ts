import { groupedBy } from '../groupedBy.ts'
import type { Statement, Story, StoryEvent } from '../story.ts'
import type { Day } from '../time/day.ts'
import { startDay } from './moments.ts'

/** The statements that are about a place, in the order of the file. */
export function statementsAbout(story: Story, placeId: string): readonly Statement[] {
  return ofPlaces(story).about.get(placeId) ?? []
}

/** The statements that were made at a place but are about others. */
export function statementsMadeAt(story: Story, placeId: string): readonly Statement[] {
  return ofPlaces(story).madeAt.get(placeId) ?? []
}

/** The events that happened at a place. */
export function eventsAt(story: Story, placeId: string): readonly StoryEvent[] {
  return ofPlaces(story).events.get(placeId) ?? []
}

/** What belongs to each place, by its id. */
type OfPlaces = {
  readonly about: ReadonlyMap<string, readonly Statement[]>
  readonly madeAt: ReadonlyMap<string, readonly Statement[]>
  readonly events: ReadonlyMap<string, readonly StoryEvent[]>
}

const cache = new WeakMap<Story, OfPlaces>()

/** Every place asks on every step of time: of a long story that is too often to go through all of it. */
function ofPlaces(story: Story): OfPlaces {
  const found = cache.get(story) ?? {
    about: groupedBy(story.statements, ({ about }) => about),
    madeAt: groupedBy(story.statements, ({ about, said: { at } }) => (at && !about.includes(at) ? [at] : [])),
    events: groupedBy(story.events, ({ places }) => places),
  }
  cache.set(story, found)
  return found
}

const startsOfLists = new WeakMap<readonly Statement[], readonly Day[]>()

/** How many statements of a list had been made by the end of a day. Their days are kept for the list. */
export function countUntil(statements: readonly Statement[], date: Day): number {
  const starts = startsOfLists.get(statements) ?? statements.map(({ said }) => startDay(said.when)).sort()
  startsOfLists.set(statements, starts)
  let [least, most] = [0, starts.length]
  while (least < most) {
    const middle = (least + most) >> 1
    if ((starts[middle] ?? '') <= date) least = middle + 1
    else most = middle
  }
  return least
}
