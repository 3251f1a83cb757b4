import { foldText } from '../../../src/story/foldedText.ts'

/** Whether a reader sees the same words, whatever the kinds of dashes and quotation marks and the sign at the end. */
export function areSameWords(one: string | undefined, other: string | undefined): boolean {
  return folded(one) === folded(other)
}

/** How many of the words of two texts are the same, 0 to 1 (Dice’s coefficient). */
export function likeness(one: string, other: string): number {
  const [words, others] = [wordsIn(one), wordsIn(other)]
  const left = [...others]
  const shared = words.filter((word) => {
    const at = left.indexOf(word)
    if (at !== -1) left.splice(at, 1)
    return at !== -1
  })
  const all = words.length + others.length
  return all === 0 ? 0 : (2 * shared.length) / all
}

function folded(text = ''): string {
  return foldText(text.trim())
    .text.trim()
    .replace(/[.,;:]+("?)$/, '$1')
}

function wordsIn(text: string): readonly string[] {
  return (
    foldText(text)
      .text.toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}
