import { booleanPointInPolygon } from '@turf/turf'
import { describe, expect, it } from 'vitest'
import { folded } from '../../src/draft/gazetteer/folded.ts'
import { readGazetteer } from '../../src/draft/gazetteer/readGazetteer.ts'
import { draftStory } from '../../src/draft/story/draftStory.ts'
import { gazetteerText } from './gazetteerText.ts'
import { regionParts } from './lists/regionParts.ts'
import { riverNumbers } from './lists/riverNumbers.ts'
import { seaOutlines } from './lists/seaOutlines.ts'
import { members } from './lists/unitedNations.ts'
import { shapesText } from './shapesText.ts'

const gazetteer = readGazetteer(gazetteerText().text, shapesText())

describe('the shapes', () => {
  const drawn = (text: string) =>
    draftStory({ text, published: '2024-05-03', publisher: 'The Daily' }, gazetteer).places.features

  it.each([
    ['Shells fell on the Kharkiv region.', 'Kharkiv region', 'Polygon', 'UA-63', [36.25, 50]],
    ['Ships left for the Black Sea.', 'Black Sea', 'Polygon', 'black-sea', [34, 43]],
    ['Fighting goes on in the Donbas.', 'Donbas', 'MultiPolygon', 'donbas', [37.8, 48]],
    ['Ann Smith said troops crossed into Syria.', 'Syria', 'Polygon', 'SY', [38, 35]],
  ] as const)('draws what is named in “%s”', (text, name, type, area, inside) => {
    const feature = drawn(text).find(({ properties }) => properties.name === name)
    expect(feature).toMatchObject({ geometry: { type }, properties: { area } })
    if (feature?.geometry?.type !== 'Polygon' && feature?.geometry?.type !== 'MultiPolygon') throw new Error('no area')
    expect(booleanPointInPolygon([...inside], feature.geometry)).toBe(true)
  })

  it('draws a river as a line', () => {
    expect(drawn('They crossed the Euphrates.')[0]).toMatchObject({
      geometry: { type: 'MultiLineString' },
      properties: { area: 'euphrates', precision: 'approximate' },
    })
  })

  it('draws the part of a country that is named, beside the country', () => {
    const features = drawn('The army left northern Syria. Ann Smith said that Syria is at war.')
    const [part, whole] = features
    expect(features.map(({ properties }) => properties.name)).toEqual(['northern Syria', 'Syria'])
    expect(part).toMatchObject({ id: 'northern-syria', properties: { kind: 'area', precision: 'approximate' } })
    if (part?.geometry?.type !== 'Polygon' || whole?.geometry?.type !== 'Polygon') throw new Error('no area')
    expect(booleanPointInPolygon([39, 36.3], part.geometry)).toBe(true)
    expect(booleanPointInPolygon([36.3, 33.5], part.geometry)).toBe(false)
  })

  it('draws an airport at the town whose name it has, as a doubt, beside the town', () => {
    const text = 'Ann Smith landed at the Erbil International Airport. Erbil was quiet.'
    const { places, doubts } = draftStory({ text, published: '2024-05-03', publisher: 'The Daily' }, gazetteer)
    expect(places.features.map(({ properties }) => [properties.name, properties.kind])).toEqual([
      ['Erbil International Airport', 'airport'],
      ['Erbil', 'city'],
    ])
    expect(doubts).toContainEqual(expect.objectContaining({ path: 'places.features[0].geometry', confidence: 0.4 }))
  })

  it('gives every member of the United Nations a shape around its capital or its coast', () => {
    const without = members.filter(([country]) => {
      const [place] = gazetteer.named(folded(country))
      return place === undefined || gazetteer.shapeOf(place) === null
    })
    expect(without).toEqual([])
  })

  it('has only areas that the gazetteer knows among its lists', () => {
    const ids = [regionParts, riverNumbers, seaOutlines].flatMap((list) => Object.keys(list))
    expect(ids.filter((id) => gazetteer.withId(id) === null)).toEqual([])
  })
})
