/** Where a text stops being JSON, counted from 1, and why: the end of a sentence, without a full stop. */
export type JsonError = { readonly line: number; readonly column: number; readonly reason: string }

type Token = { readonly text: string; readonly at: number }

/** What may come next. After `first`, the list or object may also end, empty. */
type Expected = 'value' | 'first value' | 'key' | 'first key' | 'colon' | 'comma' | 'nothing'

const extraComma = 'there is a comma before'
const whiteSpace = /[ \t\r\n]*/y
const shortToken = /[{}[\]:,]|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
const escapeSequence = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y

/**
 * The first place where a text isn’t JSON (RFC 8259), or null if it is JSON. Engines word their errors differently, and
 * not all of them give the place.
 */
export function findJsonError(text: string): JsonError | null {
  const openBrackets: string[] = []
  let expected: Expected = 'value'
  let before: Token | undefined
  for (let at = endOf(whiteSpace, text, 0) ?? 0; at < text.length; at = endOf(whiteSpace, text, at) ?? at) {
    const end = text[at] === '"' ? endOfString(text, at) : endOf(shortToken, text, at)
    if (end === undefined) return errorAt(text, at, unknownTokenReason(text.slice(at, at + 2)))
    const next: Token = { text: text.slice(at, end), at }
    const reason = unexpectedReason(next.text, expected, openBrackets.at(-1), before?.text)
    if (reason !== null) return errorAt(text, reason.startsWith(extraComma) ? (before?.at ?? at) : at, reason)
    expected = expectedAfter(next.text, expected, openBrackets)
    before = next
    at = end
  }
  return expected === 'nothing' ? null : errorAt(text, text.length, endReason(openBrackets))
}

/** The end of the match that begins at `at`; undefined if there is none. */
function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : undefined
}

/** The end of the string that begins at `start`. A regular expression overflows the stack on strings of megabytes. */
function endOfString(text: string, start: number): number | undefined {
  for (let at = start + 1; at < text.length; ) {
    const letter = text.charAt(at)
    if (letter === '"') return at + 1
    if (letter < ' ') return undefined
    const next = letter === '\\' ? endOf(escapeSequence, text, at) : at + 1
    if (next === undefined) return undefined
    at = next
  }
  return undefined
}

/** What may follow an expected token. Updates `openBrackets`, those that are not closed yet. */
function expectedAfter(text: string, expected: Expected, openBrackets: string[]): Expected {
  if (text === ':') return 'value'
  if (text === ',') return openBrackets.at(-1) === '{' ? 'key' : 'value'
  if (expected === 'key' || (expected === 'first key' && text !== '}')) return 'colon'
  if (text === '{' || text === '[') {
    openBrackets.push(text)
    return text === '{' ? 'first key' : 'first value'
  }
  if (text === '}' || text === ']') openBrackets.pop()
  return openBrackets.length === 0 ? 'nothing' : 'comma'
}

/** Why a token isn’t expected here; null if it is. */
function unexpectedReason(
  text: string,
  expected: Expected,
  inside: string | undefined,
  before: string | undefined,
): string | null {
  const closes = inside === '{' ? '}' : ']'
  const isEnd = text === '}' || text === ']'
  if (isEnd && inside !== undefined && text !== closes) return `'${text}' stands where '${closes}' must`
  if (isEnd && before === ',') return `${extraComma} the '${text}'`
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
function unknownTokenReason(rest: string): string {
  if (rest.startsWith('"')) return 'this text has no closing quotation mark on its line, or a \\ that means nothing'
  if (/^['‘’“”„«]/.test(rest)) return 'text stands in straight double quotation marks'
  if (/^(\/[/*]|#)/.test(rest)) return 'JSON has no comments'
  if (/^[.+-]/.test(rest)) return 'this is not a number as JSON writes it'
  return 'this is not JSON: text stands in quotation marks'
}

function endReason(openBrackets: readonly string[]): string {
  const closing = [...openBrackets].reverse().map((bracket) => (bracket === '{' ? '}' : ']'))
  if (closing.length === 0) return 'the file is empty'
  return `the file ends too early: ${closing.slice(0, 12).join(' ')} is missing`
}

function errorAt(text: string, at: number, reason: string): JsonError {
  const before = text.slice(0, at)
  return { line: before.split('\n').length, column: at - before.lastIndexOf('\n'), reason }
}
