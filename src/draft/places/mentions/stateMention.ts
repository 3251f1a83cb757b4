import { folded } from '../../gazetteer/folded.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { Mention } from './mention.ts'
import { stateOfShortForm } from './stateShortForms.ts'
import type { Token } from './token.ts'

/**
 * The mention that a short form of a state is, or null: initials with points anywhere ("N.Y."), a form with a point after a
 * comma ("Ill."), any form right after a town of that state ("Springfield, IL", "Austin TX").
 */
export function stateMention(
  text: string,
  tokens: readonly Token[],
  at: number,
  before: Mention | undefined,
  gazetteer: Gazetteer,
): Mention | null {
  const token = tokens[at]
  if (token === undefined) return null
  const isInitials = /^(?:\p{Lu}\. ?){2,}$|^W\. ?Va\.$/u.test(token.word)
  if (!isInitials && !/^,?\s$/.test(token.gap)) return null
  const unit = stateOfShortForm(token.word)
  const place = unit === null ? null : gazetteer.withId(unit)
  if (place === null) return null
  const hasPoint = text[token.end] === '.' && !token.word.endsWith('.') && token.word.length > 2
  const end = token.end + (hasPoint ? 1 : 0)
  const isAfterTown = before?.to === at && before.places.some((town) => town.unit === unit && town.id !== unit)
  const isAfterComma = token.gap.startsWith(',') && text.slice(token.start, end).endsWith('.')
  if (!(isInitials || isAfterTown || isAfterComma)) return null
  const key = folded(place.name)
  return { start: token.start, end, from: at, to: at + 1, key, role: 'place', isNearly: false, places: [place] }
}
