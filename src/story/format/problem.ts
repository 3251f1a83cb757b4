/** A problem of a story, told so that an editor can find and mend it. */
export type Problem = {
  /** The place, such as `statements[3].about[0]`. Below `places` it is in the story’s GeoJSON. */
  readonly path: string
  /** The value there; `undefined` if something is missing. */
  readonly value: unknown
  /** The reason: the rest of a sentence, without a full stop. */
  readonly reason: string
  /** The nearest value that would be valid. */
  readonly nearest?: string
}

/** The part of a value that is shown: characters, levels of lists and objects, and entries of each. */
const most = { letters: 160, levels: 3, entries: 12 }

/**
 * The problem as one sentence on one line: path, value, what is wrong, nearest valid value. `statements[3].about[0] is
 * 'mozul': no place has that id; did you mean 'mosul'?`
 */
export function problemSentence({ path, value, reason, nearest }: Problem): string {
  const found = value === undefined ? 'is missing' : `is ${shortened(quoted(value))}`
  return onOneLine(`${path} ${found}: ${reason}${nearest === undefined ? '' : `; did you mean '${nearest}'?`}`)
}

function quoted(value: unknown): string {
  return typeof value === 'string' ? `'${value}'` : written(value, 0)
}

/** The value as JSON. Not JSON.stringify, which fails on garbage that is nested thousands of levels deep. */
function written(value: unknown, level: number): string {
  if (Array.isArray(value)) {
    return level === most.levels ? '[…]' : `[${entriesOf(value, (item) => written(item, level + 1))}]`
  }
  if (typeof value === 'object' && value !== null) {
    const entry = ([key, item]: [string, unknown]) => `${JSON.stringify(key)}:${written(item, level + 1)}`
    return level === most.levels ? '{…}' : `{${entriesOf(Object.entries(value), entry)}}`
  }
  return JSON.stringify(value) ?? String(value)
}

function entriesOf<T>(entries: readonly T[], write: (entry: T) => string): string {
  const shown = entries.slice(0, most.entries).map(write)
  return [...shown, ...(entries.length > most.entries ? ['…'] : [])].join(',')
}

function shortened(text: string): string {
  return text.length > most.letters ? `${text.slice(0, most.letters)}…` : text
}

/** Escapes line breaks and other control characters as JSON does. */
function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, (letter) => {
    const escaped = JSON.stringify(letter).slice(1, -1)
    return escaped === letter ? `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}` : escaped
  })
}

/** A path as an editor reads it: `statements[3].about[0]`. */
export function joinPath(at: string, keys: readonly (string | number)[]): string {
  return keys.reduce<string>(
    (path, key) => (typeof key === 'number' ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`),
    at,
  )
}
