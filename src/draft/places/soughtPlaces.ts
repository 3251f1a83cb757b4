import type { Article } from '../article.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { type Cleaned, cleaned } from '../text/cleaned.ts'
import { literal } from '../text/literal.ts'
import { sentences } from '../text/sentences.ts'
import type { Span } from '../text/span.ts'
import { overlapsAny } from '../text/spans.ts'
import { type DraftPlace, unlocatedPlace } from './draftPlace.ts'
import { locatedNames } from './mentions/locatedNames.ts'
import { tokensOf } from './mentions/token.ts'

/** Names that are probably places of the article, and no place of the gazetteer: an editor has to say where they are. `found`: its other places. */
export function soughtPlaces({ text }: Article, found: readonly Span[], gazetteer: Gazetteer): readonly DraftPlace[] {
  const parts = cleaned(text)
  const { boilerplate, headline, body } = parts
  const first = sentences(text, body.slice(0, 1)).slice(0, 1)
  const opening = headline === null ? first : [headline, ...first]
  const taken = [...boilerplate, ...found]
  const ofDateline = datelineNames(text, parts).filter((span) => !overlapsAny(span, taken))
  const names = locatedNames(tokensOf(text), opening, (span) => overlapsAny(span, [...taken, ...ofDateline]), gazetteer)
  return [...ofDateline, ...names]
    .sort((one, other) => one.start - other.start)
    .map((span) => unlocatedPlace(text, span))
}

/** Each mention of the place that the dateline names, however it is written: a report is from a place. */
function datelineNames(text: string, { dateline }: Cleaned): readonly Span[] {
  if (dateline?.place == null) return []
  const [name = ''] = text.slice(dateline.place.start, dateline.place.end).split(',')
  const mention = new RegExp(`(?<![\\p{L}\\p{N}])${literal(name)}(?![\\p{L}\\p{N}])`, 'giu')
  return [...text.matchAll(mention)].map(({ index }) => ({ start: index, end: index + name.length }))
}
