import { expect, it } from 'vitest'
import type { ControlEntry } from '../../story/format/schema.ts'
import type { PlaceGeometry } from '../../story/story.ts'
import { smallArea, smallLine } from '../../testing/smallShapes.ts'
import { storyFixture } from '../../testing/storyFixture.ts'
import { drawnExtents } from './drawnExtents.ts'

const view = { camera: { center: [39.5, 36.5], zoom: 6 }, size: { width: 520, height: 434 } } as const

function drawn(it: PlaceGeometry, control: Partial<ControlEntry>, kind = 'area'): string {
  const story = storyFixture({ places: { it }, control: [{ places: ['it'], ...control }] })
  const places = story.places.map((place) => ({ ...place, kind }))
  return drawnExtents({ ...story, places }, view, (token) => token)
}

it('fills an area in its holder’s tint, paler and in dashes where it is contested', () => {
  expect(drawn(smallArea, {})).toMatch(/fill="side-1" fill-rule="evenodd" fill-opacity="0.2"/)
  expect(drawn(smallArea, { side: 'contested' })).toMatch(/fill="ink-muted".* fill-opacity="0.1".*stroke-dasharray/)
})

it('draws no area whose control has ended', () => {
  expect(drawn(smallArea, { until: '2016-11-03' })).toBe('')
})

it('has a line in its holder’s hue, and an advance with its head', () => {
  expect(drawn(smallLine, { side: 'right' })).toContain('stroke="side-2"')
  expect(drawn(smallLine, { side: 'right' })).not.toContain('fill="side-2"')
  expect(drawn(smallLine, { side: 'right' }, 'advance')).toMatch(/stroke="side-2".*fill="side-2".*rotate\(0\)/)
})
