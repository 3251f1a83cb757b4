import { storyAt } from '../../scripts/still/storyAt.ts'
import type { QuotesByPlace } from '../probe/quotesByPlace.ts'

/** A script that tells the probe which quotes are about a place or were made there. */
export async function quotesScript(): Promise<string> {
  const { places, statements } = await storyAt('public/stories/raqqa-2016-11')
  const quotes: QuotesByPlace = Object.fromEntries(
    places.map(({ id }) => [
      id,
      statements.filter(({ about, said }) => about.includes(id) || said.at === id).map((statement) => statement.id),
    ]),
  )
  return `window.quotesByPlace = ${JSON.stringify(quotes)}`
}
