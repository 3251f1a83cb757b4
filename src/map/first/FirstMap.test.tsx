import { readFileSync } from 'node:fs'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { Hydration } from '../../page/Hydration.tsx'
import { StoryProvider } from '../../store/StoryProvider.tsx'
import { createStoryStore } from '../../store/storyStore.ts'
import { raqqaStory } from '../../testing/raqqaStory.ts'
import { arabic } from '../../wording/arabic.ts'
import { readStillGround } from '../ground/stillGround.ts'
import { FarPlaceButtons } from '../markers/FarPlaceButtons.tsx'
import { Markers } from '../markers/Markers.tsx'
import { GroundNames } from '../names/GroundNames.tsx'
import { StoryGround } from '../overlay/StoryGround.tsx'
import { farLabel } from '../scene/farLabel.ts'
import { createMapScene } from '../scene/mapScene.ts'
import { FirstMap } from './FirstMap.tsx'
import { firstPicture } from './firstPicture.ts'

const story = raqqaStory()
const ground = readStillGround(JSON.parse(readFileSync('public/geo/raqqa-2016-11.still.json', 'utf8')))
if (ground === null) throw new Error('the still map can’t be read')

const size = { width: 698, height: 375 }
const picture = firstPicture(story, ground, size, 'ar', {
  label: () => ({ width: 60, height: 18 }),
  farLabel: farLabel(arabic),
  name: (text) => text.length * 7,
})

/** Markup of a page in Arabic whose story is in English. */
function markup(content: ReactNode): string {
  return renderToStaticMarkup(
    <StoryProvider store={createStoryStore(story)} wording={arabic}>
      {content}
    </StoryProvider>,
  )
}

const first = markup(
  <Hydration>
    <FirstMap picture={picture} pictures={[picture]} lang="ar" />
  </Hydration>,
)
const driven = markup(
  <>
    <StoryGround story={story} ref={null} />
    <GroundNames names={picture.names} lang="ar" laidOutFor={picture.view} scene={createMapScene()} />
    <Markers story={story} ref={null} />
    <FarPlaceButtons layout={picture.layout} />
  </>,
)

/** All matches, without what the two maps may differ in: where it stands, ids, coordinates and counts. */
function all(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([match]) =>
    match.replaceAll(/ (?:style|d|fill|data-hue|stroke-\w+)="[^"]*"|(?<=data-count="">)\d+/g, ''),
  )
}

it.each([
  ['labels', /<span class="[^"]*" dir="rtl" data-label="">.*?<\/span><\/span>/g],
  ['far places', /<svg viewBox="-6.*?<\/bdi>[^<]*/g],
  ['names of the ground', /(?:<i [^>]*><\/i>)?<span [^>]*data-kind="\w+" data-spaced.*?<\/span>/g],
])('has the %s of the driven map', (_, pattern) => {
  expect(all(driven, pattern).length).toBeGreaterThan(1)
  expect(all(first, pattern)).toEqual(all(driven, pattern))
})

it('has the areas and lines of the driven map, without an outline that is seen only when it is chosen', () => {
  const extents = /<g [^>]*data-extent=.*?<\/g>/g
  const isPlainArea = /data-geometry="Polygon" data-precision="exact"/
  const drivenExtents = all(driven, extents)
  expect(drivenExtents.filter((extent) => isPlainArea.test(extent))).toHaveLength(1)
  expect(all(first, extents)).toEqual(drivenExtents.filter((extent) => !isPlainArea.test(extent)))
})

it('marks the story’s words and the direction of what is in the reader’s', () => {
  expect(first.match(/<a [^>]*dir="rtl"[^>]*data-first-far=/g)).toHaveLength(picture.layout.far.length)
  expect(first.match(/<bdi lang="en" dir="auto">/g)).toHaveLength(picture.layout.far.length)
  expect(first.match(/data-label=""><span class="[^"]*" lang="en" dir="auto">/g)).toHaveLength(story.places.length)
})
