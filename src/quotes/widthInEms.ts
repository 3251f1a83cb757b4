import { wideLetter } from '../story/questions/wideLetter.ts'

const space = /\s/u
/** Signs narrower than most letters, and those wider than most. */
const [narrow, broad] = [/[.,:;!'’()|/Iijlft-]/, /[mwMW—\p{Extended_Pictographic}]/u]

/** About how wide words are on one line in the semi-bold serif, rather too wide: where a page is written nothing can be measured. */
export function widthInEms(text: string): number {
  return [...text].reduce((sum, character) => sum + emsOf(character), 0)
}

function emsOf(character: string): number {
  if (space.test(character)) return 0.25
  if (wideLetter.test(character) || broad.test(character)) return 1
  if (narrow.test(character)) return 0.34
  return /\p{Lu}/u.test(character) ? 0.75 : 0.57
}
