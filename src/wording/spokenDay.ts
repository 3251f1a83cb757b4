import type { CountForms, counter } from './counter.ts'
import type { PageWording } from './wording.ts'

/** The words of a language for a day of the timeline, for screen readers. */
type DayWords = {
  readonly counted: ReturnType<typeof counter>
  readonly statement: CountForms
  readonly event: CountForms
  readonly lists: () => Intl.ListFormat
  readonly nothing: string
  readonly colon?: string
  readonly semicolon?: string
}

/** Returns a function that says a day with its numbers of statements and events, and its places. */
export function spokenDay(words: DayWords): PageWording['timeline']['spoken'] {
  const { counted, statement, event, lists, nothing, colon = ': ', semicolon = '; ' } = words
  return (day, statements, events, places) => {
    const counts = [
      ...(statements > 0 ? [counted(statements, statement)] : []),
      ...(events > 0 ? [counted(events, event)] : []),
    ]
    const said = counts.length > 0 ? lists().format(counts) : nothing
    return `${day}${colon}${said}${places.length > 0 ? semicolon + lists().format(places) : ''}`
  }
}
