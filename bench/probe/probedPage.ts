/** A description of a page for the bench, run in the page. Only these files know selectors. */
export type ProbedPage = {
  /**
   * The elements that choose a place, the likeliest first. None while there is nothing to click, or once it is chosen.
   */
  readonly targets: (placeId: string) => readonly Element[]
  /** Whether the page shows the chosen place’s quotes. */
  readonly isAnswered: (placeId: string) => boolean
  /** Where the page’s main picture is. */
  readonly picture: () => Element | null
  /** What takes arrow keys for a step in time. */
  readonly scrubber: () => HTMLElement | null
  /** The keys of a step forward and back, and how many steps forward lead from its start to its end. */
  readonly keys: { readonly steps: number; readonly start: 'Home' | null }
  /** A text that changes while the page moves after a choice. */
  readonly motion: () => string
}
