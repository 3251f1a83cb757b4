import { gzipSync } from 'node:zlib'
import type { PMTiles } from 'pmtiles'
import type { GroundName, StillExtract, StillGround } from '../../src/map/ground/stillGround.ts'
import type { Story } from '../../src/story/story.ts'
import { groundPaths } from './groundPaths.ts'
import { mostImportant, namesIn, withoutCopies } from './stillNames.ts'
import { firstZoom, merged, placeViews, theatreBox, type Views } from './stillViews.ts'
import { type UnitBox, unitsPerWorld } from './tileFeatures.ts'
import { holds } from './unitBoxes.ts'

/** The ground beyond a view’s edges, in CSS pixels, so that outlines along the edges stay hidden. */
const margin = 8

/** The last zoom of the tiles. */
const lastZoom = 7

/** A view this many zooms closer than the first has an extract of its own, whose lines stray less. */
const closeUp = 2
const strayNear = 1

/** Units of an extract per CSS pixel, at its zoom or the next whole one. */
const unitsPerPixel = 4

/** The size limit of a still map’s file, gzipped. */
const maxStillMapBytes = 45_000

/** How far the still map’s lines may lie from the tiles’, in CSS pixels at the first view. */
const stray = 0.35

/** The same around a far place, at the view that choosing it gives. */
const strayFar = 2

/** The smallest lake that the still map has, in CSS pixels squared at its view’s zoom: as in the tiles of that zoom. */
const smallestWater = 5

/** The number of names of each kind that are kept: in the theatre, around each place in it, and around a far place. */
const mostNames = { country: 12, river: 8, admin1: 20, town: 36 }
const mostNamesNear = { country: 0, river: 0, admin1: 0, town: 7 }
const mostNamesFar = { country: 8, river: 2, admin1: 0, town: 12 }

/**
 * The ground of a story’s first view and its surroundings, and of each far place’s, as fine as the size limit allows.
 * Throws if even the coarsest is too large.
 */
export async function stillGroundOf(story: Story, tiles: PMTiles): Promise<StillGround> {
  const views = viewsOf(story)
  const names = await namesOf(views, tiles)
  let weight = 0
  for (const coarseness of [1, 1.5, 2, 3, 4]) {
    const extracts = await extractsOf(views, tiles, coarseness)
    const ground: StillGround = { version: 1, extracts, names }
    weight = gzipSync(JSON.stringify(ground), { level: 9 }).length
    if (weight <= maxStillMapBytes) return ground
  }
  throw new Error(
    `The still map of ${story.id} weighs ${weight} bytes at its coarsest, gzipped; the most is ${maxStillMapBytes}`,
  )
}

type StoryViews = {
  readonly zoom: number
  readonly theatre: UnitBox
  readonly inTheatre: readonly Views[]
  readonly closeUps: readonly Views[]
  readonly far: readonly Views[]
}

function viewsOf(story: Story): StoryViews {
  const zoom = firstZoom(story)
  const theatre = theatreBox(story)
  const views = story.places.map((place) => placeViews(story, place))
  const inTheatre = views.filter(({ widest }) => holds(theatre, widest))
  return {
    zoom,
    theatre,
    inTheatre,
    closeUps: merged(inTheatre.filter((view) => view.zoom > zoom + closeUp)),
    far: merged(views.filter((view) => !inTheatre.includes(view))),
  }
}

async function extractsOf(
  { zoom, theatre, closeUps, far }: StoryViews,
  tiles: PMTiles,
  coarseness: number,
): Promise<readonly StillExtract[]> {
  const extracts: StillExtract[] = []
  for (const view of far) extracts.push(await extract(tiles, view.widest, view.zoom, strayFar * coarseness, view.zoom))
  extracts.push(await extract(tiles, theatre, zoom, stray * coarseness, zoom + 1.5))
  for (const view of closeUps)
    extracts.push(await extract(tiles, view.widest, view.zoom, strayNear * coarseness, view.zoom + 1))
  return extracts
}

async function namesOf({ zoom, theatre, inTheatre, far }: StoryViews, tiles: PMTiles): Promise<readonly GroundName[]> {
  const names: GroundName[] = []
  for (const view of far)
    names.push(...mostImportant(await namesIn(tiles, view.widest, tileZoom(view.zoom)), mostNamesFar))
  names.push(...mostImportant(await namesIn(tiles, theatre, tileZoom(zoom + 1)), mostNames))
  for (const { closest } of inTheatre)
    names.push(...mostImportant(await namesIn(tiles, closest, lastZoom), mostNamesNear))
  return withoutCopies(names)
}

/** The zoom of the tiles that a view is drawn from. */
function tileZoom(zoom: number): number {
  return Math.max(0, Math.min(lastZoom, Math.ceil(zoom)))
}

/** The ground in a box for a view’s zoom. Its lines lie at most a number of CSS pixels off. */
async function extract(
  tiles: PMTiles,
  box: UnitBox,
  zoom: number,
  pixels: number,
  closest: number,
): Promise<StillExtract> {
  const perPixel = unitsPerWorld / (512 * 2 ** zoom)
  const beyond = margin * perPixel
  const ownUnits = 512 * 2 ** Math.ceil(zoom) * unitsPerPixel
  const scale = ownUnits / unitsPerWorld
  const [left, top, right, bottom] = box.map((edge) => Math.round(edge * scale)) as unknown as UnitBox
  const paths = await groundPaths(tiles, {
    box: [box[0] - beyond, box[1] - beyond, box[2] + beyond, box[3] + beyond],
    origin: [left, top],
    scale,
    zoom: tileZoom(zoom),
    tolerance: pixels * perPixel,
    smallestWater: smallestWater * perPixel ** 2,
    closest,
  })
  return { unitsPerWorld: ownUnits, origin: [left, top], size: [right - left, bottom - top], paths }
}
