import { expect, it } from 'vitest'
import { raqqaStory } from '../../testing/raqqaStory.ts'
import { extentsFromBelow } from './extentsFromBelow.ts'

it('has areas and lines, held areas below all others', () => {
  const places = raqqaStory().places.map((place) =>
    place.id === 'northern-syria' ? { ...place, held: [['2016-10-01', 'sdf'] as const] } : place,
  )
  const ids = extentsFromBelow(places).map(({ id }) => id)
  expect(ids[0]).toBe('northern-syria')
  expect(ids.slice(1)).toEqual(['mara-line', 'jarablus-mara-region', 'turkey', 'turkish-border'])
})
