import type { Span } from './span.ts'

/**
 * The paragraphs of a pasted text, in order, without the white space around them. A blank line always parts two; a
 * single line break does too, unless the lines look broken to a width, as in e-mails and wire copy.
 */
export function paragraphs(text: string): readonly Span[] {
  const found: Span[] = []
  let block: Span[] = []
  const close = () => {
    for (const span of isWrapped(text, block) ? [joined(block)] : block) found.push(span)
    block = []
  }
  for (const line of text.matchAll(/[^\n\r\u2028\u2029]*(?:\r\n|[\n\r\u2028\u2029]|$)/g)) {
    const span = trimmed(text, line.index, line.index + line[0].length)
    if (span === null) close()
    else block.push(span)
  }
  close()
  return found.filter((span) => span.end > span.start)
}

/** The span without the white space at its ends; null where nothing else is in it. */
export function trimmed(text: string, start: number, end: number): Span | null {
  let [from, to] = [start, end]
  while (from < to && isSpace(text, from)) from += 1
  while (to > from && isSpace(text, to - 1)) to -= 1
  return from < to ? { start: from, end: to } : null
}

function isSpace(text: string, index: number): boolean {
  return /\s/.test(text.charAt(index))
}

function joined(block: readonly Span[]): Span {
  return { start: block[0]?.start ?? 0, end: block.at(-1)?.end ?? 0 }
}

/** Mail and wire copy break lines at 60 to 80 letters; a line that ends a paragraph early is the last of its block. */
function isWrapped(text: string, block: readonly Span[]): boolean {
  if (block.length < 2) return block.length === 1
  const inner = block.slice(0, -1)
  const runsOn = inner.every((line, index) => {
    const next = block[index + 1]
    return next !== undefined && /\p{Ll}|\d/u.test(text.charAt(next.start)) && !/[.!?:]["”]?$/.test(slice(text, line))
  })
  const even = inner.every((line) => line.end - line.start >= 45 && line.end - line.start <= 100)
  return runsOn || (even && block.length > 2)
}

function slice(text: string, { start, end }: Span): string {
  return text.slice(Math.max(start, end - 3), end)
}
