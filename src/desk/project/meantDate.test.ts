import { expect, it } from 'vitest'
import { deskProject } from '../../testing/deskProject.ts'
import { meantDate } from './meantDate.ts'

it.each([
  ['2016-10-XX', '2016-10-XX'],
  [' 2 November 2016 ', '2016-11-02'],
  ['by 2 November', '../2016-11-02'],
  ['last Thursday', '2016-10-27'],
  ['some day', null],
  ['', null],
])('reads %j as %s', (typed, edtf) => {
  expect(meantDate(deskProject(), typed)).toBe(edtf)
})

it('reads no weekday of a report whose day isn’t known', () => {
  const project = deskProject()
  const sources = project.story.sources.map((source) => ({ ...source, published: '' }))
  expect(meantDate({ ...project, story: { ...project.story, sources } }, 'last Thursday')).toBeNull()
})
