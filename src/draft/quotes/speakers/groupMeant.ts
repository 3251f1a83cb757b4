import { sentences } from '../../text/sentences.ts'
import type { Span } from '../../text/span.ts'
import { type Token, tokensOf } from '../sentence/tokens.ts'
import { days } from '../sentence/words.ts'
import { groupOpening } from './groupOpening.ts'
import { isGroupNoun } from './groups.ts'
import { amongOthers, type Meant } from './meant.ts'
import { bodies } from './offices.ts'
import type { Named, Person } from './people.ts'

/** Where “they” stands, and who is known before it. */
type Before = {
  /** Who spoke before, the last one last, and where each is mentioned. */
  readonly earlier: readonly (Named & { readonly speaker: readonly Span[] })[]
  readonly bySurname: ReadonlyMap<string, Person>
}

/** So many letters before “they” may name whom it means. */
const reach = 600

/**
 * Whom “they” at `mention` means, which is never one person: the group that is the subject of its own sentence or of the one before; else
 * the nearest one before that is or that spoke, which is a doubt. Null where none is near.
 */
export function groupMeant(text: string, mention: Span, { earlier, bySurname }: Before): Meant {
  const before = subjectsBefore(text, mention)
  const spoke = earlier.filter(({ speaker: [at] }) => at !== undefined && mention.start - at.start < 2 * reach)
  const speaking = spoke.filter((quote) => isSureGroup(quote)).toReversed()
  for (const [back, { start, words }] of before.entries()) {
    const group = groupOpening(words, bySurname)
    if (group === null) continue
    const known = spoke.find(({ name }) => name.toLowerCase() === group.name.toLowerCase()) ?? group
    const since = speaking.filter(({ speaker: [at] }) => (at?.start ?? 0) > start)
    const nearer = back > 0 ? since.find(({ name }) => name !== known.name) : undefined
    if (nearer !== undefined) return amongOthers(nearer, [known, ...speaking])
    const isNear = back < 2 && before.slice(0, back).every(({ isOwn }) => isOwn)
    const hasSpoken = speaking[0]?.name === known.name
    return group.isSure && (isNear || hasSpoken) ? { who: known } : { others: [], ...amongOthers(known, speaking) }
  }
  const [last] = speaking
  if (last === undefined) return { who: null, others: [] }
  const isLast = (last.speaker[0]?.start ?? 0) >= (before.find(({ isOwn }) => !isOwn)?.start ?? Infinity)
  return isLast ? { who: last } : { others: [], ...amongOthers(last, speaking) }
}

type Opening = { readonly start: number; readonly words: readonly Token[]; readonly isOwn: boolean }

/** The words that open each sentence before a mention, the nearest first; its own, as far as it goes, is the first. Nothing quoted is in them. */
function subjectsBefore(text: string, mention: Span): readonly Opening[] {
  const from = Math.max(0, mention.start - reach)
  const near = text.slice(from, mention.start)
  const unquoted = near.replace(/["“][^"“”]*(?:["”]|$)/g, (said) => said.replace(/[^.!?\s]/g, ' '))
  const parts = [...unquoted.matchAll(/[^\n]+/g)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }))
  const found = sentences(unquoted, parts).toReversed()
  const isWhole = from === 0 || text[from - 1] === '\n'
  return found
    .slice(0, isWhole ? found.length : -1)
    .map((sentence, back) => ({
      start: from + sentence.start,
      words: tokensOf(unquoted, sentence, []),
      isOwn: back === 0 && !/[.!?]["”’')]*\s*$/.test(near),
    }))
    .filter(({ words }) => words.some(({ kind }) => kind === 'word'))
}

/** Whether who spoke is several people or a body, as the words show. */
function isSureGroup({ name, role }: Named): boolean {
  if (role !== null || /^(?:it|that|this|there|they)\b/i.test(name)) return false
  const [head = ''] = name.split(/ (?:of|for|in|at|from|who)(?= |$)/)
  const words = head.toLowerCase().split(/\s+/)
  return isGroupNoun(words.at(-1) ?? '') || words.some((word) => bodies.has(word) && !days.has(word))
}
