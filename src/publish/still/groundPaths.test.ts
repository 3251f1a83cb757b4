import { describe, expect, it } from 'vitest'
import { openTiles } from '../../../scripts/tiles/openTiles.ts'
import { groundLayers } from '../../map/ground/groundLook.ts'
import { worldX, worldY } from '../../map/projection/mercator.ts'
import { pathPieces } from '../../testing/pathPieces.ts'
import { type UnitBox, unitsPerWorld } from '../tiles/tileFeatures.ts'
import { clipLine, groundPaths, type PathOptions } from './groundPaths.ts'
import { boxIntersection } from './unitBoxes.ts'

const tiles = openTiles('public/geo/world.pmtiles')

/** Options for an extract of the world between degrees, in whole units. */
function optionsFor(
  west: number,
  north: number,
  east: number,
  south: number,
  given: Partial<PathOptions> = {},
): PathOptions {
  const box = [worldX(west), worldY(north), worldX(east), worldY(south)].map((edge) =>
    Math.round(edge * unitsPerWorld),
  ) as unknown as UnitBox
  return {
    box,
    scale: 1,
    origin: [box[0], box[1]],
    zoom: 6,
    tolerance: 1,
    minWaterArea: 0,
    maxZoom: 9,
    ...given,
  }
}

/** Around Raqqa: coasts, borders, rivers, governorates and lakes. */
const theatre = optionsFor(34, 38.5, 46, 32)

// Reading and uniting tiles takes a while on a busy machine.
describe('groundPaths', { timeout: 60_000 }, () => {
  it('has paths by the ids of the ground’s layers, the coast being the land’s', async () => {
    const paths = await groundPaths(tiles, theatre)
    const ids = groundLayers.map(({ id }) => id).filter((id) => id !== 'coast')
    expect(Object.keys(paths).filter((id) => !ids.includes(id))).toEqual([])
    expect(Object.keys(paths)).toEqual(expect.arrayContaining(['land', 'water', 'borders', 'rivers-1', 'admin1']))
  })

  it('leaves out what is shown only nearer than the map comes', async () => {
    const shownAt = async (maxZoom: number) => Object.keys(await groundPaths(tiles, { ...theatre, maxZoom }))
    const near = await shownAt(6)
    expect(near).toContain('rivers-4')
    const far = await shownAt(3.9)
    expect(far.filter((id) => ['admin1', 'rivers-4', 'rivers-3', 'rivers-2'].includes(id))).toEqual([])
    expect(far).toEqual(expect.arrayContaining(['land', 'rivers-1', 'borders']))
  })

  it('writes paths of whole numbers only, those of areas closed and those of lines open', async () => {
    const number = '-?\\d+'
    const piece = `M${number} ${number}(l${number}( \\d+|-\\d+))+`
    const paths = await groundPaths(tiles, theatre)
    for (const { id, kind } of groundLayers) {
      const pattern = kind === 'fill' ? `^(${piece}z)+$` : `^(${piece})+$`
      if (paths[id] !== undefined) expect(paths[id], id).toMatch(new RegExp(pattern))
    }
  })

  it('takes no step that goes nowhere', async () => {
    const coarse: PathOptions = { ...theatre, scale: 0.125, origin: [0, 0] }
    for (const path of Object.values(await groundPaths(tiles, coarse))) expect(path).not.toMatch(/l0 0/)
  })

  it('stays in its box', async () => {
    const [left, top, right, bottom] = theatre.box
    for (const path of Object.values(await groundPaths(tiles, theatre))) {
      for (const [x, y] of pathPieces(path).flat()) {
        expect(x).toBeGreaterThanOrEqual(0)
        expect(y).toBeGreaterThanOrEqual(0)
        expect(x).toBeLessThanOrEqual(right - left)
        expect(y).toBeLessThanOrEqual(bottom - top)
      }
    }
  })

  it('makes land one without seams: inside the Sahara it is just the box, over many tiles', async () => {
    const sahara = optionsFor(2, 27, 24, 20)
    const [left, top, right, bottom] = sahara.box
    const [width, height] = [right - left, bottom - top]
    const { land = '' } = await groundPaths(tiles, sahara)
    const [ring = [], ...others] = pathPieces(land)
    expect(others).toEqual([])
    expect(ring.map((point) => point.join()).sort()).toEqual(
      [`0,0`, `0,${height}`, `${width},0`, `${width},${height}`].sort(),
    )
  })

  it('counts from the origin, in the units of the scale', async () => {
    const sahara = optionsFor(2, 27, 24, 20)
    const [left, top, right, bottom] = sahara.box
    const { land = '' } = await groundPaths(tiles, {
      ...sahara,
      scale: 0.25,
      origin: [Math.round(left / 4) - 100, Math.round(top / 4) + 7],
    })
    const points = pathPieces(land).flat()
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
    expect([Math.min(...xs), Math.min(...ys)]).toEqual([100, -7])
    expect(Math.abs(Math.max(...xs) - 100 - (right - left) / 4)).toBeLessThanOrEqual(1)
    expect(Math.abs(Math.max(...ys) + 7 - (bottom - top) / 4)).toBeLessThanOrEqual(1)
  })

  it('joins the lines that tiles cut: Egypt’s border with Sudan is one piece along 22° N', async () => {
    const border = optionsFor(25.5, 22.5, 31, 21.5, { zoom: 7 })
    const { borders = '' } = await groundPaths(tiles, border)
    const [line = [], ...others] = pathPieces(borders)
    expect(others).toEqual([])
    const xs = line.map(([x]) => x)
    expect([Math.min(...xs), Math.max(...xs)]).toEqual([0, border.box[2] - border.box[0]])
    for (const [, y] of line) {
      expect(Math.abs(y - (worldY(22) * unitsPerWorld - border.box[1]))).toBeLessThan(30)
    }
  })

  it('draws the same where the box goes on into the world’s next copy', async () => {
    const alaska = optionsFor(-179, 66, -165, 60)
    const [left, top, right, bottom] = alaska.box
    const next: PathOptions = {
      ...alaska,
      box: [left + unitsPerWorld, top, right + unitsPerWorld, bottom],
      origin: [left + unitsPerWorld, top],
    }
    expect(await groundPaths(tiles, next)).toEqual(await groundPaths(tiles, alaska))
  })

  it('has land without a seam across the antimeridian: in Chukotka it is just the box', async () => {
    const chukotka = optionsFor(178, 68, 182, 67)
    const [left, top, right, bottom] = chukotka.box
    const { land = '' } = await groundPaths(tiles, chukotka)
    const [ring = [], ...others] = pathPieces(land)
    expect(others).toEqual([])
    expect(ring.map((point) => point.join()).sort()).toEqual(
      [`0,0`, `0,${bottom - top}`, `${right - left},0`, `${right - left},${bottom - top}`].sort(),
    )
  })

  it('has no paths where there is only sea', async () => {
    expect(await groundPaths(tiles, optionsFor(-140, -30, -136, -34))).toEqual({})
  })

  it('leaves out the waters that are smaller than asked for', async () => {
    const lakesFrom = async (minWaterArea: number) =>
      pathPieces((await groundPaths(tiles, { ...theatre, minWaterArea })).water ?? '').length
    const [all, great, none] = [await lakesFrom(0), await lakesFrom(2000), await lakesFrom(1e9)]
    expect(great).toBeGreaterThan(0)
    expect(great).toBeLessThan(all)
    expect(none).toBe(0)
  })

  it('has fewer points the farther its lines may stray', async () => {
    const pointsWith = async (tolerance: number) =>
      pathPieces((await groundPaths(tiles, { ...theatre, tolerance })).borders ?? '').flat().length
    const [fine, coarse] = [await pointsWith(1), await pointsWith(40)]
    expect(coarse).toBeGreaterThan(1)
    expect(coarse).toBeLessThan(fine / 2)
  })
})

describe('clipLine', () => {
  const clip: UnitBox = [0, 0, 10, 10]

  it.each<[string, [number, number][], [number, number][][]]>([
    [
      'all of a line in the box',
      [
        [1, 1],
        [2, 5],
      ],
      [
        [
          [1, 1],
          [2, 5],
        ],
      ],
    ],
    [
      'just what is inside',
      [
        [-5, 5],
        [15, 5],
      ],
      [
        [
          [0, 5],
          [10, 5],
        ],
      ],
    ],
    [
      'each part of a line that leaves and comes back',
      [
        [5, 5],
        [5, 15],
        [8, 15],
        [8, 5],
      ],
      [
        [
          [5, 5],
          [5, 10],
        ],
        [
          [8, 10],
          [8, 5],
        ],
      ],
    ],
    [
      'nothing of a line outside',
      [
        [20, 1],
        [20, 9],
      ],
      [],
    ],
    ['nothing of a point', [[5, 5]], []],
    ['nothing of nothing', [], []],
  ])('has %s', (_, line, parts) => {
    expect(clipLine(line, clip)).toEqual(parts)
  })
})

describe('intersection', () => {
  it.each<[UnitBox, UnitBox, UnitBox]>([
    [
      [0, 0, 10, 10],
      [5, -5, 15, 8],
      [5, 0, 10, 8],
    ],
    [
      [0, 0, 10, 10],
      [2, 3, 4, 5],
      [2, 3, 4, 5],
    ],
  ])('of %j and %j is %j, either way round', (a, b, shared) => {
    expect(boxIntersection(a, b)).toEqual(shared)
    expect(boxIntersection(b, a)).toEqual(shared)
  })
})
