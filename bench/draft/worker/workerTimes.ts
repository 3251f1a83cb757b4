/** What a worker is asked to do, and how long it took: milliseconds of loading, and of drafting the text each time. */
export type WorkerTask = {
  readonly text: string
  readonly published: string
  readonly publisher: string
  readonly times: number
}
export type WorkerTimes = { readonly loading: number; readonly drafts: readonly number[]; readonly statements: number }
