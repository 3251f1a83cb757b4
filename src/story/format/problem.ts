/** One fault of a story, described so that an editor can find and correct it. */
export type Problem = {
  /** Where it is: `statements[3].about[0]`. Paths under `places` are in the story’s GeoJSON. */
  readonly path: string
  /** The value there; undefined where something is missing. */
  readonly value: unknown
  /** What is wrong: the end of a sentence, without a full stop. */
  readonly reason: string
  /** The nearest value that would be valid. */
  readonly nearest?: string
}

/** The reason of a problem with the id of a place that isn’t there. */
export const noSuchPlace = 'no place has that id'

/** What a check finds: problems, with which a story isn’t shown, and warnings, with which it is. */
export type Findings = { readonly problems: readonly Problem[]; readonly warnings: readonly Problem[] }

/** How much of a value is shown: letters, nested levels, and entries of a list or object. */
const limits = { letters: 160, levels: 3, entries: 12 }

/**
 * The problem as a sentence on one line: path, value, reason, nearest valid value. `statements[3].about[0] is 'mozul':
 * no place has that id; did you mean 'mosul'?`
 */
export function problemSentence({ path, value, reason, nearest }: Problem): string {
  const found = value === undefined ? 'is missing' : `is ${shorten(quoted(value))}`
  return onOneLine(`${path} ${found}: ${reason}${nearest === undefined ? '' : `; did you mean '${nearest}'?`}`)
}

function quoted(value: unknown): string {
  return typeof value === 'string' ? `'${value}'` : toJson(value, 0)
}

/** The value as JSON. JSON.stringify overflows the stack on values that are nested thousands of levels deep. */
function toJson(value: unknown, level: number): string {
  if (Array.isArray(value)) {
    return level === limits.levels ? '[…]' : `[${joinEntries(value, (item) => toJson(item, level + 1))}]`
  }
  if (typeof value === 'object' && value !== null) {
    const entry = ([key, item]: [string, unknown]) => `${JSON.stringify(key)}:${toJson(item, level + 1)}`
    return level === limits.levels ? '{…}' : `{${joinEntries(Object.entries(value), entry)}}`
  }
  return JSON.stringify(value) ?? String(value)
}

function joinEntries<T>(entries: readonly T[], write: (entry: T) => string): string {
  const shown = entries.slice(0, limits.entries).map(write)
  return [...shown, ...(entries.length > limits.entries ? ['…'] : [])].join(',')
}

function shorten(text: string): string {
  return text.length > limits.letters ? `${text.slice(0, limits.letters)}…` : text
}

/** Escapes line breaks and other control characters as JSON does. */
function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, (letter) => {
    const escaped = JSON.stringify(letter).slice(1, -1)
    return escaped === letter ? `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}` : escaped
  })
}

/** Appends keys to a path: `statements[3].about[0]`. */
export function joinPath(at: string, keys: readonly (string | number)[]): string {
  return keys.reduce<string>(
    (path, key) => (typeof key === 'number' ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`),
    at,
  )
}
