import { gzipSync, strToU8 } from 'fflate'
import type { PMTiles } from 'pmtiles'
import type { GroundName, StillExtract, StillGround } from '../../map/ground/stillGround.ts'
import { namesOutsideStory } from '../../map/names/namesOutsideStory.ts'
import type { Story } from '../../story/story.ts'
import { type UnitBox, unitsPerWorld } from '../tiles/tileFeatures.ts'
import { groundPaths } from './groundPaths.ts'
import { namesIn, topRanked, uniqueNames } from './stillNames.ts'
import { firstZoom, mergeViews, type PlaceViews, placeViews, theatreBox } from './stillViews.ts'
import { containsBox } from './unitBoxes.ts'
import { viewsMark } from './viewsMark.ts'

/** How far an extract reaches beyond its view, in CSS pixels, so that outlines along its edges stay hidden. */
const margin = 8

/** The last zoom of the tiles. */
const lastZoom = 7

/** A view this many zooms closer than the first has an extract of its own, whose lines stray less. */
const closeUpZooms = 2
const closeUpTolerance = 1

/** Units of an extract per CSS pixel, at its zoom rounded up. */
const unitsPerPixel = 4

/**
 * The size that a still map’s file is to fit into, gzipped, in bytes, and the most that one has which can’t: the coasts and borders of
 * half a continent.
 */
const fileLimits = { wanted: 45_000, most: 150_000 }

/** How far the still map’s lines may lie from the tiles’, in CSS pixels at the first view. */
const theatreTolerance = 0.35

/** The same around a far place, in the view that choosing it gives. */
const farTolerance = 2

/** The smallest lake, in square CSS pixels at the view’s zoom, as in the tiles. */
const minWaterArea = 5

/** The most names of each kind in the theatre, in the closest view of each place there, and around a far place. */
const theatreNameLimits = { country: 12, border: 8, river: 8, admin1: 20, town: 36 }
const closeUpNameLimits = { country: 0, border: 0, river: 0, admin1: 0, town: 7 }
const farNameLimits = { country: 8, border: 3, river: 2, admin1: 0, town: 12 }

/**
 * The ground of a story’s first view and its surroundings, and of each far place’s: as fine as the size allows that it is to fit into, and
 * where nothing fits, as coarse as it gets. Throws if even that is more than a still map may have.
 */
export async function bakeStillGround(
  story: Story,
  tiles: PMTiles,
  { wanted, most } = fileLimits,
): Promise<StillGround> {
  const views = viewsOf(story)
  const names = namesOutsideStory(story, await namesOf(views, tiles))
  const mark = viewsMark(story)
  let weight = 0
  let coarsest: StillGround | undefined
  for (const coarseness of [1, 1.3, 1.6, 2, 2.5, 3, 4]) {
    const extracts = await extractsOf(views, tiles, coarseness)
    const ground: StillGround = { version: 1, views: mark, extracts, names }
    weight = gzipSync(strToU8(JSON.stringify(ground)), { level: 9 }).length
    if (weight <= wanted) return ground
    coarsest = ground
  }
  if (coarsest !== undefined && weight <= most) return coarsest
  throw new Error(`The still map of ${story.id} weighs ${weight} bytes at its coarsest, gzipped; the most is ${most}`)
}

type StoryViews = {
  readonly zoom: number
  readonly theatre: UnitBox
  readonly inTheatre: readonly PlaceViews[]
  readonly closeUps: readonly PlaceViews[]
  readonly far: readonly PlaceViews[]
}

function viewsOf(story: Story): StoryViews {
  const zoom = firstZoom(story)
  const theatre = theatreBox(story)
  const views = story.places.map((place) => placeViews(story, place))
  const inTheatre = views.filter(({ widest }) => containsBox(theatre, widest))
  return {
    zoom,
    theatre,
    inTheatre,
    closeUps: mergeViews(inTheatre.filter((view) => view.zoom > zoom + closeUpZooms)),
    far: mergeViews(views.filter((view) => !inTheatre.includes(view))),
  }
}

async function extractsOf(
  { zoom, theatre, closeUps, far }: StoryViews,
  tiles: PMTiles,
  coarseness: number,
): Promise<readonly StillExtract[]> {
  const extracts: StillExtract[] = []
  for (const view of far)
    extracts.push(await extract(tiles, view.widest, view.zoom, farTolerance * coarseness, view.zoom))
  extracts.push(await extract(tiles, theatre, zoom, theatreTolerance * coarseness, zoom + 1.5))
  for (const view of closeUps)
    extracts.push(await extract(tiles, view.widest, view.zoom, closeUpTolerance * coarseness, view.zoom + 1))
  return extracts
}

async function namesOf({ zoom, theatre, inTheatre, far }: StoryViews, tiles: PMTiles): Promise<readonly GroundName[]> {
  const names: GroundName[] = []
  for (const view of far)
    names.push(...topRanked(await namesIn(tiles, view.widest, tileZoom(view.zoom)), farNameLimits))
  names.push(...topRanked(await namesIn(tiles, theatre, tileZoom(zoom + 1)), theatreNameLimits))
  for (const { closest } of inTheatre)
    names.push(...topRanked(await namesIn(tiles, closest, lastZoom), closeUpNameLimits))
  return uniqueNames(names)
}

/** The zoom of the tiles for a view’s zoom. */
function tileZoom(zoom: number): number {
  return Math.max(0, Math.min(lastZoom, Math.ceil(zoom)))
}

/** Extracts the ground in a box for a view’s zoom. Simplified lines lie at most `pixels` CSS pixels off. */
async function extract(
  tiles: PMTiles,
  box: UnitBox,
  zoom: number,
  pixels: number,
  maxZoom: number,
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
    minWaterArea: minWaterArea * perPixel ** 2,
    maxZoom,
  })
  return { unitsPerWorld: ownUnits, origin: [left, top], size: [right - left, bottom - top], paths }
}
