/** What is set at build time. */
interface ImportMetaEnv {
  /** The id of the story that opens where none is asked for. */
  readonly DATELINE_STORY: string
}
