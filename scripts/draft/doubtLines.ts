import type { Doubt } from '../../src/draft/story/doubt.ts'
import { counted } from '../terminal/counted.ts'

/** The doubts of a draft as lines, the weightiest first, under what they mean. */
export function doubtLines(doubts: readonly Doubt[]): readonly string[] {
  const open = doubts.filter(({ confidence }) => confidence === 0)
  const others = doubts.filter(({ confidence }) => confidence > 0)
  return [
    ...(open.length === 0
      ? []
      : [`${counted(open.length, 'value')} to give before the story can be shown:`, ...open.map(lineOf)]),
    ...(others.length === 0 ? [] : [`${counted(others.length, 'doubt')}, the greatest first:`, ...others.map(lineOf)]),
  ]
}

function lineOf({ path, why, confidence, alternatives }: Doubt): string {
  const sure = confidence === 0 ? 'open' : `${Math.round(confidence * 100)} %`
  const others = alternatives.length === 0 ? '' : `; or: ${alternatives.join(' | ')}`
  return `  ${sure.padStart(5)}  ${path}: ${why}${others}`
}
