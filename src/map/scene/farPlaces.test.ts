import { describe, expect, it } from 'vitest'
import { lookUp } from '../../story/lookUp.ts'
import { raqqaStory } from '../../testing/raqqaStory.ts'
import { storyFixture } from '../../testing/storyFixture.ts'
import { english } from '../../wording/english.ts'
import type { View } from '../projection/camera.ts'
import { compassPoint } from '../projection/distanceAndBearing.ts'
import { farLabel } from './farLabel.ts'
import { farPlaces } from './farPlaces.ts'
import { firstCamera } from './firstView.ts'

const labels = farLabel(english)
const size = { width: 698, height: 376 }

describe('the first story', () => {
  const story = raqqaStory()
  const first: View = { camera: firstCamera(story, size, labels), size }
  const fort = lookUp(story.places, 'fort-leonard-wood')
  const fortView: View = { camera: { center: fort?.point ?? [0, 0], zoom: 6 }, size }

  it('has Fort Leonard Wood at the edge, 10,401 km north-west of Raqqa', () => {
    // By hand with the haversine formula: 10401.4 km at 323.4° from 39.0079 E, 35.9528 N.
    const far = lookUp(farPlaces(story, first, first, labels), 'fort-leonard-wood')
    expect(far?.label.replace(/\s/g, ' ')).toBe('Fort Leonard Wood, 10,401 km')
    expect(far?.measured?.bearing).toBeCloseTo(323.4, 1)
    expect(compassPoint(far?.measured?.bearing ?? 0)).toBe('NW')
  })

  it('has only what the first view does not show at its edge', () => {
    expect(
      farPlaces(story, first, first, labels)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['amman', 'ankara', 'fort-leonard-wood', 'paris'])
  })

  it('measures from Fort Leonard Wood while that is in view, the way back to Raqqa too', () => {
    const far = farPlaces(story, fortView, first, labels)
    expect(far.map(({ id }) => id).sort()).toEqual(['amman', 'ankara', 'paris', 'raqqa'])
    const back = lookUp(far, 'raqqa')
    expect(back?.label.replace(/\s/g, ' ')).toBe('Raqqa, 10,401 km')
    expect(new Set(far.map(({ measured }) => measured?.from.id))).toEqual(new Set(['fort-leonard-wood']))
    expect(compassPoint(back?.bearing ?? 0)).toBe('NE')
    expect(back?.box.top).toBeLessThan(size.height / 2)
  })

  it('measures the way back from nothing where no place is in view', () => {
    const nowhere: View = { camera: { center: [-30, -40], zoom: 6 }, size }
    const far = farPlaces(story, nowhere, first, labels)
    expect(far.map(({ label, measured }) => [label, measured])).toEqual(far.map(({ place }) => [place.name, undefined]))
    expect(far.map(({ id }) => id)).toContain('raqqa')
  })

  it('has no way back while a part of the theatre is in view', () => {
    const { point = [0, 0] } = lookUp(story.places, 'baghdad-airport') ?? {}
    const ids = farPlaces(story, { camera: { center: point, zoom: 9 }, size }, first, labels).map(({ id }) => id)
    expect(ids).not.toContain('raqqa')
    expect(ids).not.toContain('mosul')
  })
})

it('counts a place as out of view within 12 px of the frame’s edge', () => {
  const story = storyFixture()
  // At zoom 5 the world is 16384 px wide, 45.5 px a degree: Paris is 280 px west of 8.15 E.
  const viewOf = (width: number): View => ({
    camera: { center: [8.152, 49], zoom: 5 },
    size: { width, height: 400 },
  })
  const isFar = (view: View) => farPlaces(story, view, view, labels).some(({ id }) => id === 'paris')
  expect(isFar(viewOf(2 * 280 + 2 * 11))).toBe(true)
  expect(isFar(viewOf(2 * 280 + 2 * 13))).toBe(false)
})

it('makes a button as wide as its label needs, at least 6 px a letter', () => {
  const story = storyFixture()
  const view: View = { camera: { center: [41, 36], zoom: 6 }, size }
  const [paris] = farPlaces(story, view, view, labels)
  expect(paris?.label.replace(/\s/g, ' ')).toBe('Name of paris, 3,317 km')
  expect((paris?.box.right ?? 0) - (paris?.box.left ?? 0)).toBeGreaterThan(23 * 6)
})

describe('a place to the south', () => {
  const story = storyFixture()
  const view: View = { camera: { center: [2, 70], zoom: 6 }, size: { width: 420, height: 352 } }
  const boxWith = (perEm: (text: string) => number) =>
    lookUp(farPlaces(story, view, view, farLabel(english, perEm)), 'paris')?.box

  it('stands beside the controls, a row of four buttons of 44 px, where there is room for it', () => {
    const box = boxWith(() => 7)
    expect(box?.right).toBeLessThanOrEqual(420 - 8 - 4 * 44)
    expect(box?.bottom).toBe(352 - 24 - 8)
  })

  it('stands above them, whole, where its label is wider', () => {
    const box = boxWith(() => 16)
    expect((box?.right ?? 0) - (box?.left ?? 0)).toBeCloseTo(24 + 16 * 13)
    expect(box?.bottom).toBeLessThanOrEqual(352 - 28 - 46)
  })

  it('is never wider than the frame has room for', () => {
    const box = boxWith(() => 40)
    expect([box?.left, box?.right]).toEqual([8, 412])
  })
})
