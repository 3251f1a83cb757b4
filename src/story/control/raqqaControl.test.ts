import { describe, expect, it } from 'vitest'
import { raqqaStory } from '../../testing/raqqaStory.ts'
import { lookUp } from '../lookUp.ts'
import { heldBy } from '../questions/heldBy.ts'
import { leadOf } from '../questions/lead.ts'
import { sideParts } from '../questions/sideParts.ts'
import type { Day } from '../time/day.ts'
import { controlChanges } from './controlChanges.ts'

const story = raqqaStory()
const { from, to } = story.timeline

describe('in the first story', () => {
  it.each<[string, Day, string | undefined]>([
    ['raqqa', from, 'islamic-state'],
    ['raqqa', to, 'islamic-state'],
    ['mosul', to, 'islamic-state'],
    ['dabiq', '2016-10-15', 'islamic-state'],
    ['dabiq', '2016-10-16', 'rebels'],
    ['dabiq', to, 'rebels'],
    ['manbij', to, 'sdf'],
    ['ramadi', to, 'iraq'],
    ['hit', to, 'iraq'],
    ['rubah', '2016-05-17', 'changing'],
    ['rubah', '2016-05-18', 'iraq'],
    ['jarablus', '2016-08-24', 'changing'],
    ['jarablus', '2016-09-04', 'turkey'],
    ['ain-issa', to, undefined],
    ['northern-syria', to, undefined],
  ])('%s on %s: %s', (place, day, holder) => {
    const found = lookUp(story.places, place)
    expect(found && heldBy(found, day)).toBe(holder)
  })

  it('one place changes hands within the timeline', () => {
    const within = controlChanges(story).filter(({ when: { latest } }) => latest === null || latest >= from)
    expect(within.map(({ places, when }) => [places, when.edtf])).toEqual([[['dabiq'], '2016-10-16']])
  })

  it('one side holds and says nothing', () => {
    const { speaking, holding } = sideParts(story)
    expect(holding.filter((side) => !speaking.includes(side)).map(({ name }) => name)).toEqual(['Islamic State'])
  })

  it('the two sides of the report face each other', () => {
    expect(leadOf(story)?.statements.map(({ speaker }) => speaker)).toEqual(['carter', 'turkish-government'])
  })
})
