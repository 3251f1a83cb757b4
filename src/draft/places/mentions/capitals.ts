import type { Span } from '../../text/span.ts'
import type { Mention } from './mention.ts'
import { stateOfShortForm } from './stateShortForms.ts'
import type { Token } from './token.ts'

/**
 * "AMMAN, Jordan (AP) --", "AMMAN —": what stands before a report’s first words, wherever the page puts it. `cleaned` finds
 * the dateline at the start of a paragraph; pages run headlines and reports together.
 */
export function beginsReport(text: string, { start, end }: Span): boolean {
  if (!/^[\p{Lu}\P{L}]+$/u.test(text.slice(start, end))) return false
  return /^(?:, [\p{L}. ]{2,20})?,?(?: ?\([\p{L} ]{2,20}\))?\s*(?:--|—|–|-\s)/u.test(text.slice(end, end + 60))
}

/** A short run of capitals among words that are not: an abbreviation that happens to be the other name of a town. */
export function isAcronym(text: string, mention: Mention, tokens: readonly Token[]): boolean {
  const { start, end, from, to, role, places } = mention
  const words = text.slice(start, end)
  if (role === 'adjective' || !/^\p{Lu}{2,5}$/u.test(words)) return false
  if (places.some(({ kind }) => kind === 'country' || kind === 'region')) return false
  if (places[0]?.kind === 'unit' && stateOfShortForm(words) !== null) return false
  const isCapitals = (token: Token | undefined) => token !== undefined && /^[\p{Lu}\p{M}]{2,}$/u.test(token.word)
  return !isCapitals(tokens[from - 1]) && !isCapitals(tokens[to]) && !beginsReport(text, mention)
}
