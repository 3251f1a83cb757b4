import { expect, it } from 'vitest'
import { smallGazetteer } from '../../testing/smallGazetteer.ts'
import { draftProject } from '../drafting/draftProject.ts'
import { addedPlace } from './added.ts'
import { mainSource, type Project } from './project.ts'

const text = `Talks on Manbij begin

ANKARA, Turkey, Nov. 3 (Daily) -- Carter said on Wednesday that Manbij was calm.

"The Eastern Ghouta has fallen," Carter said.

"We saw it all," Carter said.

Carter said on Wednesday that Raqqa and eastern Ghouta would hold out.
`

const drafted = draftProject({ text, published: '2016-11-03', publisher: 'Daily', url: undefined }, smallGazetteer)

/** The project after some words are made a place. */
function withPlace(words: string): Project {
  const start = text.indexOf(words)
  return addedPlace(drafted, { start, end: start + words.length, source: mainSource(drafted)?.id ?? '' }).project
}

const aboutOf = ({ story }: Project, words: string) => story.statements.find(({ text }) => text.includes(words))?.about

const asksFor = ({ questions }: Project, words: string) =>
  questions.filter(({ subjects }) =>
    subjects.some(
      (one) =>
        one.key === 'about' &&
        one.list === 'statements' &&
        drafted.story.statements.find(({ id }) => id === one.id)?.text.includes(words),
    ),
  ).length

it('has statements whose evidence names the place be about it, in place of one drafted for want of a better', () => {
  expect(aboutOf(drafted, 'has fallen')).toEqual(['manbij'])
  const after = withPlace('eastern Ghouta')
  expect(aboutOf(after, 'has fallen')).toEqual(['eastern-ghouta'])
  expect(aboutOf(after, 'hold out')).toEqual(['raqqa', 'eastern-ghouta'])
  expect(aboutOf(after, 'was calm')).toEqual(['manbij'])
})

it('settles what was asked about their places, and asks on about others', () => {
  expect(asksFor(drafted, 'has fallen')).toBe(1)
  const after = withPlace('eastern Ghouta')
  expect(asksFor(after, 'has fallen')).toBe(0)
  expect(asksFor(after, 'We saw it')).toBe(asksFor(drafted, 'We saw it'))
})

it('finds the name with another article and in another case', () => {
  const after = withPlace('The Eastern Ghouta')
  const marked = after.mentions.places.filter(({ place }) => place === 'the-eastern-ghouta')
  expect(marked.map(({ start, end }) => text.slice(start, end))).toEqual(['The Eastern Ghouta', 'eastern Ghouta'])
  expect(aboutOf(after, 'hold out')).toEqual(['raqqa', 'the-eastern-ghouta'])
})
