import { expect, it } from 'vitest'
import type { Candidate } from '../places/draftPlace.ts'
import type { StoryPlace } from '../reading/storyPlaces.ts'
import { placeFeatures } from './placeFeatures.ts'

const capital: Candidate = {
  id: '1',
  name: 'Moscow',
  kind: 'capital',
  country: 'RU',
  unit: null,
  population: 10_381_222,
  point: [37.6, 55.75],
  why: ['a capital', '10,381,222 people'],
}
const town: Candidate = { ...capital, id: '2', kind: 'town', country: 'US', population: 25_000, why: ['25,000 people'] }
const unit: Candidate = { ...capital, id: 'SY-ID', name: 'Idlib', kind: 'unit', population: null, why: [] }
const inCountry = 'other places of the article are in the same country'

function asked(name: string, candidate: Candidate, others: readonly Candidate[]): boolean {
  const place: StoryPlace = {
    id: 'place',
    name,
    candidate,
    part: null,
    site: null,
    others,
    confidence: 0.5,
    mentions: [],
    adjectives: [],
  }
  return placeFeatures([place], new Set(['place']), () => null).doubts.length > 0
}

it('asks of a large capital only where the report speaks for another place of its name', () => {
  expect(asked('Moscow', capital, [town])).toBe(false)
  expect(asked('Moscow', capital, [{ ...town, why: [inCountry] }])).toBe(true)
  expect(asked('Moscow', { ...capital, why: [inCountry] }, [{ ...town, why: [inCountry] }])).toBe(false)
  expect(asked('Moscow', { ...capital, population: 20_000 }, [town])).toBe(true)
  expect(asked('Moskva', { ...capital, why: ['another name of Moscow'] }, [town])).toBe(true)
  expect(asked('Moscow', town, [capital])).toBe(true)
})

it('asks of no area that the report calls one and that alone has the name', () => {
  expect(asked('Idlib province', unit, [{ ...town, name: 'Idlib' }])).toBe(false)
  expect(asked('Idlib', unit, [{ ...town, name: 'Idlib' }])).toBe(true)
  expect(asked('Idlib province', unit, [{ ...unit, id: 'XX-ID', country: 'XX' }])).toBe(true)
})
