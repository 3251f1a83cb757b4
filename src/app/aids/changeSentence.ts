import type { StoryState } from '../../store/storyStore.ts'
import { dayLabel } from '../../story/dateLabels/dayLabel.ts'
import { lookUp } from '../../story/lookUp.ts'
import { daySummary, maxNamedPlaces } from '../../story/questions/daySummary.ts'
import { narrowed } from '../../story/questions/narrowing.ts'
import { countUntil, statementsAbout } from '../../story/questions/statementsAbout.ts'
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
  { comma, later, map, quotes }: Wording,
): string {
  const place = lookUp(story.places, placeId)
  const speaker = narrowing && lookUp(narrowing.kind === 'side' ? story.sides : story.speakers, narrowing.id)
  const names = [place, speaker].flatMap((one) => one?.name ?? [])
  const what = [...day, ...(names.length > 0 ? names : [map.wholeStory])].join(comma)
  const about = place === undefined ? story.statements : statementsAbout(story, place.id)
  const shown = narrowed(story, about, narrowing)
  const heldBack = shown.length - countUntil(shown, date)
  const sentence = later.told.narrowed(what, shown.length)
  return heldBack === 0 ? sentence : sentence + comma + quotes.heldBack(heldBack)
}
