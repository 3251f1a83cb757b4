import { expect, it } from 'vitest'
import type { GroundName } from '../../map/ground/stillGround.ts'
import { trimNames } from './trimNames.ts'

const town: GroundName = {
  kind: 'town',
  name: 'Aleppo',
  names: { ar: 'حلب', tr: 'Halep' },
  at: [[37.161234, 36.202345]],
  fromZoom: 5,
  rank: 3,
}

it('keeps the name in the page’s language alone, and where it stands to some hundred metres', () => {
  expect(trimNames([town], 'tr')).toEqual([
    { kind: 'town', name: 'Halep', at: [[37.161, 36.202]], fromZoom: 5, rank: 3 },
  ])
})

it('keeps the code of a country, by which it is known', () => {
  const country: GroundName = {
    kind: 'country',
    name: 'Syria',
    code: 'SY',
    at: [[38, 35]],
    fromZoom: 3,
    rank: 1,
  }
  expect(trimNames([country], 'fr')[0]).toMatchObject({ name: 'Syrie', code: 'SY' })
})

it('keeps a river’s ends and bends, not what strays less than a name does', () => {
  const at = Array.from({ length: 101 }, (_, index) => [index / 50, Math.sin(index) * 0.005] as const)
  const bent = [...at, [2, 2] as const]
  const [river] = trimNames([{ ...town, kind: 'river', at: bent }], 'en')
  expect(river?.at.length).toBeLessThan(6)
  expect(river?.at[0]).toEqual([0, 0])
  expect(river?.at.at(-1)).toEqual([2, 2])
})
