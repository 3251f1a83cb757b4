/** Where a text stops being JSON, with line and column from 1, and why: the rest of a sentence without a full stop. */
export type JsonSlip = { readonly line: number; readonly column: number; readonly reason: string }

type Token = { readonly text: string; readonly at: number }

/** The tokens that may come next. `first` also allows the end of an empty list or object. */
type Expected = 'value' | 'first value' | 'key' | 'first key' | 'colon' | 'comma' | 'nothing'

const commaTooMany = 'there is a comma before'
const space = /[ \t\r\n]*/y
const short = /[{}[\]:,]|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
const escaped = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y

/**
 * The first fault of a text that is not JSON (RFC 8259), for an editor: engines word it differently, and not all say
 * where. Null if the text is JSON.
 */
export function jsonSlip(text: string): JsonSlip | null {
  const opened: string[] = []
  let expected: Expected = 'value'
  let before: Token | undefined
  for (let at = endOf(space, text, 0) ?? 0; at < text.length; at = endOf(space, text, at) ?? at) {
    const end = text[at] === '"' ? endOfString(text, at) : endOf(short, text, at)
    if (end === undefined) return slipAt(text, at, oddReason(text.slice(at, at + 2)))
    const next: Token = { text: text.slice(at, end), at }
    const reason = unexpectedReason(next.text, expected, opened.at(-1), before?.text)
    if (reason !== null) return slipAt(text, reason.startsWith(commaTooMany) ? (before?.at ?? at) : at, reason)
    expected = follow(next.text, expected, opened)
    before = next
    at = end
  }
  return expected === 'nothing' ? null : slipAt(text, text.length, endReason(opened))
}

/** The end of a match that begins at `at`, or undefined. */
function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : undefined
}

/**
 * The end of the string that begins at `start`. A loop, because a pattern overflows the stack on strings of megabytes.
 */
function endOfString(text: string, start: number): number | undefined {
  for (let at = start + 1; at < text.length; ) {
    const letter = text.charAt(at)
    if (letter === '"') return at + 1
    if (letter < ' ') return undefined
    const next = letter === '\\' ? endOf(escaped, text, at) : at + 1
    if (next === undefined) return undefined
    at = next
  }
  return undefined
}

/** The tokens that may follow an expected one. Updates `opened`, the brackets that are open. */
function follow(text: string, expected: Expected, opened: string[]): Expected {
  if (text === ':') return 'value'
  if (text === ',') return opened.at(-1) === '{' ? 'key' : 'value'
  if (expected === 'key' || (expected === 'first key' && text !== '}')) return 'colon'
  if (text === '{' || text === '[') {
    opened.push(text)
    return text === '{' ? 'first key' : 'first value'
  }
  if (text === '}' || text === ']') opened.pop()
  return opened.length === 0 ? 'nothing' : 'comma'
}

/** Why a token is not one of those expected, or null if it is. */
function unexpectedReason(
  text: string,
  expected: Expected,
  inside: string | undefined,
  before: string | undefined,
): string | null {
  const closes = inside === '{' ? '}' : ']'
  const isEnd = text === '}' || text === ']'
  if (isEnd && inside !== undefined && text !== closes) return `'${text}' stands where '${closes}' must`
  if (isEnd && before === ',') return `${commaTooMany} the '${text}'`
  switch (expected) {
    case 'nothing':
      return 'there is more after the end'
    case 'colon':
      return text === ':' ? null : "a ':' is missing after the key"
    case 'comma':
      return text === ',' || isEnd ? null : 'a comma is missing before this'
    case 'first key':
    case 'key':
      if (expected === 'first key' && isEnd) return null
      return text.startsWith('"') ? null : 'a key in quotation marks must stand here'
    case 'first value':
    case 'value':
      if (expected === 'first value' && isEnd) return null
      return /^[}\]:,]/.test(text) ? 'a value is missing here' : null
  }
}

/** Why no token begins with these letters. */
function oddReason(rest: string): string {
  if (rest.startsWith('"')) return 'this text has no closing quotation mark on its line, or a \\ that means nothing'
  if (/^['‘’“”„«]/.test(rest)) return 'text stands in straight double quotation marks'
  if (/^(\/[/*]|#)/.test(rest)) return 'JSON has no comments'
  if (/^[.+-]/.test(rest)) return 'this is not a number as JSON writes it'
  return 'this is not JSON: text stands in quotation marks'
}

function endReason(opened: readonly string[]): string {
  const closing = [...opened].reverse().map((bracket) => (bracket === '{' ? '}' : ']'))
  if (closing.length === 0) return 'the file is empty'
  return `the file ends too early: ${closing.slice(0, 12).join(' ')} is missing`
}

function slipAt(text: string, at: number, reason: string): JsonSlip {
  const before = text.slice(0, at)
  return { line: before.split('\n').length, column: at - before.lastIndexOf('\n'), reason }
}
