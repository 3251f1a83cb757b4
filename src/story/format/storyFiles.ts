/** The files of a story as they were fetched, unchecked. */
export type StoryFiles = {
  /** `story.json`, parsed. */
  readonly story: unknown
  /** The GeoJSON of its places, parsed; undefined if it could not be read. */
  readonly places: unknown
  /** The plain texts of its sources, by the path that `story.json` gives; a text that could not be read is missing. */
  readonly texts: ReadonlyMap<string, string>
  /** The reasons why files could not be read, by the path that `story.json` gives, without a full stop. */
  readonly unread?: ReadonlyMap<string, string>
}
