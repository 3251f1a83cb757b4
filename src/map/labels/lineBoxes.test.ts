import { expect, it } from 'vitest'
import { storyFixture } from '../../testing/storyFixture.ts'
import { boxesTouch } from '../projection/box.ts'
import { project } from '../projection/camera.ts'
import { lineBoxes } from './lineBoxes.ts'

const view = { camera: { center: [40, 36], zoom: 7 }, size: { width: 600, height: 400 } } as const
const story = storyFixture({
  places: {
    front: {
      type: 'LineString',
      coordinates: [
        [39.5, 36],
        [40.5, 36.4],
      ],
    },
  },
})

it.each([0, 0.13, 0.5, 0.77, 0.99])('cover the line at %d of its length', (part) => {
  const [x, y] = project(view.camera, view.size, [39.5 + part, 36 + part * 0.4])
  const point = { left: x, right: x, top: y, bottom: y }
  expect(lineBoxes(story.places, view).some((box) => boxesTouch(box, point, 1))).toBe(true)
})

it('leave the land beside it free', () => {
  const [x, y] = project(view.camera, view.size, [40, 35.9])
  const point = { left: x, right: x, top: y, bottom: y }
  expect(lineBoxes(story.places, view).some((box) => boxesTouch(box, point, 1))).toBe(false)
})

it('are none where no line is in the frame', () => {
  expect(lineBoxes(story.places, { ...view, camera: { center: [-90, 36], zoom: 7 } })).toEqual([])
})
