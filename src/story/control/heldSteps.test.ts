import { expect, it } from 'vitest'
import { storyFixture } from '../../testing/storyFixture.ts'
import type { ControlEntry } from '../format/schema.ts'
import { lookUp } from '../lookUp.ts'
import { heldBy } from '../questions/heldBy.ts'
import { addDays, type Day } from '../time/day.ts'
import { heldSteps } from './heldSteps.ts'
import { holderOn } from './holderOn.ts'

const left = (from: string, more: Partial<ControlEntry> = {}) => ({ from, side: 'left', ...more })
const right = (from: string, more: Partial<ControlEntry> = {}) => ({ from, side: 'right', ...more })

const story = storyFixture({
  control: [
    left('2016-10-01'),
    left('2016-10-10', { side: 'contested' }),
    right('2016-10-20/2016-10-25'),
    left('2016-11-01', { disputed: true }),
    right('2016-11-01', { disputed: true }),
    right('../2016-10-01', { places: ['mosul'], until: '2016-10-05/2016-10-07' }),
    left('2016-10-20', { places: ['mosul'] }),
    left('2016-10-25', { places: ['mosul'] }),
  ],
})

it('are the days on which another side or state begins', () => {
  expect(heldSteps(story, 'raqqa')).toEqual([
    ['2016-10-01', 'left'],
    ['2016-10-10', 'contested'],
    ['2016-10-20', 'changing', 'right'],
    ['2016-10-25', 'right'],
    ['2016-11-01', 'disputed'],
  ])
  expect(heldSteps(story, 'mosul')).toEqual([
    ['0000-01-01', 'right'],
    ['2016-10-06', 'changing', null],
    ['2016-10-08', null],
    ['2016-10-20', 'left'],
  ])
  expect(heldSteps(story, 'paris')).toEqual([])
})

it.each(['raqqa', 'mosul', 'paris'])('a place that has them, %s, answers for each day as its entries do', (id) => {
  const place = lookUp(story.places, id)
  const days = Array.from({ length: 80 }, (_, index): Day => addDays('2016-09-15', index))
  const told = days.map((day) => {
    const holder = holderOn(story, id, day)
    return holder?.kind === 'held' ? holder.side : holder?.kind
  })
  expect(days.map((day) => place && heldBy(place, day))).toEqual(told)
})

it('end with the last of all days', () => {
  const control = [left('9999-12-30', { until: '9999-12-31' }), right('9999-12-31', { disputed: true })]
  const last = storyFixture({
    source: { published: '9999-12-31' },
    control: control.map((one) => ({ ...one, disputed: true })),
  })
  expect(heldSteps(last, 'raqqa')).toEqual([
    ['9999-12-30', 'left'],
    ['9999-12-31', 'disputed'],
  ])
})
