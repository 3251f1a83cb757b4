import { expect, it } from 'vitest'
import { readPageFonts } from '../../../scripts/prerender/fonts/pageFonts.ts'
import type { Place } from '../../story/story.ts'
import { storyFixture } from '../../testing/storyFixture.ts'
import { openLettering } from './lettering.ts'
import { labelStyles, placeLabel } from './placeLabel.ts'

const lettering = openLettering(await readPageFonts())
const [first] = storyFixture().places
if (first === undefined) throw new Error('the story has no place')
const place: Place = { ...first, name: 'Raqqa', precision: 'exact' }

it('is the name and how many statements, on one line', () => {
  const label = placeLabel(place, 19, 'approx.', lettering)
  expect(label.lines).toEqual(['Raqqa'])
  expect(label.after).toEqual([{ text: '19', isItalic: false }])
  const width = lettering.width('Raqqa', labelStyles.name) + lettering.width('19', labelStyles.after) + 4 + 2 + 2
  expect(label.size).toEqual({ width: Math.ceil(width), height: 18 })
})

it('says "approx." of what is, and no number of none', () => {
  const label = placeLabel({ ...place, precision: 'approximate' }, 0, 'approx.', lettering)
  expect(label.after).toEqual([{ text: 'approx.', isItalic: true }])
})

it('breaks a long name, as the page does at 208 pixels', () => {
  const label = placeLabel({ ...place, name: 'Region between Jarablus and the Mara Line' }, 1, 'approx.', lettering)
  expect(label.lines).toEqual(['Region between Jarablus and the', 'Mara Line'])
  expect(label.size.height).toBe(36)
  expect(label.size.width).toBeLessThanOrEqual(208)
})

it('takes no room for a name that the fonts can’t write', () => {
  expect(placeLabel({ ...place, name: 'الرقة' }, 3, 'approx.', lettering)).toEqual({
    lines: [],
    after: [],
    size: { width: 0, height: 0 },
  })
})
