import type { StillGround } from '../../../src/map/ground/stillGround.ts'
import { type MapLayout, mapLayout } from '../../../src/map/labels/mapLayout.ts'
import { namesOutsideStory } from '../../../src/map/names/namesOutsideStory.ts'
import { nameWidth } from '../../../src/map/names/nameWidth.ts'
import { nameIn, type PlacedName, placedNames } from '../../../src/map/names/placedNames.ts'
import type { Box } from '../../../src/map/projection/box.ts'
import type { Size } from '../../../src/map/projection/camera.ts'
import { farLabel } from '../../../src/map/scene/farLabel.ts'
import { firstCamera } from '../../../src/map/scene/firstView.ts'
import { statementsAbout } from '../../../src/story/questions/statementsAbout.ts'
import type { Story } from '../../../src/story/story.ts'
import { wordingIn } from '../../../src/wording/wordingIn.ts'
import { groundNameStyle } from './groundNameStyle.ts'
import type { Lettering } from './lettering.ts'
import { plainWidth } from './lettering.ts'
import { placeLabel } from './placeLabel.ts'

/** Where everything in a picture’s map stands, laid out as the page lays it out at first. */
export type PictureLayout = MapLayout & { readonly names: readonly PlacedName[] }

/** Lays out the first view of a story in a frame; `controls` are what names must keep off besides. CSS pixels. */
export function pictureLayout(
  story: Story,
  ground: StillGround,
  size: Size,
  controls: readonly Box[],
  lettering: Lettering,
): PictureLayout {
  const wording = wordingIn(story.lang)
  const perEm = plainWidth(lettering)
  const labels = farLabel(wording, perEm)
  const view = { camera: firstCamera(story, size, labels), size }
  const layout = mapLayout(
    story,
    view,
    { placeId: null, date: story.timeline.to },
    {
      label: (place) =>
        placeLabel(place, statementsAbout(story, place.id).length, wording.map.approximate, lettering).size,
      farLabel: labels,
      controls,
    },
  )
  const writable = namesOutsideStory(story, ground.names).filter((name) => {
    const text = nameIn(name, story.lang)
    const style = groundNameStyle(text, name.kind, story.lang)
    return lettering.canWrite(style.text, style.style)
  })
  return {
    ...layout,
    names: placedNames(writable, view, layout.taken, story.lang, nameWidth(perEm, story.lang)),
  }
}
