import type { Span } from '../../text/span.ts'

/** A word of the text. `gap` is what stands between it and the word before. */
export type Token = Span & { readonly word: string; readonly gap: string; readonly isCapital: boolean }

/** Initials with points (U.S.), words with apostrophes inside (Sana’a, but not the possessive ’s), numbers. */
const pattern =
  /[NSWE]\. ?(?:Va|Dak|Car)\.|(?:\p{Lu}\.)+\p{Lu}\b\.?|(?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{M}]*(?:['’ʻ`](?![sS](?!\p{L}))\p{L}[\p{L}\p{M}]*)*|\p{N}+(?:st|nd|rd|th)?/gu

/** The words of a text, in order. */
export function tokensOf(text: string): readonly Token[] {
  let end = 0
  return Array.from(text.matchAll(pattern), ({ 0: word, index: start }): Token => {
    const gap = text.slice(end, start)
    end = start + word.length
    return { start, end, word, gap, isCapital: /^\p{Lu}/u.test(word) }
  })
}
