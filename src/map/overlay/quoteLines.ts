import type { FeatureCollection, LineString } from 'geojson'
import type { Choice } from '../../store/choice.ts'
import { lookUp } from '../../story/lookUp.ts'
import { momentState } from '../../story/questions/moments.ts'
import type { Story } from '../../story/story.ts'
import { greatCircleLine } from '../projection/greatCircleLine.ts'

/** The great-circle lines of the chosen quote, from where it was said to each place that it is about. */
export function quoteLines(
  story: Story,
  { date, quoteId }: Pick<Choice, 'date' | 'quoteId'>,
): FeatureCollection<LineString> {
  const quote = lookUp(story.statements, quoteId)
  const from = lookUp(story.places, quote?.said.at)
  if (quote === undefined || from === undefined || momentState(quote.said.when, date) === 'later') {
    return { type: 'FeatureCollection', features: [] }
  }
  const places = quote.about.filter((id) => id !== from.id).flatMap((id) => lookUp(story.places, id) ?? [])
  return {
    type: 'FeatureCollection',
    features: places.map(({ point }) => greatCircleLine(from.point, point)),
  }
}
