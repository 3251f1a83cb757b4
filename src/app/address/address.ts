import { type Choice, openingChoice, withDate, withNarrowing, withPlace, withQuote } from '../../store/choice.ts'
import type { Story } from '../../story/story.ts'
import { isDay } from '../../story/time/day.ts'

/**
 * Reads the choice from an address’s hash. Ignores what is malformed or unknown. Keeps the day even if the quote is of
 * a later one, since a reader can go back from there.
 */
export function readChoice(hash: string, story: Story): Choice {
  const params = new URLSearchParams(hash.replace(/^#/, ''))
  const date = params.get('date')
  const speaker = params.get('speaker')
  const side = params.get('side')
  const opening = openingChoice(story)
  const dated =
    isDay(date) && date >= story.timeline.from && date <= story.timeline.to ? withDate(story, opening, date) : opening
  const sided = side === null ? dated : withNarrowing(story, dated, { kind: 'side', id: side })
  const narrowed = speaker === null ? sided : withNarrowing(story, sided, { kind: 'speaker', id: speaker })
  const placed = withPlace(story, narrowed, params.get('place'))
  return { ...withQuote(story, placed, params.get('quote')), date: dated.date }
}

/** The hash for a choice, with its `#`; empty for the choice that a story opens with. */
export function writeChoice({ date, placeId, narrowing, quoteId }: Choice, story: Story): string {
  const params = new URLSearchParams()
  if (placeId !== null) params.set('place', placeId)
  if (date !== openingChoice(story).date) params.set('date', date)
  if (quoteId !== null) params.set('quote', quoteId)
  if (narrowing !== null) params.set(narrowing.kind, narrowing.id)
  const hash = params.toString()
  return hash === '' ? '' : `#${hash}`
}
