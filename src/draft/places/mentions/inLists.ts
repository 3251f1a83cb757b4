import type { Token } from './token.ts'
import type { Weighed } from './weighed.ts'

/** How much less a member of a list is sure than the surest of it, and by how much at most it is raised. */
const less = 1.5
const most = 2
/** What it counts that every member is a town of one country that the article names, even where one is a word, too. */
const coherent = 5
const leastPeople = 5000

/** Raises the weights of mentions in a list ("Ramadi, Hit and Rutbah") towards that of the surest. People have no part in it. */
export function inLists(weighed: readonly Weighed[], tokens: readonly Token[]): readonly Weighed[] {
  const named = new Set(
    weighed.flatMap(({ mention: { places } }) => (places[0]?.kind === 'country' ? [places[0].country] : [])),
  )
  const raised: Weighed[] = []
  for (let at = 0; at < weighed.length; ) {
    let end = at + 1
    while (isNext(weighed[end - 1], weighed[end], tokens)) end++
    raised.push(...raisedTogether(weighed.slice(at, end), named))
    at = end
  }
  return raised
}

function raisedTogether(list: readonly Weighed[], named: ReadonlySet<string | null>): readonly Weighed[] {
  if (list.length < 2) return list
  const surest = Math.max(...list.map(({ weight }) => weight))
  const isCoherent = [...named].some((country) => country !== null && list.every((member) => isTownOf(member, country)))
  return list.map((member) => {
    if (member.cue.isPerson) return member
    if (isCoherent) return { ...member, weight: member.weight + coherent }
    return list.length < 3
      ? member
      : { ...member, weight: Math.max(member.weight, Math.min(surest - less, member.weight + most)) }
  })
}

/** In the United States nearly every surname is a town: there a list of names is no list of towns yet. */
function isTownOf({ mention: { places } }: Weighed, country: string): boolean {
  return country !== 'US' && places.some((place) => place.country === country && (place.population ?? 0) >= leastPeople)
}

/** Whether only a comma, "and" or both stand between two names of places that are not adjectives. */
function isNext(one: Weighed | undefined, other: Weighed | undefined, tokens: readonly Token[]): boolean {
  if (one === undefined || other === undefined || one.within.length > 0) return false
  if (one.mention.role === 'adjective' || other.mention.role === 'adjective') return false
  const [first, second] = [tokens[one.mention.to], tokens[one.mention.to + 1]]
  if (first === undefined) return false
  if (other.mention.from === one.mention.to) return first.gap === ', '
  const isJoined = /^(?:and|or)$/.test(first.word) && /^,? $/.test(first.gap) && second?.gap === ' '
  return isJoined && other.mention.from === one.mention.to + 1
}
