import { folded } from '../../gazetteer/folded.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { Span } from '../../text/span.ts'
import { neverAlone } from './neverAlone.ts'
import type { Token } from './token.ts'

const kinds = new Set(
  'city town village hamlet suburb settlement district province region port island valley neighborhood neighbourhood outskirts'.split(
    ' ',
  ),
)

/**
 * Capitalised words that the text itself calls a place ("the town of Dabiq") and that nothing else has been found for, at
 * each of their mentions. Where they are, an editor has to say.
 */
export function unknownPlaces(
  tokens: readonly Token[],
  isFound: (span: Span) => boolean,
  gazetteer: Gazetteer,
): readonly Span[] {
  const named = new Set(tokens.flatMap((token, at) => (isCalledPlace(tokens, at) ? [folded(token.word)] : [])))
  return tokens.flatMap((token, at): readonly Span[] => {
    const key = folded(token.word)
    if (!token.isCapital || !named.has(key) || isFound(token)) return []
    if (neverAlone(key) || gazetteer.isOrdinaryWord(key) || gazetteer.isGivenName(key)) return []
    return isPartOfName(tokens, at) ? [] : [{ start: token.start, end: token.end }]
  })
}

/** "the city of X", with X alone: a longer name would be cut. */
function isCalledPlace(tokens: readonly Token[], at: number): boolean {
  const [kind, of, token] = [tokens[at - 2], tokens[at - 1], tokens[at]]
  if (kind === undefined || of === undefined || token === undefined) return false
  if (!token.isCapital || of.word !== 'of' || token.gap !== ' ' || of.gap !== ' ') return false
  return kinds.has(kind.word) && !isPartOfName(tokens, at)
}

function isPartOfName(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  const isAfterCapital = before?.isCapital === true && token?.gap === ' '
  return isAfterCapital || (after?.isCapital === true && /^[ -]$/.test(after.gap))
}
