import type { StoryState } from '../store/storyStore.ts'
import { dayLabel } from '../story/dayLabel.ts'
import { daySummary } from '../story/daySummary.ts'
import { lookUp } from '../story/lookUp.ts'
import { isWithin } from '../story/narrowing.ts'
import { madeBy, statementsAbout } from '../story/statementsAbout.ts'
import type { Wording } from '../wording/wording.ts'

/** What has changed between two states in one short sentence, without the words of a quote; null if nothing that shows. */
export function changeSentence(before: StoryState, after: StoryState, wording: Wording): string | null {
  const { story, date } = after
  const quote = after.quoteId === before.quoteId ? undefined : lookUp(story.statements, after.quoteId)
  if (quote !== undefined) {
    const places = quote.about.flatMap((id) => lookUp(story.places, id)?.name ?? [])
    return wording.later.told.onMap(lookUp(story.speakers, quote.speaker)?.name ?? '', places)
  }
  if (after.placeId !== before.placeId || after.narrowing !== before.narrowing)
    return choiceSentence(after, wording)
  if (date === before.date) return null
  const { statements, events, places } = daySummary(story, date)
  return wording.timeline.spoken(dayLabel(date, wording.locale, 'full'), statements, events, places)
}

/** What is chosen, and how many statements of it have been made by the chosen day. */
function choiceSentence(
  { story, date, placeId, narrowing }: StoryState,
  { comma, later, map }: Wording,
): string {
  const place = lookUp(story.places, placeId)
  const speaker = narrowing && lookUp(narrowing.kind === 'side' ? story.sides : story.speakers, narrowing.id)
  const what = [place?.name, speaker?.name].filter(Boolean).join(comma)
  const about = place === undefined ? story.statements : statementsAbout(story, place.id)
  const made = madeBy(about, date).filter((statement) => isWithin(story, statement, narrowing))
  return later.told.narrowed(what || map.wholeStory, made.length)
}
