import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { GazetteerPlace } from '../../gazetteer/gazetteerPlace.ts'
import { isWithin } from '../senses/isWithin.ts'
import type { Mention } from './mention.ts'
import { stateOfShortForm } from './stateShortForms.ts'
import type { Token } from './token.ts'

/** The areas after a mention and a comma or in brackets in which it can lie: "Paris, Texas", "SPRINGFIELD, Ill.", "Ramadi (Iraq)". */
export function areasAfter(
  mention: Mention,
  next: Mention | undefined,
  tokens: readonly Token[],
  gazetteer: Gazetteer,
): readonly GazetteerPlace[] {
  const token = tokens[mention.to]
  if (token === undefined || !/^(?:,\s| \()$/.test(token.gap)) return []
  const holds = (area: GazetteerPlace) => mention.places.some((place) => isWithin(place, area))
  const short = stateOfShortForm(token.word)
  const unit = short === null ? null : gazetteer.withId(short)
  if (unit !== null && holds(unit)) return [unit]
  if (next === undefined || next.from !== mention.to) return []
  return next.places.filter(({ kind }) => kind === 'country' || kind === 'unit' || kind === 'county').filter(holds)
}
