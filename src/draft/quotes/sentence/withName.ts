import type { Subject } from './subject.ts'
import type { Token } from './tokens.ts'
import { isCapital } from './words.ts'

/** A subject with the name that follows it between commas: “the governor of Homs, Omar Haddad,”, “her son, Omar,”. */
export function withName(tokens: readonly Token[], subject: Subject): Subject {
  const comma = subject.last + 1
  if (tokens[comma]?.text !== ',' || isCapital(tokens[subject.first]?.text ?? '') !== isArticle(tokens[subject.first]))
    return subject
  let last = comma
  while (last - comma < 5 && tokens[last + 1]?.kind === 'word' && isCapital(tokens[last + 1]?.text ?? '')) last += 1
  const after = tokens[last + 1]
  const isFull = last - comma >= 2 && (after === undefined || after.kind === 'mark')
  const isFirstName = last - comma === 1 && after?.text === ',' && isPossessive(tokens[subject.first])
  return isFull || isFirstName ? { first: subject.first, last } : subject
}

function isPossessive(token: Token | undefined): boolean {
  return /^(?:its|their|his|her|my|our)$/.test(token?.lower ?? '')
}

function isArticle(token: Token | undefined): boolean {
  return /^(?:The|A|An|Its|Their|His|Her)$/.test(token?.text ?? '')
}
