/** The commands of the page around a frame. The things that they name may not exist: whoever obeys looks them up. */
export type HostCommand =
  | { readonly type: 'choosePlace'; readonly place: string | null }
  | { readonly type: 'goTo'; readonly date: string }
  | { readonly type: 'dark'; readonly dark: boolean | undefined }
  /** The host can show the sentence of an article. */
  | { readonly type: 'article' }
  /** Whether it has shown the sentence of a request, by the request’s number. */
  | { readonly type: 'sourceShown'; readonly request: number; readonly shown: boolean }

/** The longest name that is accepted, in characters. */
const longest = 200

/**
 * Reads a command from a message `{source: "dateline", story, type, data}` to the frame of a story. Null for anything
 * else.
 */
export function readCommand(message: unknown, story: string): HostCommand | null {
  if (!isRecord(message) || message.source !== 'dateline' || message.story !== story) return null
  const data = isRecord(message.data) ? message.data : {}
  switch (message.type) {
    case 'choosePlace':
      return data.place === null || isName(data.place) ? { type: 'choosePlace', place: data.place } : null
    case 'goTo':
      return isName(data.date) ? { type: 'goTo', date: data.date } : null
    case 'dark':
      return isDark(data.dark) ? { type: 'dark', dark: data.dark === 'auto' ? undefined : data.dark } : null
    case 'article':
      return { type: 'article' }
    case 'sourceShown':
      return typeof data.shown === 'boolean' && typeof data.request === 'number'
        ? { type: 'sourceShown', request: data.request, shown: data.shown }
        : null
    default:
      return null
  }
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= longest
}

function isDark(value: unknown): value is boolean | 'auto' {
  return typeof value === 'boolean' || value === 'auto'
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
