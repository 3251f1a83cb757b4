/** A text in lines no wider than `most`, broken at its spaces; a word that is wider stands alone. */
export function linesOf(text: string, most: number, width: (text: string) => number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`
    if (lines.length > 0 && width(longer) <= most) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/**
 * The same as few lines, each about as long as the others, as `text-wrap: balance` has them in CSS: in the narrowest
 * room that doesn’t need one line more.
 */
export function evenLinesOf(text: string, most: number, width: (text: string) => number): readonly string[] {
  const count = linesOf(text, most, width).length
  let [tooNarrow, enough] = [0, most]
  while (enough - tooNarrow > 1) {
    const between = (tooNarrow + enough) / 2
    if (linesOf(text, between, width).length > count) tooNarrow = between
    else enough = between
  }
  return linesOf(text, enough, width)
}
