import type { Statement } from './sentence/statement.ts'
import type { Token } from './sentence/tokens.ts'
import { finite, isCapital, isVerbLike } from './sentence/words.ts'
import { offices } from './speakers/offices.ts'

/**
 * The statement of a sentence whose reporting verb has been lost in editing: “Foreign Minister Omar Haddad the road was
 * closed.” It begins with an office and a name, and right after them another clause begins. Null for other sentences.
 */
export function unspoken(tokens: readonly Token[]): Statement | null {
  const at = tokens.findIndex(
    (token, index) => index > 1 && token.lower === 'the' && isCapital(tokens[index - 1]?.text ?? ''),
  )
  const before = tokens.slice(0, at)
  const isName = before.every(({ kind, text }) => kind === 'word' && (isCapital(text) || /^(?:of|for|and)$/.test(text)))
  if (at < 2 || at > 10 || !isName || before.some(({ lower }) => isVerbLike(lower))) return null
  const hasOffice = before.slice(0, -1).some(({ lower }) => offices.has(lower.replace(/\.$/, '')))
  const hasVerb = tokens.slice(at + 1, at + 7).some(({ lower }) => finite.has(lower))
  const end = tokens.findLastIndex(({ kind }) => kind !== 'mark') + 1
  if (!hasOffice || !hasVerb || end - at < 4) return null
  return { cue: null, subjects: [{ first: 0, last: at - 1 }], contents: [{ first: at, end }], isInferred: true }
}
