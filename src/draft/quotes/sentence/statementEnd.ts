import type { Cue } from './cuesIn.ts'
import { subjectBefore } from './subjectBefore.ts'
import type { Token } from './tokens.ts'
import { isDash } from './words.ts'

const subordinate = /^(?:when|as|after|though|although|while|if|because|since|before)$/
const coordinate = /^(?:but|and|while|though|although|whereas|;)$/

/** Where what follows a cue ends at the latest: where the next statement of the sentence begins. */
export function statementEnd(tokens: readonly Token[], cue: Cue, later: readonly Cue[]): number {
  const clause = subordinateEnd(tokens, cue)
  for (const next of later) {
    const at = next.first >= clause ? clause : jointBefore(tokens, cue, next)
    if (at !== null) return at
  }
  return clause
}

/** A clause that begins with “when” or “after” ends with its comma. */
function subordinateEnd(tokens: readonly Token[], cue: Cue): number {
  const own = subjectBefore(tokens, cue.first)
  const opening = own === null ? undefined : tokens[own.first - 1]
  if (opening === undefined || own === null || own.first > 2 || !subordinate.test(opening.lower)) return tokens.length
  const end = tokens.findIndex((token, index) => index > cue.last + 1 && token.text === ',')
  return end < 0 ? tokens.length : end
}

/** Where the statement of a later cue begins, if it stands beside this one and not inside it. */
function jointBefore(tokens: readonly Token[], cue: Cue, next: Cue): number | null {
  if (next.kind === 'according') return tokens[next.first - 1]?.text === ',' ? next.first - 1 : next.first
  const own = next.kind === 'finite' ? subjectBefore(tokens, next.first) : null
  const start = own !== null && own.first > cue.last ? own.first : next.first
  const joint = tokens[start - 1]
  if (joint === undefined || start - 1 <= cue.last) return null
  const isAfterComma = tokens[start - 2]?.text === ','
  if (coordinate.test(joint.lower) && (own === null || isAfterComma || joint.lower !== 'and'))
    return isAfterComma ? start - 2 : start - 1
  if (cue.kind === 'participle' && joint.text === ',' && next.kind === 'finite' && start === next.first)
    return start - 1
  const isParted = joint.text === ',' || isDash(joint.text)
  if (isParted && (next.kind === 'participle' || (isDash(joint.text) && own !== null))) return start - 1
  const isTag = own !== null && isEnd(tokens[next.last + 1])
  return joint.kind === 'quotation' && (next.kind === 'participle' || isTag) ? start : null
}

function isEnd(token: Token | undefined): boolean {
  return token === undefined || token.text === '.'
}
