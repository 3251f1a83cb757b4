import { expect, it } from 'vitest'
import { smallGazetteer } from '../../testing/smallGazetteer.ts'
import type { Candidate, DraftPlace } from '../places/draftPlace.ts'
import { readingOf } from './reading.ts'
import { storyPlaces } from './storyPlaces.ts'

const city: Candidate = {
  id: '1',
  name: 'Homs',
  kind: 'city',
  country: 'SY',
  unit: null,
  population: 700_000,
  point: [36.7, 34.7],
  why: [],
}
const areas = ['SY-HI', 'SY-HX'].map((id): Candidate => ({ ...city, id, kind: 'unit' }))

it('offers one of two areas that read the same', () => {
  const reading = readingOf({ text: 'It rained in Homs.', published: null }, smallGazetteer)
  const place: DraftPlace = {
    start: 13,
    end: 17,
    name: 'Homs',
    role: 'place',
    candidates: [city, ...areas],
    confidence: 0.5,
  }
  expect(storyPlaces({ ...reading, places: [place] })[0]?.others.map(({ id }) => id)).toEqual(['SY-HI'])
})

it('doesn’t take a part of a town for a place that is far from the report’s others', () => {
  const reading = readingOf({ text: 'It rained in Homs. It rained in Uptown.', published: null }, smallGazetteer)
  const uptown: Candidate = { ...city, id: '2', name: 'Uptown', kind: 'part', population: 1000, point: [-87.7, 42] }
  const placeOf = (start: number, candidate: Candidate): DraftPlace => ({
    ...{ start, end: start + candidate.name.length, name: candidate.name, role: 'place' },
    ...{ candidates: [candidate], confidence: 0.95 },
  })
  const places = storyPlaces({ ...reading, sought: [], places: [placeOf(13, city), placeOf(32, uptown)] })
  expect(places.map(({ candidate }) => candidate?.name)).toEqual(['Homs', undefined])
})
