import { unsaid } from '../../draft/story/storySpeakers.ts'
import type { StatementEntry } from '../../story/format/schema.ts'
import { entryOf } from '../project/entries.ts'
import type { Project } from '../project/project.ts'

/** Two statements that a page may open with, facing each other: their ids, in the order of the report. */
export type LeadPair = readonly [string, string]

/** So many pairs are offered, and one statement in so many of them. */
const most = 4
const mostOfOne = 2

/**
 * The pairs of statements that may disagree, the likeliest first: by two speakers, about one place, and of two sides, or of which one says
 * what the other denies. That two do disagree is for the editor to say.
 */
export function leadPairs(project: Project): readonly LeadPair[] {
  const read = project.story.statements.map((statement, index) => readOf(project, statement, index))
  const weighed = read.flatMap((one, index) =>
    read.slice(index + 1).flatMap((other) => {
      const weight = weightOf(project, one, other)
      return weight === null ? [] : [{ pair: [one.statement.id, other.statement.id] as const, weight }]
    }),
  )
  const chosen: LeadPair[] = []
  const countOf = (id: string) => chosen.filter((pair) => pair.includes(id)).length
  for (const { pair } of weighed.toSorted((a, b) => b.weight - a.weight)) {
    if (chosen.length < most && pair.every((id) => countOf(id) < mostOfOne)) chosen.push(pair)
  }
  return chosen
}

type Read = {
  readonly statement: StatementEntry
  /** Which one of the report it is, in its order. */
  readonly index: number
  /** The id of its speaker’s side; null where that isn’t known, and may be any. */
  readonly side: string | null
  readonly isDenial: boolean
  readonly words: ReadonlySet<string>
}

/** Words that say that something isn’t so. */
const denial =
  /\b(?:not|never|no|none|nobody|nothing|neither|nor|without|false|untrue|wrong|lies?|lying|instead|den(?:y|ies|ied|ying)|reject\w*|dismiss\w*|refus\w*|disput\w*|refut\w*|accus\w*)\b|n['’]t\b/i

function readOf(project: Project, statement: StatementEntry, index: number): Read {
  const side = entryOf(project, 'sides', entryOf(project, 'speakers', statement.speaker)?.side ?? '')
  const names = statement.about.flatMap((id) => [...wordsIn(entryOf(project, 'places', id)?.properties.name ?? '')])
  const words = [...wordsIn(statement.text)].filter((word) => !names.includes(word))
  return {
    statement,
    index,
    side: side === undefined || side.name === unsaid.side ? null : side.id,
    isDenial: denial.test(statement.text),
    words: new Set(words),
  }
}

/**
 * How likely two statements disagree; null where nothing speaks for it. Reports set an answer beside what it answers, so that the nearest weigh
 * most. The weights are by the five reports of the bench: in three of them a pair that the hand-made story joins is among those offered.
 */
function weightOf(project: Project, one: Read, other: Read): number | null {
  const places = one.statement.about.filter((id) => other.statement.about.includes(id))
  if (one.statement.speaker === other.statement.speaker || places.length === 0) return null
  const shared = [...one.words].filter((word) => other.words.has(word)).length
  const isDenied = one.isDenial !== other.isDenial
  const areKnown = one.side !== null && other.side !== null
  const areOfOne = areKnown && one.side === other.side
  if (areOfOne && !(isDenied && shared > 0)) return null
  const areTowns = places.some((id) => entryOf(project, 'places', id)?.properties.kind !== 'country')
  const all = new Set([...one.statement.about, ...other.statement.about]).size
  const direct = [one, other].filter(({ statement }) => statement.kind === 'direct').length
  return (
    (areOfOne ? 0 : areKnown ? 2 : 1.5) +
    (isDenied ? 1.5 : 0) +
    Math.min(shared, 3) +
    3 * Math.exp((1 - (other.index - one.index)) / 4) +
    (2 * places.length) / all +
    (areTowns ? 1 : 0) +
    0.3 * direct
  )
}

/** The telling words of a text, in small letters, each by its beginning. */
function wordsIn(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  return new Set(words.filter((word) => !small.test(word)).map((word) => word.slice(0, 6)))
}

const small =
  /^(?:that|this|these|those|they|them|their|there|then|than|with|without|from|into|have|been|were|will|would|could|should|about|after|before|when|where|what|which|while|also|more|most|some|such|only|very|said|says|just|over|your|ours?)$/
