/** What an editor must look at in a draft, and why. */
export type Doubt = {
  /** Where it is, as `npm run check` writes paths: `statements[3].about`, `places.features[2].geometry`. */
  readonly path: string
  /** The reason, for an editor: a sentence without its full stop. */
  readonly why: string
  /** How likely the drafted value is right, 0 to 1. At 0 there is none: the story doesn’t pass the check until it is given. */
  readonly confidence: number
  /** Other values, the likeliest first. */
  readonly alternatives: readonly string[]
}

/** The doubts in the order in which an editor should look at them: what is missing first, then the least likely. */
export function byWeight(doubts: readonly Doubt[]): readonly Doubt[] {
  return doubts.toSorted((a, b) => a.confidence - b.confidence)
}
