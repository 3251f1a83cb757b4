/** Words cut for a place with little room: what is shown there, and what follows where there is more. */
export type CutWords = { readonly shown: string; readonly rest: string }

/** The end of a sentence, its closing marks included. A short word with a capital before the full stop is rather “Gen.” or “U.S.”. */
const sentenceEnd = /(?:[!?؟。！？…]|(?<!(?<!\p{L})\p{Lu}\p{L}{0,3})[.۔])[”’"»)\]]*(?=\s|$)/gu
/** The end of a clause; its sign is left out. */
const clauseEnd = /(?=[,;:،؛、，；：](?:\s|$)|\s+[—–]\s)/gu
const wordEnd = /(?=\s)/gu

/**
 * Cuts words so that at most so many characters are shown: after the last sentence that fits, else after a clause, else
 * after a word, provided that a third of the room is used. Words without any of these ends stay whole: CSS cuts them.
 */
export function cutWords(text: string, most: number): CutWords {
  if (text.length <= most) return { shown: text, rest: '' }
  for (const pattern of [sentenceEnd, clauseEnd, wordEnd]) {
    const ends = [...text.slice(0, most + 1).matchAll(pattern)].map((end) => end.index + end[0].length)
    const at = ends.findLast((end) => end <= most && end >= most / 3)
    if (at !== undefined) return { shown: text.slice(0, at), rest: text.slice(at) }
  }
  return { shown: text, rest: '' }
}
