import type { TextQuote } from '../story/evidence.ts'

/**
 * The source of an ECMAScript regular expression that finds a quote in an article’s text, whatever its white space and quotation
 * marks, as `findEvidence` does in a story’s text.
 */
export function sentencePattern({ exact, prefix = '', suffix = '' }: TextQuote): string {
  return `(?<=${anyMarks(prefix)}\\s*)${anyMarks(exact)}(?=\\s*${anyMarks(suffix)})`
}

function anyMarks(words: string): string {
  return words
    .trim()
    .replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
    .replace(/\s+/g, '\\s+')
    .replace(/['‘’‚‛ʼ′]/g, "['‘’‚‛ʼ′]")
    .replace(/["“”„‟«»″]/g, '["“”„‟«»″]')
}
