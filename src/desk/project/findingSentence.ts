import { type Problem, problemSentence } from '../../story/format/problem.ts'

/** What the validator says, in its own English words, with another path: a value that the editor has yet to give is missing. */
export function findingSentence({ value, ...finding }: Problem, path: string): string {
  return problemSentence({ ...finding, path, value: value ?? undefined }).trim()
}
