import type { CountForms, counter } from './counter.ts'
import type { PageWording } from './wording.ts'

/** What a language says of a day of the timeline to a screen reader. */
type DayWords = {
  readonly counted: ReturnType<typeof counter>
  readonly statement: CountForms
  readonly event: CountForms
  readonly lists: Intl.ListFormat
  readonly nothing: string
  readonly colon?: string
  readonly semicolon?: string
}

/** Says a day with its numbers of statements and events, and the names of their places. */
export function spokenDay(words: DayWords): PageWording['timeline']['spoken'] {
  const { counted, statement, event, lists, nothing, colon = ': ', semicolon = '; ' } = words
  return (day, statements, events, places) => {
    const counts = [
      ...(statements > 0 ? [counted(statements, statement)] : []),
      ...(events > 0 ? [counted(events, event)] : []),
    ]
    const said = counts.length > 0 ? lists.format(counts) : nothing
    return `${day}${colon}${said}${places.length > 0 ? semicolon + lists.format(places) : ''}`
  }
}
