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
