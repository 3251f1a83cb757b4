import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { VectorTile } from '@mapbox/vector-tile'
import { PbfReader } from 'pbf'
import { PMTiles, type Source } from 'pmtiles'
import { afterAll, describe, expect, it } from 'vitest'
import { type GreatRiver, greatRivers, languageOf } from './riverNames.ts'

const path = 'public/geo/world.pmtiles'
const file = openSync(path, 'r')
const size = fstatSync(file).size
const source: Source = {
  getKey: () => path,
  getBytes: async (offset, length) => {
    const data = new ArrayBuffer(Math.min(length, size - offset))
    readSync(file, new Uint8Array(data), 0, data.byteLength, offset)
    return { data }
  },
}
const archive = new PMTiles(source)
const lastZoom = 7

afterAll(() => closeSync(file))

describe('world.pmtiles', () => {
  it('holds vector tiles of zoom 0 to 7 in at most 20 MB', async () => {
    const { minZoom, maxZoom, clustered, minLon, maxLon } = await archive.getHeader()
    expect([minZoom, maxZoom, clustered, minLon, maxLon]).toEqual([0, lastZoom, true, -180, 180])
    expect(size).toBeLessThanOrEqual(20e6)
  })

  it('has every layer around Raqqa', async () => {
    const { layers } = await tileAt(lastZoom, 39.01, 35.95)
    for (const name of ['land', 'water', 'rivers', 'admin1', 'borders', 'places'])
      expect(layers[name]?.length, name).toBeGreaterThan(0)
  })

  it.each([
    ['an Oslo fjord', 10.6, 59.5],
    ['the Nile delta', 31.2, 30.9],
    ['Fiji west of the 180th meridian', 179.5, -16.6],
    ['Fiji east of it', -179.5, -16.6],
  ])('has land for %s', async (_, longitude, latitude) => {
    const { layers } = await tileAt(lastZoom, longitude, latitude)
    expect(layers.land?.length).toBeGreaterThan(0)
  })

  it.each([
    ['Euphrates', 39.01, 35.94, { rank: 1, 'name:ar': 'الفرات', 'name:tr': 'Fırat', 'name:fr': 'Euphrate' }],
    ['Tigris', 43.15, 36.33, { 'name:ar': 'دجلة', 'name:tr': 'Dicle', 'name:fr': 'Tigre' }],
    ['Nile', 32.65, 25.7, { rank: 1, 'name:ar': 'النيل', 'name:tr': 'Nil', 'name:es': 'Nilo' }],
    ['Danube', 19.05, 47.5, { rank: 1, 'name:tr': 'Tuna', 'name:es': 'Danubio' }],
  ])('names the %s in the languages that a source has', async (name, longitude, latitude, names) => {
    const { layers } = await tileAt(lastZoom, longitude, latitude)
    const river = featuresOf(layers.rivers).find(({ properties }) => properties.name === name)
    expect(river?.properties).toMatchObject(names)
  })

  it('has no name of a river but with a record of its source', async () => {
    const known = new Map(greatRivers.map((river) => [river.name, river]))
    for (const [zoom, x, y] of samples()) {
      const bytes = await archive.getZxy(zoom, x, y)
      if (bytes === undefined) continue
      const { layers } = new VectorTile(new PbfReader(bytes.data))
      for (const { properties } of featuresOf(layers.rivers)) {
        const { name, rank: _rank, bank: _bank, ...local } = properties
        if (name === undefined) expect(local).toEqual({})
        else expect(local).toEqual(recorded(known.get(String(name))))
      }
    }
  })

  it('records for each name of a river a dictionary of its language', () => {
    for (const { name, source, names } of greatRivers) {
      expect(['Natural Earth', 'WordNet'], name).toContain(source)
      for (const [language, { source: dictionary }] of Object.entries(names))
        expect(languageOf[dictionary], name).toBe(language)
    }
  })

  it.each([
    ['Raqqa', 39.0, 35.9, { 'name:ar': 'الرقة' }],
    ['Aleppo', 37.2, 36.2, { 'name:ar': 'حلب', 'name:tr': 'Halep' }],
    ['Hasakah', 40.8, 36.5, { 'name:ar': 'الحسكة' }],
    ['Deir ez-Zor', 40.1, 35.1, { 'name:ar': 'دير الزور', 'name:tr': 'Deyrizor' }],
    ['Nineveh', 42.3, 36.0, { 'name:ar': 'نينوى' }],
    ['Anbar', 41.5, 33.0, { 'name:ar': 'الأنبار' }],
  ])('names the governorate of %s', async (name, longitude, latitude, names) => {
    const labels = await Promise.all(
      around(longitude, latitude).map(async ([x, y]) => (await tileAt(lastZoom, x, y)).layers.admin1_names),
    )
    const found = labels.flatMap(featuresOf).find(({ properties }) => properties.name === name)
    expect(found?.properties).toMatchObject(names)
  })

  it('draws no border along a coast, as at Mumbai', async () => {
    const { layers } = await tileAt(lastZoom, 72.8, 19)
    expect(layers.borders).toBeUndefined()
  })

  it('tells disputed borders from settled ones', async () => {
    const { layers } = await tileAt(2, 75, 35)
    expect(new Set(featuresOf(layers.borders).map(({ properties }) => properties.disputed))).toEqual(
      new Set([true, false]),
    )
  })

  it('has a country on the left and one on the right of a settled border, and none of a disputed one', async () => {
    const borders = featuresOf((await tileAt(lastZoom, 37, 50.2)).layers.borders)
    const settled = borders.filter(({ properties }) => properties.disputed === false)
    expect(settled.map(({ properties }) => properties)).toEqual([
      { disputed: false, left: 'RU', left_rank: 0, right: 'UA', right_rank: 3 },
    ])
    // Russia lies to the north: with it on the left, the line runs eastward.
    const [start, end] = [settled[0]?.loadGeometry()[0]?.[0], settled[0]?.loadGeometry()[0]?.at(-1)]
    expect((end?.x ?? 0) - (start?.x ?? 0)).toBeGreaterThan(0)
    for (const { properties } of featuresOf((await tileAt(lastZoom, 34.2, 46)).layers.borders))
      if (properties.disputed === true) expect(Object.keys(properties)).toEqual(['disputed'])
  })

  it('spells the units and towns of a country one way', async () => {
    const { layers } = await tileAt(lastZoom, 38.5, 49)
    const names = [layers.admin1_names, layers.places].flatMap(featuresOf).map(({ properties }) => properties.name)
    expect(names).toContain('Luhansk')
    expect(names.filter((name) => /['’]/.test(String(name)))).toEqual([])
  })

  it.each([
    ['Crimea', 34.2, 46.0],
    ['the Golan Heights', 35.88, 32.95],
    ['the Line of Control', 74.5, 34.5],
    ['Aksai Chin', 78.9, 34.2],
    ['Kosovo', 21.3, 42.9],
    ['Northern Cyprus', 33.3, 35.15],
    ['Somaliland', 48.5, 9.5],
    ['the West Bank', 35.2, 31.75],
    ['the north of Western Sahara', -11, 27.67],
    ['the west of Western Sahara', -14.2, 22],
  ])('has a disputed border at %s', async (_, longitude, latitude) => {
    const { layers } = await tileAt(lastZoom, longitude, latitude)
    expect(featuresOf(layers.borders).some(({ properties }) => properties.disputed === true)).toBe(true)
  })

  it('has land on both sides of the 180th meridian in Chukotka, up to the very edge of the tiles', async () => {
    for (const longitude of [179.99, -179.99]) {
      const { layers } = await tileAt(lastZoom, longitude, 67.5)
      const points = featuresOf(layers.land).flatMap((land) => land.loadGeometry().flat())
      const [low, high] = [Math.min(...points.map(({ x }) => x)), Math.max(...points.map(({ x }) => x))]
      expect([low <= 0, high >= (layers.land?.extent ?? 0)]).toEqual([true, true])
    }
  })

  it('has tiles that decode and are small enough to load quickly', async () => {
    for (const [zoom, x, y] of samples()) {
      const bytes = await archive.getZxy(zoom, x, y)
      if (bytes === undefined) continue
      expect(bytes.data.byteLength).toBeLessThan(1_000_000)
      const { layers } = new VectorTile(new PbfReader(bytes.data))
      for (const layer of Object.values(layers)) for (const shape of featuresOf(layer)) shape.loadGeometry()
    }
  })
})

type Layer = VectorTile['layers'][string]

function featuresOf(layer: Layer | undefined) {
  return Array.from({ length: layer?.length ?? 0 }, (_, index) => layer?.feature(index)).filter(
    (one) => one !== undefined,
  )
}

function recorded(river: GreatRiver | undefined) {
  if (river === undefined) return 'no record'
  return Object.fromEntries(Object.entries(river.names).map(([language, { text }]) => [`name:${language}`, text]))
}

/** Places in a tile of the last zoom and in its neighbours. */
function around(longitude: number, latitude: number): [number, number][] {
  const steps = [-2.8, 0, 2.8]
  return steps.flatMap((east) => steps.map((north): [number, number] => [longitude + east, latitude + north * 0.8]))
}

async function tileAt(zoom: number, longitude: number, latitude: number): Promise<VectorTile> {
  const sine = Math.sin((latitude * Math.PI) / 180)
  const x = Math.floor((longitude / 360 + 0.5) * 2 ** zoom)
  const y = Math.floor((0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * 2 ** zoom)
  const bytes = await archive.getZxy(zoom, x, y)
  if (bytes === undefined) throw new Error(`no tile ${zoom}/${x}/${y}`)
  return new VectorTile(new PbfReader(bytes.data))
}

/** All tiles of the low zooms, and every ninth in both directions of the high ones. */
function samples(): [number, number, number][] {
  return Array.from({ length: lastZoom + 1 }, (_, zoom) => zoom).flatMap((zoom) => {
    const step = zoom < 4 ? 1 : 9
    const line = Array.from({ length: Math.ceil(2 ** zoom / step) }, (_, index) => index * step)
    return line.flatMap((x) => line.map((y): [number, number, number] => [zoom, x, y]))
  })
}
