/** Where a letter stands in a text, in UTF-16 code units; `end` is exclusive. */
export type TextRange = { readonly start: number; readonly end: number }

/** A dash or hyphen. At a line’s end it `mayBreak` a word, and then is no part of it. */
type Dash = TextRange & { readonly mayBreak: boolean }

/** A text without what changes when it is typed, typeset, copied or pasted. Its letters are as they were. */
export type FoldedText = {
  readonly source: string
  readonly text: string
  /** Where the letter of each code unit of the folded text starts and ends in the source. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** The dashes, by the index in the folded text before which they stand. */
  readonly dashes: ReadonlyMap<number, Dash>
}

const space = String.raw`[^\S\ufeff]`
const gap = String.raw`[\s\p{DI}]*`
const quotationMark = String.raw`''|‘‘|’’|,,|‚‚|\x60\x60|´´|<<|>>|["'\x60´«»ʼ׳״‘-‟′-‷‹›「-』〝-〟＂＇｢｣]`
const dash = String.raw`[\p{Pd}−⁃]`

/** What is folded: all but plain ASCII letters. Space beside quotation marks, dashes and dots is folded with them. */
const foldable = new RegExp(
  [
    String.raw`(?<softBreak>\xad${gap}[\n\r]${gap})`,
    `${gap}(?<quotationMark>${quotationMark})${gap}`,
    `${gap}(?<dash>${dash}(?:${gap}${dash})*)${gap}`,
    String.raw`${gap}(?<dots>…|\.(?:${gap}\.){2,})(?:${gap}[.…])*${gap}`,
    String.raw`(?<space>\p{DI}*${space}${gap})`,
    String.raw`\p{DI}+`,
    String.raw`(?<letter>[^\0-\x7f]\p{M}*|\p{ASCII}\p{M}+)`,
  ].join('|'),
  'gu',
)

/** A hyphen at the end of a line: perhaps it breaks a word. */
const lineEndHyphen = /^\p{DI}*[-‐](?:(?![\n\r])[\s\p{DI}])*[\n\r][\s\p{DI}]*$/u

/** Letters that typesetting has joined or shaped: Latin, Armenian, Hebrew and Arabic. */
const presentationForm = /[ĳĲ\ufb00-\ufdff\ufe70-\ufefc]/g

/**
 * Folds a text, so that passages of it are found whatever the kinds of their white space, dashes and quotation marks,
 * their Unicode form (https://www.unicode.org/reports/tr15/) and what is invisible in them.
 */
export function foldText(source: string): FoldedText {
  const units: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const dashes = new Map<number, Dash>()
  const add = (text: string, start: number, end: number) => {
    units.push(text)
    for (let index = 0; index < text.length; index += 1) {
      starts.push(start)
      ends.push(end)
    }
  }
  let done = 0
  const addPlain = (until: number) => {
    for (let index = done; index < until; index += 1) add(source.charAt(index), index, index + 1)
  }
  for (const match of source.matchAll(foldable)) {
    const { groups = {}, index, 0: whole } = match
    addPlain(index)
    done = index + whole.length
    const mark = groups.quotationMark ?? groups.dash ?? groups.dots
    const start = mark === undefined ? index : index + whole.indexOf(mark)
    const end = mark === undefined ? done : start + mark.length
    if (groups.quotationMark !== undefined) add('"', start, end)
    else if (groups.dots !== undefined) add('...', start, end)
    else if (groups.dash !== undefined)
      dashes.set(starts.length, { start, end, mayBreak: mayBreak(source, index, whole) })
    else if (groups.letter !== undefined) add(foldedLetter(groups.letter), start, end)
    else if (groups.space !== undefined && starts.length > 0 && done < source.length) add(' ', start, end)
  }
  addPlain(source.length)
  return { source, text: units.join(''), starts, ends, dashes }
}

function foldedLetter(letter: string): string {
  return letter
    .replace(presentationForm, (form) => form.normalize('NFKD'))
    .replace(/\p{DI}/gu, '')
    .normalize('NFD')
}

function mayBreak(source: string, index: number, dash: string): boolean {
  const before = source.slice(Math.max(0, index - 2), index)
  const after = source.slice(index + dash.length, index + dash.length + 2)
  return lineEndHyphen.test(dash) && /[\p{L}\p{M}]$/u.test(before) && /^\p{L}/u.test(after)
}
