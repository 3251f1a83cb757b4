/** Breaks a text at its spaces, but those that don’t break, into lines no wider than `most`; a wider word gets its own line. */
export function wrapLines(text: string, most: number, width: (text: string) => number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(/[^\S\u00a0\u202f]+/).filter(Boolean)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`
    if (lines.length > 0 && width(longer) <= most) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/**
 * Breaks a text into as few lines, of about equal length, like `text-wrap: balance` in CSS: uses the narrowest width
 * that needs no extra line.
 */
export function balanceLines(text: string, most: number, width: (text: string) => number): readonly string[] {
  const count = wrapLines(text, most, width).length
  let [tooNarrow, enough] = [0, most]
  while (enough - tooNarrow > 1) {
    const between = (tooNarrow + enough) / 2
    if (wrapLines(text, between, width).length > count) tooNarrow = between
    else enough = between
  }
  return wrapLines(text, enough, width)
}
