import type { TextQuote } from '../story/evidence.ts'

/** Words as they are compared: in one Unicode form (NFKC: ligatures are letters, … is three dots), without what isn’t seen. */
export function comparable(words: string): string {
  return words.replace(/\p{Cf}/gu, '').normalize('NFKC')
}

/**
 * A regular expression that finds a quote in an article’s text (`readArticle`), whatever its white space, quotation marks
 * and dashes. Between two blocks of text up to three others may stand, such as an advertisement; the groups of the match
 * are what stands there.
 */
export function sentencePattern({ exact, prefix = '', suffix = '' }: TextQuote): RegExp {
  return new RegExp(`(?<=${anyMarks(prefix)}${space})${anyMarks(exact)}(?=${space}${anyMarks(suffix)})`, 'du')
}

/** White space or none. A block of text ends with a line feed. */
const space = String.raw`\s*(?:(?<=\n\s*)((?:[^\n]{1,500}\n\s*){1,3}?))?`

/** What a quote has, and what an article may have for it. */
const marks: readonly (readonly [token: RegExp, pattern: string])[] = [
  [/^\s*[-‐‒–—―−]+\s*$/u, `${space}[-‐‒–—―−]+${space}`],
  [/^\s*(?:["“”„‟«»″]|''|``)\s*$/u, `${space}(?:["“”„‟«»″]|''|\`\`|‘‘|’’|′′)${space}`],
  [/^\s+$/u, String.raw`(?=\s)${space}`],
  [/^['‘’‚‛ʼ′]$/u, "['‘’‚‛ʼ′]"],
  [/^[\\^$.*+?()[\]{}|/]$/u, ''],
]

const tokens = /\s*[-‐‒–—―−]+\s*|\s*(?:["“”„‟«»″]|''|``)\s*|\s+|./gsu

function anyMarks(words: string): string {
  const pattern = (comparable(words).trim().match(tokens) ?? [])
    .map((token) => {
      const mark = marks.find(([like]) => like.test(token))
      return mark === undefined ? token : mark[1] || `\\${token}`
    })
    .join('')
  const start = pattern.startsWith(space) ? space.length : 0
  return pattern.slice(start, pattern.endsWith(space) ? -space.length : undefined)
}
