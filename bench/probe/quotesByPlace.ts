/** The ids of the quotes about, or made at, each place. Given to the page before its own scripts. */
export type QuotesByPlace = Readonly<Record<string, readonly string[]>>

declare global {
  interface Window {
    quotesByPlace: QuotesByPlace
  }
}
