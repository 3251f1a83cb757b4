/** The state that a map’s frame has last reported. */
export type FrameState = {
  readonly place: string | null
  readonly date: string
  readonly quote: string | null
  /** The ids of the story’s places, its first day and its last. */
  readonly places: readonly string[]
  readonly from: string
  readonly to: string
}

/** Whether a frame’s report has every field of its state as it should be; `ready` has the story’s places and days too. */
export function isFrameState(data: unknown, type: string): data is FrameState {
  const { place, date, quote, places, from, to } = data as Record<string, unknown>
  const isText = (value: unknown) => typeof value === 'string'
  const isId = (value: unknown) => value === null || isText(value)
  const isWhole = () => Array.isArray(places) && places.every(isText) && isText(from) && isText(to)
  return isId(place) && isText(date) && isId(quote) && (type !== 'ready' || isWhole())
}

/** A place and a day that an element of the article names. */
export type Named = { readonly place: string | undefined; readonly date: string | undefined }

/** Whether the story has the place and the day. Days are `YYYY-MM-DD`, which sort as text. */
export function isInStory({ place, date }: Named, { places, from, to }: FrameState): boolean {
  return (
    (place === undefined || places.includes(place)) &&
    (date === undefined || (date >= from && date <= to && !Number.isNaN(Date.parse(date))))
  )
}
