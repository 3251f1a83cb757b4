import { expect, it } from 'vitest'
import { deskProject } from '../../testing/deskProject.ts'
import { addedControl } from './addedByHand.ts'
import { withPlacesMerged } from './mergedPlaces.ts'

it('gives what is about a place, and was said, happened or is held there, to another one', () => {
  const project = addedControl(deskProject(), 'jarablus').project
  const after = ['ankara', 'jarablus', 'raqqa'].reduce((before, id) => withPlacesMerged(before, id, 'manbij'), project)
  const gone = /"(?:ankara|jarablus|raqqa)"/
  expect(JSON.stringify(project)).toMatch(gone)
  expect(JSON.stringify({ ...after, texts: {} })).not.toMatch(gone)
  expect(after.story.statements.map(({ about }) => about)).toContainEqual(['manbij'])
  expect(after.story.statements.some(({ said }) => said.at === 'manbij')).toBe(true)
  expect(after.story.view.fit).toEqual(['manbij'])
  expect(after.story.sources[0]?.dateline?.place).toBe('manbij')
  expect(after.story.events[0]?.places).toEqual(['manbij'])
  expect(after.story.control?.[0]?.places).toEqual(['manbij'])
  expect(after.mentions.places).toHaveLength(project.mentions.places.length)
})

it('names a place once where it was named beside the other', () => {
  const project = deskProject()
  const statements = project.story.statements.map((one) => ({ ...one, about: ['raqqa', 'manbij'] }))
  const after = withPlacesMerged({ ...project, story: { ...project.story, statements } }, 'raqqa', 'manbij')
  expect(after.story.statements[0]?.about).toEqual(['manbij'])
})

it('leaves a place as it is that is the same as itself', () => {
  const project = deskProject()
  expect(withPlacesMerged(project, 'raqqa', 'raqqa')).toBe(project)
})
