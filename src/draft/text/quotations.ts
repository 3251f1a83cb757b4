import type { Span } from './span.ts'

/** Words between marks of quotation. The span includes the marks, `inner` does not. */
export type Quotation = Span & {
  readonly inner: Span
  /** Index of its paragraph. */
  readonly paragraph: number
  /** Whether it goes on the quotation of the paragraph before, which was not closed. */
  readonly isContinued: boolean
  /** Whether its paragraph ends before it is closed. */
  readonly isOpen: boolean
}

/** What opens a quotation, and what closes one that was so opened. Typists mix them up, so most close most. */
const closers: Readonly<Record<string, RegExp>> = {
  '"': /["”“]/g,
  '“': /[”"“]/g,
  '”': /[”"]/g,
  '„': /[“”"‟]/g,
  '‟': /[”"]/g,
  '«': /»/g,
  '»': /«/g,
  '‹': /›/g,
  '``': /''|"|”/g,
  "''": /''|"/g,
  '‘': /['’]/g,
  "'": /['’]/g,
}

const openers = /``|''|["“”„‟«»‹‘']/g

/** The quotations of each paragraph, in order and apart; a quotation within another is part of it. */
export function quotations(text: string, paragraphs: readonly Span[]): readonly Quotation[] {
  const found: Quotation[] = []
  paragraphs.forEach((paragraph, index) => {
    const words = text.slice(paragraph.start, paragraph.end)
    openers.lastIndex = 0
    let searched = 0
    for (let match = openers.exec(words); match !== null; match = openers.exec(words)) {
      const mark = match[0]
      if (!opens(words, match.index, mark)) continue
      const from = match.index + mark.length
      const close = closing(words, from, isSingle(mark) ? Math.max(from, searched) : from, mark)
      if (close === null && isSingle(mark)) {
        searched = from + longestSingle
        continue
      }
      const end = close?.end ?? words.length
      const previous = found.at(-1)
      found.push({
        start: paragraph.start + match.index,
        end: paragraph.start + end,
        inner: { start: paragraph.start + from, end: paragraph.start + (close?.start ?? end) },
        paragraph: index,
        isContinued: match.index === 0 && previous?.isOpen === true && previous.paragraph === index - 1,
        isOpen: close === null,
      })
      openers.lastIndex = end
    }
  })
  return found
}

/** Letters after which a single mark that opens is taken for an apostrophe: no such quotation is longer. */
const longestSingle = 1500

function isSingle(mark: string): boolean {
  return mark === "'" || mark === '‘'
}

/** A mark opens where space or a bracket is before it and something is after it. */
function opens(words: string, at: number, mark: string): boolean {
  const before = words.charAt(at - 1)
  const after = words.charAt(at + mark.length)
  if (after === '') return false
  if (isSingle(mark))
    return (
      /^$|[\s([—–-]/.test(before) &&
      /\p{L}/u.test(after) &&
      !/^(?:em|n|til|tis|twas|cause)\b/.test(words.slice(at + 1, at + 7))
    )
  if (/["“”]|''/.test(mark)) return /^$|[\s([—–:/-]/.test(before) || /\p{L}/u.test(after)
  return mark !== '»' || /^$|\s/.test(before)
}

/** Where a quotation that begins at `from` closes, sought from `start` on; null where its paragraph ends first. */
function closing(words: string, from: number, start: number, mark: string): Span | null {
  const pattern = closers[mark]
  if (pattern === undefined) return null
  pattern.lastIndex = start
  let possessive: Span | null = null
  for (let match = pattern.exec(words); match !== null; match = pattern.exec(words)) {
    if (isSingle(mark) && match.index > from + longestSingle) break
    const span = { start: match.index, end: match.index + match[0].length }
    const before = words.charAt(span.start - 1)
    const after = words.charAt(span.end)
    const looksOpen = /[\s([—]/.test(before) && /[\p{L}\p{N}]/u.test(after)
    if (looksOpen) continue
    if (!isSingle(mark)) return span
    if (/[\p{L}\p{N}]/u.test(after)) continue
    if (/[^\p{L}]/u.test(before) || !/s/.test(before) || /[^\s]/.test(after)) return span
    possessive ??= span
  }
  return possessive
}
