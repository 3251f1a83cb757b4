import { folded } from '../../gazetteer/folded.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { Token } from './token.ts'
import { institutionWords, titles } from './words.ts'

/** The folded last words of full names in the text: "Ada Warwick" and "Gen. Warwick" make "warwick" a surname in it. */
export function surnamesIn(tokens: readonly Token[], gazetteer: Gazetteer): ReadonlySet<string> {
  const found = new Set<string>()
  tokens.forEach((token, at) => {
    const word = token.word.toLowerCase()
    if (!token.isCapital || !(gazetteer.isGivenName(word) || titles.has(word))) return
    let next = at + 1
    while (/^\p{Lu}$/u.test(tokens[next]?.word ?? '') && /^[ .]+$/.test(tokens[next]?.gap ?? '')) next++
    const last = tokens[next]
    if (last !== undefined && isSurname(last)) found.add(folded(last.word))
  })
  return found
}

function isSurname({ word, gap, isCapital }: Token): boolean {
  return isCapital && /^\.? $/.test(gap) && word.length > 2 && !institutionWords.has(word.toLowerCase())
}
