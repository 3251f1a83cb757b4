import { describe, expect, it } from 'vitest'
import { lookUp } from '../../story/lookUp.ts'
import { statementsAbout } from '../../story/questions/statementsAbout.ts'
import type { Place } from '../../story/story.ts'
import { raqqaStory } from '../../testing/raqqaStory.ts'
import { english } from '../../wording/english.ts'
import { type Box, boxesTouch, boxIsInFrame, boxTouchesCircle } from '../projection/box.ts'
import type { View } from '../projection/camera.ts'
import { project, type Size } from '../projection/camera.ts'
import { farLabel } from '../scene/farLabel.ts'
import { firstCamera } from '../scene/firstView.ts'
import { placeCamera } from '../scene/placeCamera.ts'
import { lineBoxes } from './lineBoxes.ts'
import { type MapLayout, mapLayout } from './mapLayout.ts'

const story = raqqaStory()
const labels = farLabel(english)

/** About as wide as the page sets a name, with "approx." and the count of its statements. */
function labelSize({ id, name, precision }: Place): Size {
  const count = statementsAbout(story, id).length
  const text = `${name}${precision === 'approximate' ? ' approx.' : ''}${count > 0 ? ` ${count}` : ''}`
  return { width: Math.ceil(text.length * 6.8), height: 18 }
}

const controlsIn = ({ width }: Size): readonly Box[] => [{ left: width - 52, top: 8, right: width - 8, bottom: 140 }]

const chosen = (placeId: string | null) => ({ placeId, date: story.timeline.to })

function layoutOf(view: View, placeId: string | null = null): MapLayout {
  return mapLayout(story, view, chosen(placeId), {
    label: labelSize,
    farLabel: labels,
    controls: controlsIn(view.size),
  })
}

/** What each name stands in the way of, in words. */
function faults({ labels, far }: MapLayout, { camera, size }: View): readonly string[] {
  const dots = story.places
    .map(({ id, point }) => ({ id, at: project(camera, size, point) }))
    .filter(({ at: [x, y] }) => x >= 0 && y >= 0 && x <= size.width && y <= size.height)
  const boxes = [...labels].map(([id, { box }]) => ({ id, box }))
  const obstacles = [
    ...far.map(({ id, box }) => ({ id: `the button of ${id}`, box })),
    ...controlsIn(size).map((box) => ({ id: 'the controls', box })),
  ]
  return boxes.flatMap(({ id, box }, index) => [
    ...(boxIsInFrame(box, size, 0) ? [] : [`${id} reaches out of the frame`]),
    ...dots.filter(({ at }) => boxTouchesCircle(box, at, 9)).map((dot) => `${id} covers the dot of ${dot.id}`),
    ...[...boxes.slice(index + 1), ...obstacles]
      .filter((other) => boxesTouch(box, other.box))
      .map((other) => `${id} covers ${other.id}`),
  ])
}

describe.each([
  { size: { width: 698, height: 376 }, named: 12 },
  { size: { width: 375, height: 352 }, named: 9 },
])('a frame of $size.width × $size.height', ({ size, named }) => {
  const first: View = { camera: firstCamera(story, size, labels), size }

  it('no name is in the way of another, of a dot, of a far place’s button or of the controls', () => {
    const layout = layoutOf(first)
    expect(faults(layout, first)).toEqual([])
    expect(layout.labels.size).toBeGreaterThanOrEqual(named)
    expect(layout.far.length).toBeGreaterThan(0)
  })

  it.each(story.places.map(({ id }) => id))('nor with %s chosen, which has its name where that fits', (placeId) => {
    const place = lookUp(story.places, placeId)
    if (place === undefined) throw new Error(`the story has no place '${placeId}'`)
    const view = { camera: placeCamera(story, place, size, labels), size }
    const layout = layoutOf(view, placeId)
    expect(faults(layout, view)).toEqual([])
    // The longest, of the region between Jarablus and the Mara Line, is as wide as a small frame.
    const isTooWide = labelSize(place).width > size.width * 0.9
    expect(layout.labels.has(placeId)).toBe(!isTooWide)
  })

  it('names the chosen place before all others where not every name has room', () => {
    const measures = { label: () => ({ width: 150, height: 60 }), farLabel: labels, controls: [] }
    expect(mapLayout(story, first, chosen(null), measures).labels.has('turkish-border')).toBe(false)
    expect(mapLayout(story, first, chosen('turkish-border'), measures).labels.has('turkish-border')).toBe(true)
  })

  it('names the theatre’s towns first, and tells the ground what to keep off', () => {
    const layout = layoutOf(first)
    const theatre = story.fit.filter((id) => lookUp(story.places, id)?.geometry.type === 'Point')
    expect(theatre.filter((id) => !layout.labels.has(id))).toEqual([])
    for (const { box } of [...layout.far, ...layout.labels.values()]) expect(layout.taken).toContainEqual(box)
    for (const box of controlsIn(size)) expect(layout.taken).toContainEqual(box)
    for (const box of lineBoxes(story.places, first)) expect(layout.taken).toContainEqual(box)
    for (const { point } of story.places) {
      const [x, y] = project(first.camera, size, point)
      expect(layout.taken).toContainEqual({ left: x - 8, top: y - 8, right: x + 8, bottom: y + 8 })
    }
  })
})

it('keeps names off the arrow of an advance', () => {
  const [from, to] = ['raqqa', 'mosul'].map((id) => lookUp(story.places, id)?.point ?? [0, 0])
  const isLine = ({ id }: Place) => id === 'mara-line'
  const places = story.places.map(
    (place): Place =>
      isLine(place)
        ? {
            ...place,
            kind: 'advance',
            geometry: { type: 'LineString', coordinates: [[...(from ?? [])], [...(to ?? [])]] },
          }
        : place,
  )
  const size = { width: 698, height: 376 }
  const view = { camera: firstCamera(story, size, labels), size }
  const measures = { label: labelSize, farLabel: labels, controls: controlsIn(size) }
  const layout = mapLayout({ ...story, places }, view, chosen(null), measures)
  const arrow = lineBoxes(places.filter(isLine), view)
  expect(arrow.length).toBeGreaterThan(5)
  expect(layout.labels.has('raqqa')).toBe(true)
  for (const { box } of layout.labels.values()) expect(arrow.some((part) => boxesTouch(box, part))).toBe(false)
})
