import type { StillGround } from '../../map/ground/stillGround.ts'
import { type MapLayout, mapLayout } from '../../map/labels/mapLayout.ts'
import { namesOutsideStory } from '../../map/names/namesOutsideStory.ts'
import { nameWidth } from '../../map/names/nameWidth.ts'
import { nameIn, type PlacedName, placedNames } from '../../map/names/placedNames.ts'
import type { Box } from '../../map/projection/box.ts'
import type { Size } from '../../map/projection/camera.ts'
import { farLabel } from '../../map/scene/farLabel.ts'
import { firstCamera } from '../../map/scene/firstView.ts'
import { statementsAbout } from '../../story/questions/statementsAbout.ts'
import type { Story } from '../../story/story.ts'
import { wordingIn } from '../../wording/wordingIn.ts'
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
