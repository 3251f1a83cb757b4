import { expect, it } from 'vitest'
import { smallGazetteer } from '../../testing/smallGazetteer.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { candidatesFor } from './candidatesFor.ts'
import { centreOf } from './centreOf.ts'

const at = (name: string, point: readonly [number, number]) => ({ name, country: null, point })
const corners = [at('One', [10, 50]), at('Two', [12, 50]), at('Three', [10, 52]), at('Four', [12, 52])]
const north = [...corners, at('Middle', [11, 51])]
const far = at('Far', [100, 0])

it('takes the place for the middle that is nearest to the others together, whatever lies far away', () => {
  expect(centreOf([far, ...north])).toEqual([11, 51])
  expect(centreOf([])).toBeNull()
})

it('offers what a name may mean from the middle of the story, not from a place far away', () => {
  const [city] = smallGazetteer.named('raqqa')
  if (city === undefined) throw new Error('the small gazetteer has no Raqqa')
  const named: Gazetteer['named'] = () => [
    { ...city, id: 'far', point: [100, 0] },
    { ...city, id: 'near', point: [10, 53] },
  ]
  const gazetteer = { ...smallGazetteer, named }
  expect(candidatesFor('Raqqa', [far, ...north], gazetteer).map(({ place }) => place.id)).toEqual(['near', 'far'])
  expect(candidatesFor('Raqqa', [], gazetteer).map(({ place }) => place.id)).toEqual(['far', 'near'])
})
