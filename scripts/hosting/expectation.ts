/** A folder and the server that is to give it to readers. */
export type Site = {
  /** Where it is served, with a slash at its end. */
  readonly address: string
  readonly folder: string
}

/** One thing that any host of Dateline does: docs/hosting.md. */
export type Expectation = {
  readonly what: string
  /** Throws an AssertionError where it does not hold. */
  readonly holds: (site: Site) => Promise<void>
}
