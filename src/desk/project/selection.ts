import type { Span } from '../../draft/text/span.ts'

const letter = /[\p{L}\p{N}\p{M}]/u

/** A selection in a text, grown to whole words and without the space around it; null where it holds no letter. */
export function wholeWords(text: string, { start, end }: Span): Span | null {
  let from = Math.max(0, Math.min(start, end))
  let to = Math.min(text.length, Math.max(start, end))
  while (from < to && !letter.test(text[from] ?? '') && /\s/.test(text[from] ?? '')) from += 1
  while (to > from && /\s/.test(text[to - 1] ?? '')) to -= 1
  if (!letter.test(text.slice(from, to))) return null
  if (letter.test(text[from] ?? '')) while (isJoined(text, from - 1)) from -= 1
  if (letter.test(text[to - 1] ?? '')) while (isJoined(text, to)) to += 1
  return { start: from, end: to }
}

/** Whether a word goes on at an offset: a letter, or a hyphen between two. */
function isJoined(text: string, at: number): boolean {
  const isLetter = (offset: number) => letter.test(text[offset] ?? '')
  return isLetter(at) || (/[-‐‑]/.test(text[at] ?? '') && isLetter(at - 1) && isLetter(at + 1))
}
