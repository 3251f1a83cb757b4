import type { Quotation } from '../../text/quotations.ts'
import type { Span } from '../../text/span.ts'
import { isTitle } from './isTitle.ts'

/** A word, a mark of punctuation, or a whole quotation, which counts as one. A quoted title is a word. */
export type Token = Span & {
  readonly kind: 'word' | 'mark' | 'quotation'
  readonly text: string
  readonly lower: string
  readonly quotation: Quotation | null
  /** The words of a quotation without its marks; empty for other tokens. */
  readonly inner: string
}

const pattern = /[\p{L}\p{N}$£€@#][\p{L}\p{M}\p{N}]*(?:[.'’&/,-][\p{L}\p{M}\p{N}]+)*\.?|--+|\.{2,}|[^\s]/gu

/** The tokens of a sentence, in order. `quotations` are those of the whole text, in order; only those in it count. */
export function tokensOf(text: string, sentence: Span, quotations: readonly Quotation[]): readonly Token[] {
  const found: Token[] = []
  let at = sentence.start
  for (const quotation of quotations) {
    if (quotation.start < at || quotation.end > sentence.end) continue
    addPlainTokens(found, text, at, quotation.start, sentence.end)
    if (isTitle(text, quotation)) {
      addTitle(found, text, quotation)
      at = quotation.end
      continue
    }
    found.push({
      start: quotation.start,
      end: quotation.end,
      kind: 'quotation',
      text: '',
      lower: '',
      quotation,
      inner: text.slice(quotation.inner.start, quotation.inner.end),
    })
    at = quotation.end
  }
  addPlainTokens(found, text, at, sentence.end, sentence.end)
  return withoutBrackets(found)
}

/** A title is a name, one word of the sentence; the comma inside its marks is the sentence’s. */
function addTitle(found: Token[], text: string, { start, end, inner }: Quotation): void {
  const words = text.slice(inner.start, inner.end)
  const title = words.replace(/,$/, '')
  found.push({ ...token('word', title, start), end: title === words ? end : inner.end - 1 })
  if (title !== words) found.push(token('mark', ',', inner.end - 1))
}

/** A few words in brackets after a word, “(R-S.C.)”, “(UPI)”, are passed over: they part nothing. */
function withoutBrackets(tokens: readonly Token[]): readonly Token[] {
  const kept: Token[] = []
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]
    if (token === undefined) continue
    const length = token.text === '(' && kept.at(-1)?.kind === 'word' ? bracketed(tokens, index) : 0
    if (length > 0) index += length
    else kept.push(token)
  }
  return kept
}

function bracketed(tokens: readonly Token[], open: number): number {
  const close = tokens.slice(open, open + 8).findIndex((token) => token.text === ')')
  return Math.max(close, 0)
}

function addPlainTokens(found: Token[], text: string, start: number, end: number, sentenceEnd: number): void {
  for (const match of text.slice(start, end).matchAll(pattern)) {
    const from = start + match.index
    const isWord = /[\p{L}\p{N}]/u.test(match[0])
    const isLast = isWord && match[0].endsWith('.') && from + match[0].length >= sentenceEnd
    const words = isLast ? match[0].slice(0, -1) : match[0]
    found.push(token(isWord ? 'word' : 'mark', words, from))
    if (isLast) found.push(token('mark', '.', from + words.length))
  }
}

function token(kind: 'word' | 'mark', text: string, start: number): Token {
  return {
    kind,
    text,
    lower: text.toLowerCase().replaceAll('’', "'"),
    start,
    end: start + text.length,
    quotation: null,
    inner: '',
  }
}
