import { describe, expect, it } from 'vitest'
import type { LngLat } from '../../story/story.ts'
import type { GroundName } from './stillGround.ts'
import { wholeCourses } from './wholeCourses.ts'

const river = (name: string, ...at: readonly LngLat[]): GroundName => ({
  kind: 'river',
  name,
  names: { ar: `${name} ar` },
  at,
  fromZoom: 4,
  rank: -1,
})

const town: GroundName = { kind: 'town', name: 'Tigris', at: [[39, 36]], fromZoom: 5, rank: 10 }

const coursesOf = (names: readonly GroundName[], name: string) =>
  names.filter((one) => one.kind === 'river' && one.name === name).map(({ at }) => at)

describe('wholeCourses', () => {
  it('makes the pieces of a river one', () => {
    const pieces = [
      river('Euphrates', [38, 36], [39, 35.9]),
      river('Tigris', [42, 37], [43, 36]),
      river('Euphrates', [40, 35], [39, 35.9]),
    ]
    const whole = wholeCourses(pieces)
    expect(coursesOf(whole, 'Euphrates')).toEqual([
      [
        [38, 36],
        [39, 35.9],
        [40, 35],
      ],
    ])
    expect(coursesOf(whole, 'Tigris')).toHaveLength(1)
  })

  it('keeps what else is known of the river', () => {
    const [whole] = wholeCourses([river('Euphrates', [38, 36], [39, 35.9]), river('Euphrates', [39, 35.9], [40, 35])])
    expect(whole).toMatchObject({
      kind: 'river',
      name: 'Euphrates',
      names: { ar: 'Euphrates ar' },
      fromZoom: 4,
      rank: -1,
    })
  })

  it('never joins rivers of different names, though one flows into the other', () => {
    const whole = wholeCourses([river('Khabur', [40, 37], [40.4, 35.2]), river('Euphrates', [40.4, 35.2], [41, 34.5])])
    expect(whole).toHaveLength(2)
  })

  it('bridges what tiles round away, a fiftieth of a degree, and no more', () => {
    const piecesApart = (gap: number) =>
      wholeCourses([river('Euphrates', [38, 36], [39, 36]), river('Euphrates', [39 + gap, 36], [40, 36])])
    expect(piecesApart(0.019)).toHaveLength(1)
    expect(piecesApart(0.021)).toHaveLength(2)
  })

  it('has the longest course of a river first', () => {
    const whole = wholeCourses([
      river('Euphrates', [38, 36], [38.1, 36]),
      river('Euphrates', [41, 34], [42, 34], [43, 33.5]),
      river('Euphrates', [39, 36], [39.5, 36]),
    ])
    expect(coursesOf(whole, 'Euphrates').map(([start]) => start?.[0])).toEqual([41, 39, 38])
  })

  it('measures along a course, not from end to end', () => {
    const winding = river('Euphrates', [38, 36], [38, 37], [38.1, 36])
    const straight = river('Euphrates', [40, 36], [41.5, 36])
    expect(coursesOf(wholeCourses([straight, winding]), 'Euphrates').map(([start]) => start?.[0])).toEqual([38, 40])
  })

  it('joins a country’s borders with its neighbours, the country always on the left', () => {
    const border = (...at: readonly LngLat[]): GroundName => ({
      kind: 'country',
      name: 'SY',
      code: 'SY',
      at,
      fromZoom: 4,
      rank: -104,
    })
    const withTurkey = border([42, 37], [38, 37])
    const withIraq = border([41, 34], [42, 37])
    const whole = wholeCourses([withTurkey, withIraq])
    expect(whole).toMatchObject([{ code: 'SY' }])
    expect(whole[0]?.at).toEqual([
      [41, 34],
      [42, 37],
      [38, 37],
    ])
  })

  it('leaves all other names as they are, one that is called like a river too', () => {
    const country: GroundName = {
      kind: 'country',
      name: 'Iraq',
      code: 'IQ',
      at: [[43, 33]],
      fromZoom: 3,
      rank: -3,
    }
    const names = wholeCourses([town, river('Tigris', [42, 37], [43, 36]), country])
    expect(names.filter(({ kind }) => kind !== 'river')).toEqual([town, country])
  })

  it('has nothing of nothing', () => {
    expect(wholeCourses([])).toEqual([])
  })
})
