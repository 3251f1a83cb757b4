import type { Article } from '../article.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { cleaned } from '../text/cleaned.ts'
import { sentences } from '../text/sentences.ts'
import type { Span } from '../text/span.ts'
import { overlapsAny } from '../text/spans.ts'
import { type DraftPlace, unlocatedPlace } from './draftPlace.ts'
import { locatedNames } from './mentions/locatedNames.ts'
import { tokensOf } from './mentions/token.ts'

/** Names that are probably places of the article, and no place of the gazetteer: an editor has to say where they are. `found`: its other places. */
export function soughtPlaces({ text }: Article, found: readonly Span[], gazetteer: Gazetteer): readonly DraftPlace[] {
  const { boilerplate, headline, body } = cleaned(text)
  const first = sentences(text, body.slice(0, 1)).slice(0, 1)
  const opening = headline === null ? first : [headline, ...first]
  const taken = [...boilerplate, ...found]
  const names = locatedNames(tokensOf(text), opening, (span) => overlapsAny(span, taken), gazetteer)
  return names.map((span) => unlocatedPlace(text, span))
}
