import { expect, it } from 'vitest'
import { storyFixture } from '../../testing/storyFixture.ts'
import { arabic } from '../../wording/arabic.ts'
import { english } from '../../wording/english.ts'
import { farLabel } from './farLabel.ts'

const [place] = storyFixture().places
if (place === undefined) throw new Error('the fixture has no place')

it('is the name and how far it is, with the language’s own comma', () => {
  expect(farLabel(english)(place, 697.4)).toMatchObject({
    label: `${place.name}, 697 km`,
    away: ', 697 km',
  })
  const { label, away } = farLabel(arabic)(place, 697.4)
  expect(label).toBe(place.name + away)
  expect(away).toMatch(/^، 697/)
})

it('is as wide as its letters, and no less than the page takes them for before they are known', () => {
  const { label, width } = farLabel(english)(place, 697)
  expect(width).toBe(Math.ceil(38 + label.length * 6.3))
  const narrow = farLabel(english, (text) => text.length * 0.3)
  expect(narrow(place, 697).width).toBe(width)
  const wide = farLabel(english, (text) => text.length)
  expect(wide(place, 697).width).toBe(24 + label.length * 13)
})
