import { wideLetter } from './wideLetter.ts'

/** Words cut for a place with little room: what is shown there, and what follows where there is more. */
export type CutWords = { readonly shown: string; readonly rest: string }

/**
 * The end of a sentence, its closing marks included; after a Chinese or Japanese one no space follows. A full stop after a
 * single letter, after a short word with a capital, or before a small letter or a digit is rather that of “p.m.”, “Gen.” or
 * “no. 5”.
 */
const sentenceEnd =
  /[。！？｡][”’」』）》】]*|(?:[!?؟…]|(?<!(?<!\p{L})(?:\p{Lu}\p{L}{0,3}|\p{L}))[.۔](?!\s+[\p{Ll}\d]))[”’"»)\]]*(?=\s|$)/gu
/** The end of a clause; its sign is left out. */
const clauseEnd = /(?=[，、；：]|[,;:،؛](?:\s|$)|\s+[—–]\s)/gu
const wordEnd = /(?=\s)/gu

/**
 * Cuts words so that at most so many characters are shown, of which wide ones count twice: after the last sentence that
 * fits, else after a clause, else after a word, provided that a third of the room is used. Words without any of these ends
 * stay whole: CSS cuts them.
 */
export function cutWords(text: string, most: number): CutWords {
  const room = lengthWithin(text, most)
  if (room === text.length) return { shown: text, rest: '' }
  for (const pattern of [sentenceEnd, clauseEnd, wordEnd]) {
    const ends = [...text.matchAll(pattern)].map((end) => end.index + end[0].length)
    const at = ends.findLast((end) => end <= room && end >= room / 3)
    if (at !== undefined) return { shown: text.slice(0, at), rest: text.slice(at) }
  }
  return { shown: text, rest: '' }
}

/** How much of a text has room where there is room for so many characters. */
function lengthWithin(text: string, most: number): number {
  let [length, taken] = [0, 0]
  for (const character of text) {
    taken += wideLetter.test(character) ? 2 : character.length
    if (taken > most) break
    length += character.length
  }
  return length
}
