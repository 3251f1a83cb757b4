import { expect, it } from 'vitest'
import { storyFixture } from '../../testing/storyFixture.ts'
import type { Story } from '../story.ts'
import { inLanguage } from './inLanguage.ts'

const fixture = storyFixture()
const story: Story = {
  ...fixture,
  places: fixture.places.map((place) => (place.id === 'raqqa' ? { ...place, names: { ar: 'الرقة' } } : place)),
}

it.each(['ar', 'ar-SY'])('names the places in %s where the story has such names', (lang) => {
  const [raqqa, mosul] = inLanguage(story, lang).places
  expect(raqqa).toMatchObject({ name: 'الرقة', nameLang: 'ar', asReported: story.places[0]?.name })
  expect(mosul).toBe(story.places[1])
})

it.each(['en', 'fr', 'toString'])('leaves the story as it is in %s', (lang) => {
  expect(inLanguage(story, lang)).toBe(story)
})
