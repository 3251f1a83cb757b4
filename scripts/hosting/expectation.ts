/** A folder and the URL of a server that serves it. */
export type Site = {
  /** Ends with a slash. */
  readonly address: string
  readonly folder: string
}

/** One thing that every host of Dateline must do: docs/hosting.md. */
export type Expectation = {
  readonly what: string
  /** Throws an AssertionError if the host doesn’t do it. */
  readonly holds: (site: Site) => Promise<void>
}
