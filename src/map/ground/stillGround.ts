import * as v from 'valibot'

const number = v.pipe(v.number(), v.finite())
const pair = v.pipe(v.tuple([number, number]), v.readonly())

/** One stretch of the world: the theatre, or the surroundings of a far place. */
const extractSchema = v.object({
  /** How many of its units make the width of the Web Mercator world. */
  unitsPerWorld: v.pipe(number, v.minValue(1)),
  /** The top left corner, in units from that of the world. */
  origin: pair,
  size: pair,
  /** Path data by the id of the ground’s layer, in units from the origin. */
  paths: v.pipe(v.record(v.string(), v.string()), v.readonly()),
})

const nameSchema = v.object({
  kind: v.picklist(['country', 'admin1', 'town', 'river']),
  /** Shown where `names` has none in the reader’s language. */
  name: v.string(),
  /** Names by language tag. */
  names: v.exactOptional(v.pipe(v.record(v.string(), v.string()), v.readonly())),
  /** A country’s ISO 3166-1 code. */
  code: v.exactOptional(v.string()),
  /**
   * [longitude, latitude] in degrees: a point, the course of a river, or that of a border with the country on its left.
   */
  at: v.pipe(v.array(pair), v.readonly()),
  /** The zoom from which on it may be shown. */
  fromZoom: number,
  /** Names of higher rank choose first. */
  rank: number,
})

const stillGroundSchema = v.object({
  version: v.literal(1),
  /** The mark of the views that it was baked for: where a story has others, the build bakes it anew. */
  views: v.exactOptional(v.string()),
  /** From bottom to top; finer extracts lie on coarser ones. */
  extracts: v.pipe(v.array(extractSchema), v.readonly()),
  names: v.pipe(v.array(nameSchema), v.readonly()),
})

/** What the still map draws: the ground of a story’s views as SVG paths, from `X.still.json` beside its places `X.geojson`. */
export type StillGround = Readonly<v.InferOutput<typeof stillGroundSchema>>

export type StillExtract = Readonly<v.InferOutput<typeof extractSchema>>

/** A name of the ground before it is placed. */
export type GroundName = Readonly<v.InferOutput<typeof nameSchema>>

/** The still map that a file holds, or null where it holds something else. */
export function readStillGround(file: unknown): StillGround | null {
  const read = v.safeParse(stillGroundSchema, file)
  return read.success ? read.output : null
}
