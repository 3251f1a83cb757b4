import type { Token } from './tokens.ts'

/** The first token from `done` on that is no mark. */
export function leadStart(tokens: readonly Token[], done: number): number {
  let start = done
  while (start < tokens.length && tokens[start]?.kind === 'mark' && tokens[start]?.text !== '(') start += 1
  return start
}

/** The end of the tokens before `limit` without the marks that end them. */
export function endWithoutMarks(tokens: readonly Token[], limit: number): number {
  let end = limit
  while (end > 0 && tokens[end - 1]?.kind === 'mark' && !/^[)\]]$/.test(tokens[end - 1]?.text ?? '')) end -= 1
  return end
}
