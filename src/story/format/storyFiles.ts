/** The files of a story as fetched, before any check. */
export type StoryFiles = {
  /** `story.json`, parsed. */
  readonly story: unknown
  /** The GeoJSON of its places, parsed; undefined if it could not be read. */
  readonly places: unknown
  /** The texts of its sources, by the path that `story.json` gives. A text that could not be read is missing. */
  readonly texts: ReadonlyMap<string, string>
  /** Why files could not be read, by the path that `story.json` gives, without a full stop. */
  readonly unread?: ReadonlyMap<string, string>
}
