import type { Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { linesOf } from '../../story/geometry.ts'
import { lookUp } from '../../story/lookUp.ts'
import { statementsAbout } from '../../story/questions/statementsAbout.ts'
import type { Place, PlaceGeometry } from '../../story/story.ts'
import { raqqaStory } from '../../testing/raqqaStory.ts'
import { english } from '../../wording/english.ts'
import { boxTouchesCircle } from '../projection/box.ts'
import { type Camera, project } from '../projection/camera.ts'
import { farLabel } from './farLabel.ts'
import { farPlaces } from './farPlaces.ts'
import { firstCamera } from './firstView.ts'
import { placeCamera } from './placeCamera.ts'

const story = raqqaStory()
const labels = farLabel(english)

const sizes = [
  { width: 1280, height: 480 },
  { width: 704, height: 436 },
  { width: 698, height: 376 },
  { width: 375, height: 320 },
  { width: 320, height: 320 },
]

const theatre = story.fit.flatMap((id) => lookUp(story.places, id) ?? [])

function placeOf(id: string): Place {
  const place = lookUp(story.places, id)
  if (place === undefined) throw new Error(`the story has no place '${id}'`)
  return place
}

function positionsOf(geometry: PlaceGeometry): readonly Position[] {
  return linesOf(geometry).flat()
}

describe.each(sizes)('a frame of $width × $height', (size) => {
  const camera = firstCamera(story, size, labels)
  const inFrame = ([longitude = 0, latitude = 0]: Position, inset: number, at = camera) => {
    const [x, y] = project(at, size, [longitude, latitude])
    return x >= inset && y >= inset && x <= size.width - inset && y <= size.height - inset
  }

  it('shows every place of the theatre, its whole marker and line', () => {
    expect(theatre).toHaveLength(10)
    expect(theatre.filter(({ point }) => !inFrame([...point], 12)).map(({ id }) => id)).toEqual([])
    expect(
      theatre
        .filter(({ geometry }) => !positionsOf(geometry).every((position) => inFrame(position, 0)))
        .map(({ id }) => id),
    ).toEqual([])
  })

  it('keeps the theatre’s markers clear of the buttons of the places that are farther off', () => {
    const view = { camera, size }
    const far = farPlaces(story, view, view, labels)
    expect(far.length).toBeGreaterThan(0)
    const covered = theatre.filter(({ point }) =>
      far.some(({ box }) => boxTouchesCircle(box, project(camera, size, point), 9)),
    )
    expect(covered.map(({ id }) => id)).toEqual([])
  })

  it.each(['mosul', 'raqqa', 'dabiq', 'hit'])('goes to %s, with the places that are named with it in view', (id) => {
    const place = placeOf(id)
    const at = placeCamera(story, place, size, labels)
    const named = new Set(statementsAbout(story, id).flatMap(({ about }) => about))
    const company = theatre.filter((other) => named.has(other.id) && other.geometry.type === 'Point')
    expect(at.zoom).toBeGreaterThanOrEqual(camera.zoom)
    expect(at.zoom).toBeLessThanOrEqual(camera.zoom + 1.25)
    expect([place, ...company].filter(({ point }) => !inFrame([...point], 12, at)).map((each) => each.id)).toEqual([])
    const fromMiddle = (view: Camera) =>
      Math.hypot(
        ...project(view, size, place.point).map((along, axis) => along - (axis === 0 ? size.width : size.height) / 2),
      )
    expect(fromMiddle(at)).toBeLessThan(fromMiddle({ ...camera, zoom: at.zoom }) + 1)
  })

  it.each(['mara-line', 'turkish-border', 'jarablus-mara-region', 'northern-syria', 'turkey'])(
    'shows the whole of %s',
    (id) => {
      const at = placeCamera(story, placeOf(id), size, labels)
      expect(at.zoom).toBeLessThanOrEqual(9)
      expect(positionsOf(placeOf(id).geometry).every((position) => inFrame(position, 12, at))).toBe(true)
    },
  )
})

it.each([280, 320, 375, 480, 580, 640, 768, 900])(
  'with no place farther off, %d px show a theatre beside the controls',
  (width) => {
    const size = { width, height: width < 640 ? 352 : 420 }
    // From its north-west to its south-east, where the controls are.
    const corners = ['dabiq', 'baghdad-airport']
    const alone = { ...story, places: story.places.filter(({ id }) => corners.includes(id)), fit: corners }
    const camera = firstCamera(alone, size, labels)
    expect(farPlaces(alone, { camera, size }, { camera, size }, labels)).toEqual([])
    const [x, y] = project(camera, size, placeOf('baghdad-airport').point)
    const [across, down] = width < 592 ? [4 * 36 + 8, 36 + 28] : [36 + 8, 4 * 36 + 28]
    expect(x < width - across || y < size.height - down).toBe(true)
  },
)

it('goes no nearer than zoom 9 for a theatre of one place', () => {
  const camera = firstCamera({ ...story, fit: ['raqqa'] }, { width: 698, height: 376 }, labels)
  expect(camera.zoom).toBe(9)
})

it.each([
  [0, 0],
  [1, 1],
  [200, 60],
])('has an answer for a frame of %d × %d', (width, height) => {
  const { center, zoom } = firstCamera(story, { width, height }, labels)
  expect([...center, zoom].every(Number.isFinite)).toBe(true)
})
