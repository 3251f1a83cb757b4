import type { Doubt } from '../../src/draft/reading/doubt.ts'
import { counted } from '../terminal/counted.ts'

/** So many paths stand in one line. */
const mostPaths = 3

/** The doubts of a draft as lines, the weightiest first, under what they mean. */
export function doubtLines(doubts: readonly Doubt[]): readonly string[] {
  const open = doubts.filter(({ confidence }) => confidence === 0)
  const others = doubts.filter(({ confidence }) => confidence > 0)
  return [
    ...(open.length === 0
      ? []
      : [`${counted(open.length, 'value')} to give before the story can be shown:`, ...linesOf(open)]),
    ...(others.length === 0 ? [] : [`${counted(others.length, 'doubt')}, the greatest first:`, ...linesOf(others)]),
  ]
}

/** Doubts of one reason are one line, with the paths of the first of them. */
function linesOf(doubts: readonly Doubt[]): readonly string[] {
  const groups = new Map<string, Doubt[]>()
  for (const doubt of doubts) {
    const key = [doubt.why, doubt.confidence, ...doubt.alternatives].join('|')
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [doubt])
    else group.push(doubt)
  }
  return [...groups.values()].map(lineOf)
}

function lineOf(doubts: readonly Doubt[]): string {
  const [first] = doubts
  if (first === undefined) return ''
  const paths = doubts.slice(0, mostPaths).map(({ path }) => path)
  const more = doubts.length > mostPaths ? ` and ${doubts.length - mostPaths} more` : ''
  const sure = first.confidence === 0 ? 'open' : `${Math.round(first.confidence * 100)} %`
  const others = first.alternatives.length === 0 ? '' : `; or: ${first.alternatives.join(' | ')}`
  return `  ${sure.padStart(5)}  ${paths.join(', ')}${more}: ${first.why}${others}`
}
