import { leadOf } from '../questions/lead.ts'
import { quoteList } from '../questions/quoteList.ts'
import { statementsAbout } from '../questions/statementsAbout.ts'
import type { Story } from '../story.ts'
import { windowLength } from './listWindow.ts'

/** A page holds every card of a story with at most so many statements and events (bench/README.md, Growth). */
export const mostWhole = 120

/** The most places whose newest statement a page holds besides the newest of all. */
const mostPlaces = 40

/**
 * The ids of the statements and events whose words a page holds: of a long story those of its lead, the newest, and the
 * newest one about each of the places that are spoken of most. Null where it holds all of them.
 */
export function heldMoments(story: Story): ReadonlySet<string> | null {
  if (story.statements.length + story.events.length <= mostWhole) return null
  const { moments, events } = quoteList(story, null, null)
  const newest = new Set([...moments.slice(-windowLength), ...events.slice(-windowLength)].map(({ id }) => id))
  const ofPlaces = story.places
    .map(({ id }) => statementsAbout(story, id))
    .filter((about) => about.length > 0 && !about.some(({ id }) => newest.has(id)))
    .sort((a, b) => b.length - a.length)
    .slice(0, mostPlaces)
    .map((about) => new Set(about.map(({ id }) => id)))
    .map((about) => moments.findLast(({ id }) => about.has(id))?.id ?? '')
  const lead = (leadOf(story)?.statements ?? []).map(({ id }) => id)
  return new Set([...newest, ...ofPlaces, ...lead])
}
