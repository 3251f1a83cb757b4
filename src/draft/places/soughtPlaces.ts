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
  const ofDateline = datelineNames(text, parts, taken)
  const names = locatedNames(tokensOf(text), opening, (span) => overlapsAny(span, [...taken, ...ofDateline]), gazetteer)
  return [...ofDateline, ...names]
    .sort((one, other) => one.start - other.start)
    .map((span) => unlocatedPlace(text, span))
}

/** Each mention of the dateline’s place, in capitals or not; none where that is among the places that are `taken`. */
function datelineNames(text: string, { dateline }: Cleaned, taken: readonly Span[]): readonly Span[] {
  if (dateline?.place == null) return []
  const { start, end } = dateline.place
  const [name = ''] = text.slice(start, end).split(',')
  if (overlapsAny({ start, end: start + name.length }, taken)) return []
  const mention = new RegExp(`(?<![\\p{L}\\p{N}])${literal(name)}(?![\\p{L}\\p{N}])`, 'giu')
  return [...text.matchAll(mention)]
    .filter(([found]) => /^\p{Lu}/u.test(found))
    .map(({ index }) => ({ start: index, end: index + name.length }))
    .filter((span) => !overlapsAny(span, taken))
}
