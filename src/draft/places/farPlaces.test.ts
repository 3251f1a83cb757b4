import { expect, it } from 'vitest'
import type { Candidate } from './draftPlace.ts'
import { withoutFarPlaces } from './farPlaces.ts'

function meant(name: string, kind: Candidate['kind'], lon: number, given: Partial<Candidate> = {}) {
  const candidate: Candidate = {
    ...{ id: name, name, kind, country: 'US', unit: null, population: 1000, point: [lon, 40], why: [] },
    ...given,
  }
  return { candidate, others: [], confidence: 0.95 }
}

const city = meant('Elm', 'city', -80, { unit: 'US-XX' })

it('leaves a part of a town that is far from all other places without a place, and offers it', () => {
  const [, part] = withoutFarPlaces([city, meant('Uptown', 'part', -88)])
  expect(part).toMatchObject({ candidate: null, confidence: 0, others: [{ name: 'Uptown' }] })
})

it('asks about a large part of a town, and about a village, that are far from all other places', () => {
  for (const far of [meant('Uptown', 'part', -88, { population: 500_000 }), meant('Oak', 'village', -88)]) {
    const [, place] = withoutFarPlaces([city, far])
    expect(place?.candidate?.why).toEqual(['far from the other places of the article'])
    expect(place?.confidence).toBeLessThan(0.5)
  }
})

it.each([
  ['is near one of them', [city, meant('Uptown', 'part', -80.5)]],
  ['is the only one', [meant('Uptown', 'part', -88)]],
  ['is beside countries alone', [meant('Land', 'country', -80), meant('Uptown', 'part', -88)]],
  ['is known by newspapers', [city, meant('Geneva', 'part', 6, { id: '2660646' })]],
  ['is a village of a unit that is named', [city, meant('Oak', 'village', -88, { unit: 'US-XX' })]],
  ['is a town', [city, meant('Oak', 'town', -88)]],
  ['is beside one that isn’t sure itself', [{ ...city, confidence: 0.3 }, meant('Uptown', 'part', -88)]],
])('leaves a place as it is that %s', (_, places) => {
  expect(withoutFarPlaces(places)).toEqual(places)
})
