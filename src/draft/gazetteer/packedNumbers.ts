/** Whole numbers in base 36 with single spaces between, as `scripts/gazetteer/encode.ts` writes them. Reads letter by letter: splitting a million of them takes five times as long. */
export function packedNumbers(text: string, length: number): Int32Array {
  const values = new Int32Array(length)
  let at = 0
  let value = 0
  let sign = 1
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === space) {
      values[at++] = sign * value
      value = 0
      sign = 1
    } else if (code === minus) sign = -1
    else value = value * 36 + (code < 58 ? code - 48 : code - 87)
  }
  values[at] = sign * value
  return values
}

const space = 32
const minus = 45

/** The same, where each number but the first is written as what it adds to the one before. */
export function packedSteps(text: string, length: number): Int32Array {
  const values = packedNumbers(text, length)
  for (let index = 1; index < length; index++) values[index] = (values[index] ?? 0) + (values[index - 1] ?? 0)
  return values
}
