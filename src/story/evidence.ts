import { type FoldedText, foldText, type TextRange } from './foldedText.ts'

/** A W3C TextQuoteSelector (https://www.w3.org/TR/annotation-model/#text-quote-selector). */
export type TextQuote = {
  readonly exact: string
  readonly prefix?: string | undefined
  readonly suffix?: string | undefined
}

/** A text in which many quotes are sought: folded once, with its words in order and the places of each in that order. */
export type SearchableText = FoldedText & {
  readonly words: readonly { readonly word: string; readonly at: number }[]
  readonly ordinals: ReadonlyMap<string, readonly number[]>
}

/** The texts of a story’s sources, by the path that `story.json` gives. */
export type SourceTexts = ReadonlyMap<string, SearchableText>

/** Prepares a text for `findEvidence`. */
export function searchable(source: string): SearchableText {
  const folded = foldText(source)
  const words = wordsIn(folded.text)
  const ordinals = new Map<string, number[]>()
  for (const [ordinal, { word }] of words.entries()) {
    const others = ordinals.get(word)
    if (others === undefined) ordinals.set(word, [ordinal])
    else others.push(ordinal)
  }
  return { ...folded, words, ordinals }
}

/**
 * Finds every occurrence of a quote in a text, whatever their white space, dashes, quotation marks and Unicode form.
 * Prefix and suffix, where given, must stand right before and after, with or without white space between. Of words that
 * stand in a text more than `mostOccurrences` times only so many are looked at.
 */
export function findEvidence(text: SearchableText, quote: TextQuote): readonly TextRange[] {
  const exact = foldText(quote.exact)
  const prefix = foldText(quote.prefix ?? '')
  const suffix = foldText(quote.suffix ?? '')
  const { length } = exact.text
  const isFound = (at: number) => {
    const before = text.text[at - 1] === ' ' ? at - 1 : at
    const after = text.text[at + length] === ' ' ? at + length + 1 : at + length
    return (
      isWhole(text, at, at + length) &&
      standsAt(text, prefix, before - prefix.text.length) &&
      standsAt(text, suffix, after) &&
      standsAt(text, exact, at)
    )
  }
  return occurrences(text, exact.text)
    .filter(isFound)
    .map((at) => rangeOf(text, exact, at))
}

/** Whether `words` contains `part`, in the sense of `findEvidence`. */
export function containsWords(words: string, part: string): boolean {
  return findEvidence(searchable(words), { exact: part }).length > 0
}

/** A word that stands more often in a text is no help: to look through the text is quicker. */
const mostPlaces = 100

/** So often only a letter or a syllable stands in a report. */
const mostOccurrences = 10_000

/** The most letters of a text that are compared with the words sought, where these may stand in many places. */
const mostLetters = 10_000_000

/** The positions at which words may stand in a text: by their rarest whole word, if they have one that is rare. */
function occurrences({ text, words, ordinals }: SearchableText, sought: string): readonly number[] {
  if (sought === '') return []
  const [rarest] = wordsIn(sought)
    .slice(1, -1)
    .map(({ word, at }) => ({ at, places: ordinals.get(word) ?? [] }))
    .sort((a, b) => a.places.length - b.places.length)
  if (rarest !== undefined && rarest.places.length <= mostPlaces)
    return rarest.places.map((ordinal) => (words[ordinal]?.at ?? 0) - rarest.at)
  const found: number[] = []
  const most = Math.min(mostOccurrences, mostLetters / sought.length)
  for (let at = text.indexOf(sought); at !== -1 && found.length <= most; at = text.indexOf(sought, at + 1))
    found.push(at)
  return found
}

/** The words of a folded text, between its spaces and quotation marks. */
function wordsIn(text: string): SearchableText['words'] {
  return [...text.matchAll(/[^ "]+/g)].map(({ 0: word, index: at }) => ({ word, at }))
}

/** Whether a passage begins and ends between letters, not before an accent. */
function isWhole({ starts }: FoldedText, at: number, end: number): boolean {
  return starts[at - 1] !== starts[at] && starts[end - 1] !== starts[end]
}

function standsAt(text: FoldedText, words: FoldedText, at: number): boolean {
  if (!text.text.startsWith(words.text, at) || at < 0) return false
  // Most texts have few dashes, most quotes none.
  if (text.dashes.size === 0 && words.dashes.size === 0) return true
  for (let index = 0; index <= words.text.length; index += 1) {
    const dash = words.dashes.get(index)
    const other = text.dashes.get(at + index)
    const isAtEdge = index === 0 || index === words.text.length
    const areEqual = dash === undefined ? isAtEdge || other === undefined : other !== undefined
    if (!areEqual && !dash?.mayBreak && !other?.mayBreak) return false
  }
  return true
}

function rangeOf({ starts, ends, dashes }: FoldedText, words: FoldedText, at: number): TextRange {
  const last = at + words.text.length
  const first = words.dashes.has(0) ? dashes.get(at) : undefined
  const final = words.dashes.has(words.text.length) ? dashes.get(last) : undefined
  return { start: first?.start ?? starts[at] ?? 0, end: final?.end ?? ends[last - 1] ?? 0 }
}
