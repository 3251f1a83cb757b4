/** What an article’s other names add to a sense: about how many of them mean something in its country, in its unit, near it. */
export type Support = {
  readonly country: number
  readonly unit: number
  readonly near: number
  /** Whether the text says right after the name that it is there. */
  readonly isWithin: boolean
}
