/** What a page of the bench says of itself; runs in the page. The only files that know a page’s selectors. */
export type ProbedPage = {
  /** What to click to choose a place, the likeliest first: none while there is nothing to click, or once it is chosen. */
  readonly targets: (placeId: string) => readonly Element[]
  /** Whether the chosen place’s quotes are what the page shows. */
  readonly isAnswered: (placeId: string) => boolean
  /** Where the page’s main picture is. */
  readonly picture: () => Element | null
  /** What takes arrow keys for a step in time. */
  readonly scrubber: () => HTMLElement | null
  /** The keys of a step forward and back, and how many steps forward lead from its start to its end. */
  readonly keys: { readonly steps: number; readonly start: 'Home' | null }
  /** What changes while the page moves after a choice. */
  readonly motion: () => string
}
