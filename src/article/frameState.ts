/** What a map’s frame has told of itself last. */
export type FrameState = {
  readonly place: string | null
  readonly date: string
  readonly quote: string | null
  /** The ids of the story’s places, its first day and its last. */
  readonly places: readonly string[]
  readonly from: string
  readonly to: string
}
