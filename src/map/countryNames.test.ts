import type { Feature, FeatureCollection, Polygon } from 'geojson'
import { describe, expect, it } from 'vitest'
import { storyFixture } from '../story/storyFixture.ts'
import { type Box, boxesTouch, boxIsInFrame } from './box.ts'
import { project } from './camera.ts'
import { countryNames, namedCountries } from './countryNames.ts'
import type { View } from './mapScene.ts'

const story = storyFixture()

/** 22.8 px a degree of longitude: 26° wide and about 14° high. */
const view: View = { camera: { center: [40, 35], zoom: 4 }, size: { width: 600, height: 400 } }

/** A country between two meridians and two parallels. */
function country(name: string, west: number, south: number, east: number, north: number): Feature<Polygon> {
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
  return { type: 'Feature', properties: { name }, geometry: { type: 'Polygon', coordinates: [ring] } }
}

function collectionOf(features: readonly Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features: [...features] }
}

function namesIn(countries: readonly Feature<Polygon>[], taken: readonly Box[] = [], at = view, width = 60) {
  return countryNames(namedCountries(collectionOf(countries), story), at, taken, () => width)
}

/** The box of an extent in the view. */
function boxOfExtent(west: number, south: number, east: number, north: number): Box {
  const [left, top] = project(view.camera, view.size, [west, north])
  const [right, bottom] = project(view.camera, view.size, [east, south])
  return { left, top, right, bottom }
}

const middle = ({ left, top, right, bottom }: Box) => [(left + right) / 2, (top + bottom) / 2]

describe('a country’s name', () => {
  it('stands in its middle', () => {
    const [syria] = namesIn([country('Syria', 36, 31, 44, 39)])
    const [x = 0, y = 0] = middle(syria?.box ?? boxOfExtent(0, 0, 0, 0))
    expect(syria?.name).toBe('Syria')
    expect(x).toBeCloseTo(300, -1)
    expect(Math.abs(y - 200)).toBeLessThan(15)
  })

  it('stands in the part of it that is in view', () => {
    const [iran] = namesIn([country('Iran', 46, 31, 90, 39)])
    expect(iran?.box.left).toBeGreaterThan(boxOfExtent(46, 31, 90, 39).left)
    expect(boxIsInFrame(iran?.box ?? boxOfExtent(0, 0, 0, 0), view.size, 8)).toBe(true)
  })

  it.each<[string, readonly [number, number, number, number]]>([
    ['is out of view to the east', [60, 31, 70, 39]],
    ['is out of view to the north', [36, 60, 44, 70]],
    ['is narrower than its name’s least room', [39, 31, 41, 39]],
    ['has no more than a strip in view', [52, 31, 70, 39]],
  ])('is left out where it %s', (_, extent) => {
    expect(namesIn([country('Country', ...extent)])).toEqual([])
  })

  it('makes way to another part of it where its middle is taken', () => {
    const taken = boxOfExtent(39, 34, 41, 36)
    const [syria] = namesIn([country('Syria', 34, 31, 46, 39)], [taken])
    expect(syria?.name).toBe('Syria')
    expect(boxesTouch(syria?.box ?? taken, taken, 6)).toBe(false)
  })

  it('is left out where everything is taken', () => {
    expect(namesIn([country('Syria', 34, 31, 46, 39)], [boxOfExtent(34, 31, 46, 39)])).toEqual([])
  })

  it('keeps off the names before it', () => {
    const names = namesIn([country('Syria', 34, 33, 40, 37), country('Iraq', 40, 33, 46, 37)], [], view, 130)
    expect(names.map(({ name }) => name)).toEqual(['Syria', 'Iraq'])
    const [syria, iraq] = names
    expect(syria !== undefined && iraq !== undefined && boxesTouch(syria.box, iraq.box, 6)).toBe(false)
    expect(
      namesIn([country('Syria', 34, 33, 40, 37), country('Iraq', 40, 33, 46, 37)], [], view, 200).map(
        ({ name }) => name,
      ),
    ).toEqual(['Syria'])
  })

  it('is left out where the view crosses the antimeridian', () => {
    const atFiji: View = { ...view, camera: { center: [179, 35], zoom: 4 } }
    expect(namesIn([country('Country', 170, 31, 180, 39)], [], atFiji)).toEqual([])
  })
})

describe('the named countries', () => {
  it('are those that the story does not name itself, by either of its names', () => {
    const features = ['Turkey', 'Türkiye', 'Iraq'].map((name) => country(name, 30, 30, 40, 40))
    const [place, ...others] = story.places
    if (place === undefined) throw new Error('the story has no place')
    const own = { ...story, places: [{ ...place, name: 'Turkey', gazetteerName: 'Türkiye' }, ...others] }
    const names = namedCountries(collectionOf(features), own)
    expect(names.map(({ properties }) => properties?.name)).toEqual(['Iraq'])
  })

  it('have their bounds, and an extent', () => {
    const point: Feature = {
      type: 'Feature',
      properties: { name: 'Point' },
      geometry: { type: 'Point', coordinates: [1, 2] },
    }
    const countries = namedCountries(collectionOf([point, country('Iraq', 38, 29, 48, 37)]), story)
    expect(countries.map(({ bbox }) => bbox)).toEqual([[38, 29, 48, 37]])
  })
})
