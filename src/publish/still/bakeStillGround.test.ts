import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { storyAt } from '../../../scripts/stories/checkStory.ts'
import { openTiles } from '../../../scripts/tiles/openTiles.ts'
import { groundLayers } from '../../map/ground/groundLook.ts'
import type { StillExtract, StillGround } from '../../map/ground/stillGround.ts'
import type { Camera, Size } from '../../map/projection/camera.ts'
import { worldX, worldY } from '../../map/projection/mercator.ts'
import { farLabel } from '../../map/scene/farLabel.ts'
import { firstCamera } from '../../map/scene/firstView.ts'
import { placeCamera } from '../../map/scene/placeCamera.ts'
import { coveredCamera } from '../../map/still/coveredCamera.ts'
import { stillFile } from '../../story/format/stillFile.ts'
import { lookUp } from '../../story/lookUp.ts'
import type { LngLat, Place, Story } from '../../story/story.ts'
import { pathPieces } from '../../testing/pathPieces.ts'
import { storyFixture } from '../../testing/storyFixture.ts'
import { english } from '../../wording/english.ts'
import { bakeStillGround } from './bakeStillGround.ts'

/** Longer than any bake takes. */
const patience = 120_000

const tiles = openTiles('public/geo/world.pmtiles')
const labels = farLabel(english)

/** The map’s frames on narrow and wide pages. */
const frames: readonly Size[] = [
  { width: 280, height: 352 },
  { width: 320, height: 352 },
  { width: 375, height: 352 },
  { width: 560, height: 352 },
  { width: 672, height: 446 },
  { width: 504, height: 320 },
  { width: 698, height: 375 },
  { width: 800, height: 462 },
  { width: 852, height: 480 },
]

function placeOf(story: Story, id: string): Place {
  const place = lookUp(story.places, id)
  if (place === undefined) throw new Error(`the story has no place '${id}'`)
  return place
}

/** How much of a view the still map leaves bare: how far and how near the camera would have to move to be covered. */
function bare(ground: StillGround, camera: Camera, frame: Size): number {
  const found = coveredCamera(ground, camera, frame)
  if (found === null) return Number.POSITIVE_INFINITY
  const pixelsPerDegree = (512 * 2 ** camera.zoom) / 360
  const degrees = found.center[0] - camera.center[0]
  const east = degrees - Math.round(degrees / 360) * 360
  const north = found.center[1] - camera.center[1]
  return Math.hypot(east, north) * pixelsPerDegree + (found.zoom - camera.zoom) * frame.width
}

/** Where a place lies in an extract, in its units from its origin, whatever copy of the world that is in. */
function pointIn({ origin, size, unitsPerWorld }: StillExtract, [longitude, latitude]: LngLat) {
  const x = worldX(longitude) * unitsPerWorld - origin[0]
  const turns = Math.round((size[0] / 2 - x) / unitsPerWorld)
  return [x + turns * unitsPerWorld, worldY(latitude) * unitsPerWorld - origin[1]] as const
}

/** Whether an extract’s path of a layer covers a place: by the even-odd rule. */
function covers(extract: StillExtract, layer: string, place: LngLat): boolean {
  const [x, y] = pointIn(extract, place)
  return (
    pathPieces(extract.paths[layer] ?? '')
      .flatMap((ring) => ring.map((point, index) => [point, ring[(index + 1) % ring.length] ?? point] as const))
      .filter(([[x1, y1], [x2, y2]]) => y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)).length %
      2 ===
    1
  )
}

function isIn(extract: StillExtract, place: LngLat): boolean {
  const [x, y] = pointIn(extract, place)
  return x >= 0 && y >= 0 && x <= extract.size[0] && y <= extract.size[1]
}

/** What every baked ground must be. */
function faults({ version, extracts, names }: StillGround): readonly string[] {
  const ids = groundLayers.map(({ id }) => id)
  const keys = names.map(({ kind, name, at }) => `${kind} ${name} ${at[0]}`)
  return [
    ...(version === 1 ? [] : [`version ${version}`]),
    ...extracts.flatMap(({ paths, origin, size, unitsPerWorld }) => [
      ...([...origin, ...size, unitsPerWorld].every(Number.isInteger) ? [] : [`${origin}, ${size} are not whole`]),
      ...(Math.min(...size) > 0 ? [] : [`${size} is no size`]),
      ...Object.keys(paths).filter((id) => !ids.includes(id)),
      ...Object.values(paths)
        .filter((path) => !/^(M-?\d+ -?\d+(l-?\d+( \d+|-\d+))*z?)+$/.test(path))
        .map((path) => `a path with ${/[^-\d Mlz]/.exec(path)?.[0] ?? 'steps that don’t begin with l'}`),
    ]),
    ...keys.filter((key, index) => keys.indexOf(key) !== index).map((key) => `${key} stands twice`),
    ...names
      .filter(({ at }) => !at.some((point) => extracts.some((extract) => isIn(extract, point))))
      .map(({ name }) => `${name} lies on no extract`),
  ]
}

/** The highest extract in which all places of the story’s theatre lie. */
function theatreIn({ extracts }: StillGround, story: Story): StillExtract {
  const theatre = extracts.findLast((extract) => story.fit.every((id) => isIn(extract, placeOf(story, id).point)))
  if (theatre === undefined) throw new Error('no extract has the whole theatre')
  return theatre
}

describe('the first story’s still map', () => {
  let story: Story
  let ground: StillGround
  beforeAll(async () => {
    story = await storyAt('public/stories/raqqa-2016-11')
    ground = await bakeStillGround(story, tiles)
  }, patience)

  const committed = () => readFileSync(join('public/stories/raqqa-2016-11', stillFile(story.placesFile)), 'utf8')

  it('is the one that is baked from these tiles (else: npm run still -- raqqa-2016-11)', () => {
    // Not toEqual: a difference would be printed in all its length.
    expect(committed() === `${JSON.stringify(ground)}\n`).toBe(true)
  })

  it('is at most 45 kB on its way to the reader', () => {
    expect(gzipSync(committed(), { level: 9 }).length).toBeLessThanOrEqual(45_000)
  })

  it('is whole, its paths nothing but numbers, its names on it and none twice', () => {
    expect(faults(ground)).toEqual([])
  })

  it.each(frames)('fills a frame of $width × $height at first', (frame) => {
    expect(bare(ground, firstCamera(story, frame, labels), frame)).toBeLessThan(0.5)
  })

  it.each(frames)('fills a frame of $width × $height with any place of the theatre chosen', (frame) => {
    for (const id of story.fit) {
      expect(bare(ground, placeCamera(story, placeOf(story, id), frame, labels), frame), id).toBeLessThan(0.5)
    }
  })

  it.each([
    'fort-leonard-wood',
    'paris',
    'ankara',
    'amman',
    'turkey',
    'northern-syria',
    'turkish-border',
    'jarablus-mara-region',
    'ain-issa',
  ])('fills every frame with %s chosen, which is not of the theatre', (id) => {
    expect(story.fit).not.toContain(id)
    for (const frame of frames) {
      const camera = placeCamera(story, placeOf(story, id), frame, labels)
      expect(bare(ground, camera, frame), `${frame.width} px`).toBeLessThan(0.5)
    }
  })

  it('has the theatre above what is around far places, a close-up above it, and the finer the higher', () => {
    const theatre = theatreIn(ground, story)
    for (const id of story.fit) expect(isIn(theatre, placeOf(story, id).point), id).toBe(true)
    const fineness = ground.extracts.map(({ unitsPerWorld }) => unitsPerWorld)
    expect(fineness).toEqual(fineness.toSorted((a, b) => a - b))
    expect(ground.extracts.indexOf(theatre)).toBe(ground.extracts.length - 2)
    const closeUp = ground.extracts.at(-1)
    expect(closeUp && isIn(closeUp, placeOf(story, 'jarablus-mara-region').point)).toBe(true)
  })

  it.each<[string, LngLat, boolean]>([
    ['Raqqa is', [39.01, 35.95], true],
    ['Mosul is', [43.12, 36.34], true],
    ['Aleppo is', [37.16, 36.2], true],
    ['the sea off Latakia is not', [35.4, 35.6], false],
    ['the sea off Beirut is not', [35.2, 33.9], false],
  ])('shows what is land: %s', (_, place, isLand) => {
    const theatre = theatreIn(ground, story)
    expect(covers(theatre, 'land', place)).toBe(isLand)
  })

  it('has Lake Assad in its water, and the Euphrates pass Raqqa by', () => {
    const theatre = theatreIn(ground, story)
    expect(covers(theatre, 'water', [38.2, 36])).toBe(true)
    const [x, y] = pointIn(theatre, [39.01, 35.95])
    const perDegree = theatre.unitsPerWorld / 360
    const distances = pathPieces(theatre.paths['rivers-1'] ?? '')
      .flat()
      .map(([riverX, riverY]) => Math.hypot(riverX - x, riverY - y) / perDegree)
    expect(Math.min(...distances)).toBeLessThan(0.1)
  })

  it('names the rivers and the countries of the theatre', () => {
    const names = ground.names.map(({ name }) => name)
    for (const name of ['Euphrates', 'Tigris', 'Syria', 'Iraq']) expect(names).toContain(name)
  })
})

describe('a story across the antimeridian', () => {
  const fixture = storyFixture({
    places: {
      suva: { type: 'Point', coordinates: [178.4, -18.1] },
      lau: { type: 'Point', coordinates: [-178.97, -17.3] },
      honolulu: { type: 'Point', coordinates: [-157.9, 21.3] },
    },
  })
  const placesOf = (...ids: readonly string[]) => fixture.places.filter(({ id }) => ids.includes(id))
  const story: Story = { ...fixture, fit: ['suva', 'lau'], places: placesOf('suva', 'lau') }
  let ground: StillGround
  let fiji: StillExtract
  beforeAll(async () => {
    ground = await bakeStillGround(story, tiles)
    const [first] = ground.extracts
    if (first === undefined) throw new Error('there is no extract')
    fiji = first
  }, patience)

  it(
    'is baked as coarse as it gets where it fits into no file, and refused where that is too large still',
    async () => {
      const weightOf = (baked: StillGround) => gzipSync(JSON.stringify(baked), { level: 9 }).length
      const coarsest = await bakeStillGround(story, tiles, { wanted: 0, most: 45_000 })
      expect(weightOf(coarsest)).toBeLessThan(weightOf(ground))
      const refused = bakeStillGround(story, tiles, { wanted: 0, most: 100 })
      await expect(refused).rejects.toThrow(
        /^The still map of fixture weighs \d+ bytes at its coarsest, gzipped; the most is 100$/,
      )
    },
    patience,
  )

  it('is one extract that goes on from one side to the other', () => {
    expect(ground.extracts).toHaveLength(1)
    expect(fiji.size[0] / fiji.unitsPerWorld).toBeLessThan(10 / 360)
    const antimeridian = pointIn(fiji, [180, -17])[0]
    expect(antimeridian).toBeGreaterThan(0)
    expect(antimeridian).toBeLessThan(fiji.size[0])
  })

  it('is whole, its paths nothing but numbers, its names on it and none twice', () => {
    expect(faults(ground)).toEqual([])
  })

  it.each<[string, LngLat, boolean]>([
    ['Viti Levu', [178.3, -17.8], true],
    ['Vanua Levu', [179.3, -16.6], true],
    ['Taveuni west of it', [179.95, -16.9], true],
    ['Taveuni east of it', [-179.95, -16.8], true],
    ['the Koro Sea', [179.5, -17.6], false],
    ['the sea on the antimeridian itself', [180, -18], false],
    ['the sea east of it', [-179.5, -17.7], false],
  ])('has land on both sides, and sea: %s', (_, place, isLand) => {
    expect(covers(fiji, 'land', place)).toBe(isLand)
  })

  it('has an island across it without a seam', () => {
    const [antimeridian] = pointIn(fiji, [180, -17])
    const rings = pathPieces(fiji.paths.land ?? '')
    const across = rings.filter(
      (ring) => ring.some(([x]) => x < antimeridian - 10) && ring.some(([x]) => x > antimeridian + 10),
    )
    expect(across.length).toBeGreaterThan(0)
    const along = rings.flatMap((ring) =>
      ring.slice(1).filter(([x, y], index) => {
        const [beforeX = 0, beforeY = 0] = ring[index] ?? []
        return [x, beforeX].every((at) => Math.abs(at - antimeridian) <= 1) && Math.abs(y - beforeY) > 10
      }),
    )
    expect(along).toEqual([])
  })

  it('names towns on both sides', () => {
    const towns = ground.names.filter(({ kind }) => kind === 'town').map(({ at }) => at[0]?.[0] ?? 0)
    expect(towns.some((longitude) => longitude > 170)).toBe(true)
    expect(towns.some((longitude) => longitude < -170)).toBe(true)
  })

  it.each(frames)('fills a frame of $width × $height at first, and with either place chosen', (frame) => {
    expect(bare(ground, firstCamera(story, frame, labels), frame)).toBeLessThan(0.5)
    for (const place of story.places) {
      expect(bare(ground, placeCamera(story, place, frame, labels), frame), place.id).toBeLessThan(0.5)
    }
  })

  it(
    'has a far place’s surroundings too, below the theatre',
    async () => {
      const withFar: Story = { ...story, places: placesOf('suva', 'lau', 'honolulu') }
      const far = await bakeStillGround(withFar, tiles)
      expect(far.extracts).toHaveLength(2)
      expect(faults(far)).toEqual([])
      for (const frame of frames) {
        for (const place of withFar.places) {
          expect(bare(far, placeCamera(withFar, place, frame, labels), frame), place.id).toBeLessThan(0.5)
        }
      }
      // Oahu’s middle.
      expect(far.extracts.map((extract) => covers(extract, 'land', [-158, 21.5]))).toEqual([true, false])
    },
    patience,
  )
})
