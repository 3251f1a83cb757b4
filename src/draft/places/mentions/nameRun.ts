import type { Token } from './token.ts'

/** The most words of a name that is looked for. */
const longest = 6
/** Small words inside names: "Rio de Janeiro", "Isle of Man", "Stratford-upon-Avon". */
const small = new Set(
  'of the and de la las los del da do dos di du des le les au aux al el ez es ash as ar az an on upon sur en am im der den bei sous lès in under by ad y'.split(
    ' ',
  ),
)

/** How many words from a place in the text on may be one name; 0 where none begins: no mark but a hyphen or the point of "St." stands between them. */
export function nameRun(tokens: readonly Token[], from: number): number {
  const first = tokens[from]
  if (first === undefined || first.gap.endsWith('$') || !beginsName(first, tokens[from + 1])) return 0
  let length = 1
  while (length < longest && goesOn(tokens[from + length - 1], tokens[from + length])) length++
  return length
}

/** A capital, or the Arabic article that a hyphen joins to one: al-Bab. */
function beginsName({ word, isCapital }: Token, next: Token | undefined): boolean {
  return isCapital || (/^(al|el|ar|as|ash|az|an|ad)$/.test(word) && next?.isCapital === true && next.gap === '-')
}

function goesOn(before: Token | undefined, next: Token | undefined): boolean {
  if (before === undefined || next === undefined) return false
  const isShortForm = /^(St|Ste|Ft|Mt|N|S|W|E)$/i.test(before.word) && next.gap === '. '
  const isJoined = /^(?: | ?[-–] ?|\u00a0|['’]s? )$/.test(next.gap)
  return (isShortForm || isJoined) && (next.isCapital || small.has(next.word) || next.gap === '-')
}
