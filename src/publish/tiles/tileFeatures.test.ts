import { describe, expect, it } from 'vitest'
import { openTiles } from '../../../scripts/tiles/openTiles.ts'
import { latitudeAt, longitudeAt, worldX, worldY } from '../../map/projection/mercator.ts'
import { tileBox, tileFeatures, tilesIn, type UnitBox, unitsPerWorld } from './tileFeatures.ts'

const tiles = openTiles('public/geo/world.pmtiles')

/** The tiles of a box, as "x/y". */
const addresses = (box: UnitBox, zoom: number) => tilesIn(box, zoom).map(({ x, y }) => `${x}/${y}`)

const world = unitsPerWorld

/** The tile of a zoom in which a place lies. */
const tileOf = (longitude: number, latitude: number, z: number) => ({
  z,
  x: Math.floor(worldX(longitude) * 2 ** z),
  y: Math.floor(worldY(latitude) * 2 ** z),
})

describe('tilesIn', () => {
  it('has the one tile of zoom 0 for all that is in the world', () => {
    expect(tilesIn([1, 1, world - 1, world - 1], 0)).toEqual([{ z: 0, x: 0, y: 0 }])
  })

  it('has every tile that a box touches, and no other', () => {
    const side = world / 4
    expect(addresses([side + 1, side + 1, 2 * side - 1, 2 * side - 1], 2)).toEqual(['1/1'])
    expect(addresses([side - 1, side + 1, side + 1, side + 2], 2)).toEqual(['0/1', '1/1'])
    expect(addresses([side - 1, side - 1, side + 1, side + 1], 2)).toEqual(['0/0', '0/1', '1/0', '1/1'])
  })

  it('goes on beyond the world’s edges in the west and the east', () => {
    const side = world / 4
    expect(addresses([-1, 1, 1, 2], 2)).toEqual(['-1/0', '0/0'])
    expect(addresses([world - 1, 1, world + side + 1, 2], 2)).toEqual(['3/0', '4/0', '5/0'])
    expect(addresses([-world - 1, 1, -world + 1, 2], 2)).toEqual(['-5/0', '-4/0'])
  })

  it('ends with the world in the north and the south', () => {
    expect(addresses([1, -900, 2, 1], 2)).toEqual(['0/0'])
    expect(addresses([1, world - 1, 2, world + 900_000], 2)).toEqual(['0/3'])
    expect(addresses([1, -world, 2, 2 * world], 1)).toEqual(['0/0', '0/1'])
  })

  it('has none for what is wholly north or south of the world', () => {
    expect(tilesIn([1, -900_000, 2, -800_000], 2)).toEqual([])
    expect(tilesIn([1, world + 1, 2, world + 900_000], 2)).toEqual([])
  })

  it('agrees with tileBox on what a tile covers', () => {
    for (const address of [
      { z: 3, x: 5, y: 2 },
      { z: 7, x: -1, y: 50 },
      { z: 7, x: 128, y: 127 },
    ]) {
      const [left, top, right, bottom] = tileBox(address)
      expect(tilesIn([left + 0.1, top + 0.1, right - 0.1, bottom - 0.1], address.z)).toEqual([address])
      expect([right - left, bottom - top]).toEqual([world / 2 ** address.z, world / 2 ** address.z])
    }
  })
})

describe('tileFeatures', () => {
  it('has features where they lie in the world: Raqqa within a kilometre', async () => {
    const places = await tileFeatures(tiles, tileOf(39.01, 35.95, 7), 'places')
    const raqqa = places.find(({ properties }) => /^(Ar |Al |Ar-|Al-)?Raqq?ah?$/.test(String(properties.name)))
    const [x = 0, y = 0] = raqqa?.parts[0]?.[0] ?? []
    expect(raqqa?.kind).toBe('Point')
    expect(Math.abs(longitudeAt(x / world) - 39.01)).toBeLessThan(0.02)
    expect(Math.abs(latitudeAt(y / world) - 35.95)).toBeLessThan(0.02)
  })

  it.each([
    ['land', 'Polygon'],
    ['rivers', 'LineString'],
    ['borders', 'LineString'],
    ['places', 'Point'],
  ])('knows what kind of geometry %s are: %s', async (layer, kind) => {
    const features = await tileFeatures(tiles, tileOf(38, 36.8, 6), layer)
    expect(features.length).toBeGreaterThan(0)
    expect(new Set(features.map((feature) => feature.kind))).toEqual(new Set([kind]))
  })

  it('keeps to its tile, but for what tiles hold beyond their edges', async () => {
    const address = tileOf(39.01, 35.95, 7)
    const [left, top, right, bottom] = tileBox(address)
    const over = (right - left) / 8
    for (const layer of ['land', 'rivers', 'borders', 'places']) {
      for (const { parts } of await tileFeatures(tiles, address, layer)) {
        for (const [x, y] of parts.flat()) {
          expect(x).toBeGreaterThanOrEqual(left - over)
          expect(x).toBeLessThanOrEqual(right + over)
          expect(y).toBeGreaterThanOrEqual(top - over)
          expect(y).toBeLessThanOrEqual(bottom + over)
        }
      }
    }
  })

  it.each([
    ['east of the world', -179.5, 1],
    ['west of it', 179.5, -1],
    ['just a world west', -179.5, -1],
    ['two worlds west', 179.5, -2],
  ])('has the same features, so many worlds off, for a tile %s', async (_, longitude, turns) => {
    const address = tileOf(longitude, -16.6, 7)
    const here = await tileFeatures(tiles, address, 'land')
    const there = await tileFeatures(tiles, { ...address, x: address.x + turns * 2 ** 7 }, 'land')
    expect(here.length).toBeGreaterThan(0)
    expect(there.map(({ properties }) => properties)).toEqual(here.map(({ properties }) => properties))
    const [hereX, thereX] = [here, there].map((features) =>
      features.flatMap(({ parts }) => parts.flat().map(([x]) => x)),
    )
    expect(thereX).toEqual(hereX?.map((x) => x + turns * world))
    const [hereY, thereY] = [here, there].map((features) =>
      features.flatMap(({ parts }) => parts.flat().map(([, y]) => y)),
    )
    expect(thereY).toEqual(hereY)
  })

  it('has none of a layer that the tiles don’t have, nor of a tile that is not in the file', async () => {
    expect(await tileFeatures(tiles, tileOf(39.01, 35.95, 7), 'volcanoes')).toEqual([])
    expect(await tileFeatures(tiles, tileOf(39.01, 35.95, 12), 'land')).toEqual([])
  })
})

describe('openTiles', () => {
  it('fails where there is no file', async () => {
    await expect(openTiles('public/geo/no.pmtiles').getHeader()).rejects.toThrow('no.pmtiles')
  })
})
