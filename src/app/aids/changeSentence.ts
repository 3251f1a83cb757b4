import type { StoryState } from '../../store/storyStore.ts'
import { dayLabel } from '../../story/dateLabels/dayLabel.ts'
import { lookUp } from '../../story/lookUp.ts'
import { daySummary, maxNamedPlaces } from '../../story/questions/daySummary.ts'
import { heldBy } from '../../story/questions/heldBy.ts'
import { narrowed } from '../../story/questions/narrowing.ts'
import { countUntil, statementsAbout } from '../../story/questions/statementsAbout.ts'
import type { Place, Story } from '../../story/story.ts'
import type { Day } from '../../story/time/day.ts'
import { stateWords } from '../../wording/holderWords.ts'
import type { Wording } from '../../wording/wording.ts'

/** What has changed between two states, in one short sentence without the words of a quote; null if nothing visible has. */
export function changeSentence(before: StoryState, after: StoryState, wording: Wording): string | null {
  const { story, date } = after
  const isOtherDay = date !== before.date
  const day = dayLabel(date, wording.locale, 'full')
  const isOtherQuote = after.quoteId !== before.quoteId
  const quote = isOtherQuote ? lookUp(story.statements, after.quoteId) : undefined
  if (quote !== undefined) {
    const places = quote.about.flatMap((id) => lookUp(story.places, id)?.name ?? [])
    return wording.later.told.onMap(lookUp(story.speakers, quote.speaker)?.name ?? '', places)
  }
  if (isOtherQuote || after.placeId !== before.placeId || after.narrowing !== before.narrowing)
    return choiceSentence(after, isOtherDay ? [day] : [], wording)
  if (!isOtherDay) return null
  const { statements, events, places } = daySummary(story, date)
  return wording.timeline.spoken(day, statements, events, places.length > maxNamedPlaces ? [] : places)
}

/** What is chosen, how many statements it has, and how many of them are made only after the chosen day. */
function choiceSentence(
  { story, date, placeId, narrowing }: StoryState,
  day: readonly string[],
  wording: Wording,
): string {
  const { comma, later, map, quotes } = wording
  const place = lookUp(story.places, placeId)
  const speaker = narrowing && lookUp(narrowing.kind === 'side' ? story.sides : story.speakers, narrowing.id)
  const names = [place, speaker].flatMap((one) => one?.name ?? [])
  const told = place && !speaker ? [withHolder(story, place, date, wording)] : names
  const what = [...day, ...(told.length > 0 ? told : [map.wholeStory])].join(comma)
  const about = place === undefined ? story.statements : statementsAbout(story, place.id)
  const shown = narrowed(story, about, narrowing)
  const heldBack = shown.length - countUntil(shown, date)
  const sentence = later.told.narrowed(what, shown.length)
  return heldBack === 0 ? sentence : sentence + comma + quotes.heldBack(heldBack)
}

/**
 * The places that another side, or another state, holds on the new day, with their holders, and how many more than can be named;
 * null if there is none. Not the one that is newly chosen, of which `changeSentence` tells.
 */
export function controlSentence(before: StoryState, after: StoryState, wording: Wording): string | null {
  const { story, date, placeId } = after
  const { comma, later } = wording
  const told = placeId === before.placeId ? null : placeId
  const changed = story.places.filter(
    (place) => place.id !== told && heldBy(place, date) !== heldBy(place, before.date),
  )
  if (changed.length === 0) return null
  const named = changed
    .slice(0, maxNamedPlaces)
    .map((place) => place.name + comma + (stateWords(story, place, date, wording) ?? later.control.unclaimed))
  const others = changed.length - named.length
  return [...named, ...(others > 0 ? [later.control.others(others)] : [])].join('. ')
}

/** A place and who holds it on a day: “Dabiq, held by Turkish-backed Syrian rebels since 16 October 2016”. */
function withHolder(story: Story, place: Place, date: Day, wording: Wording): string {
  const holder = stateWords(story, place, date, wording)
  return holder === null ? place.name : place.name + wording.comma + holder
}
