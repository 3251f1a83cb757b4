/** A W3C TextQuoteSelector (https://www.w3.org/TR/annotation-model/#text-quote-selector). */
export type TextQuote = {
  readonly exact: string
  readonly prefix?: string | undefined
  readonly suffix?: string | undefined
}

/** Offsets into the text, in UTF-16 code units; `end` is exclusive. */
export type TextRange = { readonly start: number; readonly end: number }

type Normalised = { readonly text: string; readonly offsets: readonly number[] }

/**
 * Finds every occurrence of a quote in a text. Only quotation marks (curly, straight, angled) and white space are
 * normalised. Prefix and suffix, where given, must stand right before and after, with or without white space between.
 */
export function findEvidence(text: string, quote: TextQuote): readonly TextRange[] {
  const haystack = normalise(text)
  const exact = normalise(quote.exact).text.trim()
  const prefix = normalise(quote.prefix ?? '').text.trim()
  const suffix = normalise(quote.suffix ?? '').text.trim()
  if (exact === '') return []
  const found: TextRange[] = []
  for (let at = haystack.text.indexOf(exact); at !== -1; at = haystack.text.indexOf(exact, at + 1)) {
    const before = haystack.text.slice(0, at).trimEnd()
    const after = haystack.text.slice(at + exact.length).trimStart()
    if (before.endsWith(prefix) && after.startsWith(suffix)) found.push(rangeIn(haystack, at, exact.length))
  }
  return found
}

/** Whether `words` contains `part`, with quotation marks and white space normalised. */
export function containsWords(words: string, part: string): boolean {
  return normalise(words).text.includes(normalise(part).text.trim())
}

function rangeIn({ offsets }: Normalised, at: number, length: number): TextRange {
  return { start: offsets[at] ?? 0, end: (offsets[at + length - 1] ?? 0) + 1 }
}

/** The text with single spaces and straight quotation marks, and the offset of each of its letters in the original. */
function normalise(text: string): Normalised {
  const letters: string[] = []
  const offsets: number[] = []
  for (let index = 0; index < text.length; index += 1) {
    const letter = normaliseLetter(text.charAt(index))
    if (letter === ' ' && letters.at(-1) === ' ') continue
    letters.push(letter)
    offsets.push(index)
  }
  return { text: letters.join(''), offsets }
}

function normaliseLetter(letter: string): string {
  if (/\s/.test(letter)) return ' '
  if (/[‘’‚‛ʼ′]/.test(letter)) return "'"
  if (/[“”„‟«»″]/.test(letter)) return '"'
  return letter
}
