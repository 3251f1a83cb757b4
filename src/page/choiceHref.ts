/** The fragment of the page’s address that makes a choice: `#place=ID`. */
export function choiceHref(kind: 'place' | 'quote' | 'date' | 'speaker' | 'side' | 'event', value: string): string {
  return `#${encodeURIComponent(kind)}=${encodeURIComponent(value)}`
}

/** The id of the element that `choiceHref` leads to: browsers compare ids with the decoded fragment too. */
export function choiceId(kind: Parameters<typeof choiceHref>[0], value: string): string {
  return `${kind}=${value}`
}
