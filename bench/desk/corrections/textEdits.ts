import { foldText } from '../../../src/story/foldedText.ts'

/** A passage of a text, in UTF-16 code units, and what is typed in its place. */
export type TextEdit = { readonly start: number; readonly end: number; readonly typed: string }

/** What selecting a passage costs, in keys: a press of the mouse is aimed. So few characters between two edits are typed again. */
const aim = 4

/**
 * What an editor types to make one text of another, word by word, from its end to its start: so that what stands before an edit
 * stays where it is. All of it anew where that takes no more keys.
 */
export function textEdits(now: string, wanted: string): readonly TextEdit[] {
  if (now === wanted) return []
  const edits = merged(wordEdits(wordsIn(now), wordsIn(wanted)), now)
  const whole: TextEdit = { start: 0, end: now.length, typed: wanted }
  return costOf(edits) < costOf([whole]) ? edits.toReversed() : [whole]
}

/** What edits cost, in keys: each passage is selected; one key takes it out where nothing takes its place. */
export function costOf(edits: readonly TextEdit[]): number {
  return edits.reduce((sum, { typed }) => sum + aim + Math.max(1, typed.length), 0)
}

type Word = { readonly word: string; readonly start: number; readonly end: number }

/** Words, numbers, spaces and single other characters, with where they stand. */
function wordsIn(text: string): readonly Word[] {
  return [...text.matchAll(/\p{L}+|\p{N}|\s+|[^\p{L}\p{N}\s]/gu)].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }))
}

/** The edits between the words that both have, in the order of the longest common row of words. */
function wordEdits(now: readonly Word[], wanted: readonly Word[]): readonly TextEdit[] {
  const kept = commonWords(now, wanted)
  const stops = [...kept, [now.length, wanted.length] as const]
  const edits: TextEdit[] = []
  let [at, other] = [0, 0]
  for (const [next, otherNext] of stops) {
    const gone = now.slice(at, next)
    const typed = wanted.slice(other, otherNext)
    const start = gone[0]?.start ?? now[at]?.start ?? now.at(-1)?.end ?? 0
    if (gone.length > 0 || typed.length > 0)
      edits.push({ start, end: gone.at(-1)?.end ?? start, typed: typed.map(({ word }) => word).join('') })
    ;[at, other] = [next + 1, otherNext + 1]
  }
  return edits
}

/** The longest row of words that stands in both, as pairs of indices. */
function commonWords(now: readonly Word[], wanted: readonly Word[]): readonly (readonly [number, number])[] {
  const areSame = (index: number, other: number) => sign(now[index]) === sign(wanted[other])
  // lengths[i][j] is that of the words from i and j on.
  const lengths = Array.from({ length: now.length + 1 }, () => new Array<number>(wanted.length + 1).fill(0))
  const lengthAt = (index: number, other: number) => lengths[index]?.[other] ?? 0
  for (let index = now.length - 1; index >= 0; index -= 1)
    for (let other = wanted.length - 1; other >= 0; other -= 1) {
      const row = lengths[index]
      if (row !== undefined)
        row[other] = areSame(index, other)
          ? lengthAt(index + 1, other + 1) + 1
          : Math.max(lengthAt(index + 1, other), lengthAt(index, other + 1))
    }
  const common: (readonly [number, number])[] = []
  for (let [index, other] = [0, 0]; index < now.length && other < wanted.length; ) {
    if (areSame(index, other)) common.push([index++, other++])
    else if (lengthAt(index + 1, other) >= lengthAt(index, other + 1)) index += 1
    else other += 1
  }
  return common
}

/** A word as a reader sees it: marks of quotation and dashes of any kind are the same. */
function sign(word: Word | undefined): string {
  return word === undefined ? '' : /^[^\p{L}\p{N}\s]$/u.test(word.word) ? foldText(word.word).text : word.word
}

/** Edits as one where few characters stand between them. */
function merged(edits: readonly TextEdit[], now: string): readonly TextEdit[] {
  const apart: TextEdit[] = []
  for (const edit of edits) {
    const last = apart.at(-1)
    if (last === undefined || edit.start - last.end > aim) apart.push(edit)
    else {
      const typed = last.typed + now.slice(last.end, edit.start) + edit.typed
      apart.splice(-1, 1, { start: last.start, end: edit.end, typed })
    }
  }
  return apart
}
