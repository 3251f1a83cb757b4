import { describe, expect, it } from 'vitest'
import { lookUp } from '../../story/lookUp.ts'
import type { Place } from '../../story/story.ts'
import { raqqaStory } from '../../testing/raqqaStory.ts'
import { english } from '../../wording/english.ts'
import { placeJsonLd } from './placeJsonLd.ts'

const story = raqqaStory()

function raqqaPlace(id: string): Place {
  const place = lookUp(story.places, id)
  if (place === undefined) throw new Error(`no place '${id}'`)
  return place
}

const placeWith = (geometry: Place['geometry']): Place => ({ ...raqqaPlace('turkish-border'), geometry })

/** The positions of a shape, [latitude, longitude]. */
function shapeOf(place: Place, key: 'line' | 'polygon'): readonly (readonly number[])[] {
  const json: { geo: Record<string, string> } = JSON.parse(JSON.stringify(placeJsonLd(place, english)))
  const numbers = json.geo[key]?.split(' ').map(Number) ?? []
  return Array.from({ length: numbers.length / 2 }, (_, index) => numbers.slice(index * 2, index * 2 + 2))
}

it('a point has its coordinates, the gazetteer’s name and its number there', () => {
  expect(placeJsonLd(raqqaPlace('raqqa'), english)).toEqual({
    '@type': 'Place',
    '@id': '#place=raqqa',
    name: 'Raqqa',
    alternateName: 'Ar Raqqah',
    sameAs: 'https://sws.geonames.org/172955/',
    geo: { '@type': 'GeoCoordinates', latitude: 35.9528, longitude: 39.0079 },
  })
})

it('what is approximate says so, and why', () => {
  expect(placeJsonLd(raqqaPlace('northern-syria'), english)).toHaveProperty(
    'description',
    expect.stringMatching(/^approx\. The article gives no limits\./),
  )
})

describe('shapes', () => {
  it('a line has latitude before longitude', () => {
    expect(shapeOf(raqqaPlace('mara-line'), 'line')).toEqual([
      [36.4826, 37.1971],
      [36.6444, 37.1578],
    ])
  })

  it('of several areas it has the largest', () => {
    const triangle = (size: number) => [
      [
        [0, 0],
        [size, 0],
        [size, size],
        [0, 0],
      ],
    ]
    const place = placeWith({ type: 'MultiPolygon', coordinates: [triangle(0.2), triangle(0.5), triangle(0.1)] })
    expect(shapeOf(place, 'polygon')).toEqual([
      [0, 0],
      [0, 0.5],
      [0.5, 0.5],
      [0, 0],
    ])
  })

  it('an area has few corners and is closed', () => {
    const ring = shapeOf(raqqaPlace('turkey'), 'polygon')
    expect(ring.length).toBeGreaterThan(8)
    expect(ring.length).toBeLessThanOrEqual(16)
    expect(ring.at(-1)).toEqual(ring[0])
    for (const [latitude = 0, longitude = 0] of ring) {
      expect(latitude).toBeGreaterThan(35)
      expect(latitude).toBeLessThan(43)
      expect(longitude).toBeGreaterThan(25)
      expect(longitude).toBeLessThan(45)
    }
  })

  it('a line across the antimeridian is the same as anywhere else, and stays within 180°', () => {
    const waves = (west: number) =>
      Array.from({ length: 60 }, (_, step) => {
        const longitude = west + step * 0.1
        return [longitude > 180 ? longitude - 360 : longitude, Math.sin(step / 8)]
      })
    const line = shapeOf(placeWith({ type: 'LineString', coordinates: waves(178) }), 'line')
    const elsewhere = shapeOf(placeWith({ type: 'LineString', coordinates: waves(8) }), 'line')
    expect(line.map(([latitude]) => latitude)).toEqual(elsewhere.map(([latitude]) => latitude))
    expect(line.length).toBeLessThanOrEqual(16)
    expect([line[0]?.[1], line.at(-1)?.[1]]).toEqual([178, -176.1])
    for (const [, longitude = 0] of line) expect(Math.abs(longitude)).toBeLessThanOrEqual(180)
  })

  it('a tiny area keeps its corners apart', () => {
    const coordinates = Array.from({ length: 41 }, (_, step) => [
      39 + Math.cos((step / 40) * 2 * Math.PI) * 0.004,
      36 + Math.sin((step / 40) * 2 * Math.PI) * 0.004,
    ])
    const ring = shapeOf(placeWith({ type: 'Polygon', coordinates: [coordinates] }), 'polygon')
    expect(ring.length).toBeLessThanOrEqual(16)
    expect(new Set(ring.map(String)).size).toBe(ring.length - 1)
    expect(ring.length).toBeGreaterThan(8)
  })
})
