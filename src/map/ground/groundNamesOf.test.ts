import { describe, expect, it } from 'vitest'
import type { LngLat } from '../../story/story.ts'
import { groundNamesOf, namedLayers } from './groundNamesOf.ts'

const at: readonly LngLat[] = [[39, 36]]

const groundNameOf = (...given: Parameters<typeof groundNamesOf>) => groundNamesOf(...given)[0] ?? null

describe('groundNamesOf', () => {
  it('makes a country of a country, by its code, from the zoom of its rank on', () => {
    expect(groundNameOf('countries', { name: 'Syria', a2: 'SY', rank: 4 }, at)).toEqual({
      kind: 'country',
      name: 'Syria',
      names: {},
      code: 'SY',
      at,
      fromZoom: 4,
      rank: -4,
    })
  })

  it('gives a country without a code none', () => {
    expect(groundNameOf('countries', { name: 'Nowhere', rank: 4 }, at)).not.toHaveProperty('code')
  })

  it('makes a river of a river, from zoom 4 on, its course kept', () => {
    const course: readonly LngLat[] = [
      [39, 36],
      [40, 35],
    ]
    expect(groundNameOf('rivers', { name: 'Euphrates', rank: 1, 'name:ar': 'الفرات' }, course)).toEqual({
      kind: 'river',
      name: 'Euphrates',
      names: { ar: 'الفرات' },
      at: course,
      fromZoom: 4,
      rank: -1,
    })
  })

  it('names both sides of a border, each with itself on the left of the course, after all countries named in their middle', () => {
    const course: readonly LngLat[] = [
      [38, 37],
      [42, 37.2],
    ]
    const properties = { disputed: false, left: 'TR', left_rank: 3, right: 'SY', right_rank: 4 }
    expect(groundNamesOf('borders', properties, course)).toEqual([
      { kind: 'country', name: 'TR', code: 'TR', at: course, fromZoom: 3, rank: -103 },
      { kind: 'country', name: 'SY', code: 'SY', at: course.toReversed(), fromZoom: 4, rank: -104 },
    ])
  })

  it('names no side of a disputed border, nor one without a code', () => {
    const course: readonly LngLat[] = [
      [33, 46],
      [35, 46],
    ]
    expect(groundNamesOf('borders', { disputed: true }, course)).toEqual([])
    expect(groundNamesOf('borders', { disputed: false, right: 'ET', right_rank: 3 }, course)).toMatchObject([
      { code: 'ET' },
    ])
  })

  it.each([
    [3, 5.5],
    [5.5, 5.5],
    [7, 7],
  ])('makes a governorate of rank %d a name from zoom %d on', (rank, fromZoom) => {
    expect(groundNameOf('admin1_names', { name: 'Aleppo', rank }, at)).toMatchObject({
      kind: 'admin1',
      fromZoom,
      rank: -rank,
    })
  })

  it('makes a town of a place, the larger the earlier, capitals before others of their size', () => {
    const rankOf = (capital: number | undefined, population = 1e6) =>
      groundNameOf('places', { name: 'Damascus', rank: 2, population, capital }, at)?.rank
    expect(groundNameOf('places', { name: 'Damascus', rank: 2, population: 1e6, capital: 2 }, at)).toMatchObject({
      kind: 'town',
      fromZoom: 2,
    })
    expect([rankOf(undefined), rankOf(0), rankOf(1), rankOf(2), rankOf(0, 5e5)]).toEqual([1e6, 1e6, 2e6, 3e6, 5e5])
  })

  it('ranks a place of unknown population last', () => {
    expect(groundNameOf('places', { name: 'Village', rank: 7 }, at)?.rank).toBe(0)
  })

  it('shows from the first zoom on what has no rank', () => {
    expect(groundNameOf('places', { name: 'Town', population: 5 }, at)?.fromZoom).toBe(0)
  })

  it.each(namedLayers.filter((layer) => layer !== 'borders'))('makes nothing of what has no name: %s', (layer) => {
    for (const name of [undefined, null, '', 7]) expect(groundNameOf(layer, { name, rank: 1 }, at)).toBeNull()
    expect(groundNameOf(layer, { 'name:ar': 'الرقة', rank: 1 }, at)).toBeNull()
    expect(groundNameOf(layer, { name: 'Raqqa', rank: 1 }, at)).not.toBeNull()
  })

  it('has the names in languages by their tags, and no other attribute', () => {
    const properties = {
      name: 'Raqqa',
      'name:ar': 'الرقة',
      'name:zh-Hant': '拉卡',
      'name:tr': null,
      names: 'no',
      wikidata: 'Q1',
    }
    expect(groundNameOf('places', properties, at)?.names).toEqual({ ar: 'الرقة', 'zh-Hant': '拉卡' })
  })
})
