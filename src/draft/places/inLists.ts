import type { Token } from './token.ts'
import type { Weighed } from './weighed.ts'

/** How much less a member of a list is sure than the surest of it. */
const less = 1.5

/** Raises the weights of mentions in a list ("Ramadi, Hit and Rutbah") towards that of the surest. People have no part in it. */
export function inLists(weighed: readonly Weighed[], tokens: readonly Token[]): readonly Weighed[] {
  const raised: Weighed[] = []
  for (let at = 0; at < weighed.length; ) {
    let end = at + 1
    while (isNext(weighed[end - 1], weighed[end], tokens)) end++
    const list = weighed.slice(at, end)
    const surest = Math.max(...list.map(({ weight }) => weight))
    raised.push(
      ...list.map((member) =>
        member.cue.isPerson || list.length < 2
          ? member
          : { ...member, weight: Math.max(member.weight, Math.min(surest - less, member.weight + 2)) },
      ),
    )
    at = end
  }
  return raised
}

/** Whether only a comma, "and" or both stand between two names of places that are not adjectives. */
function isNext(one: Weighed | undefined, other: Weighed | undefined, tokens: readonly Token[]): boolean {
  if (one === undefined || other === undefined) return false
  if (one.mention.role === 'adjective' || other.mention.role === 'adjective' || one.within.length > 0) return false
  const [first, second] = [tokens[one.mention.to], tokens[one.mention.to + 1]]
  if (first === undefined) return false
  if (other.mention.from === one.mention.to) return /^, $/.test(first.gap)
  return (
    other.mention.from === one.mention.to + 1 &&
    /^(?:and|or)$/.test(first.word) &&
    /^,? $/.test(first.gap) &&
    second?.gap === ' '
  )
}
