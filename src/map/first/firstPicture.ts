import { controlSize, controlsInset, controlsLift, controlsLiftNarrow, narrowMap } from '../../page/layout.ts'
import type { Story } from '../../story/story.ts'
import type { StillGround } from '../ground/stillGround.ts'
import { type MapLayout, type Measures, mapLayout } from '../labels/mapLayout.ts'
import { namesOutsideStory } from '../names/namesOutsideStory.ts'
import { type NameWidth, type PlacedName, placedNames } from '../names/placedNames.ts'
import type { Box } from '../projection/box.ts'
import { type Camera, type FramePoint, type LngLat, type Size, unproject, type View } from '../projection/camera.ts'
import { worldSize } from '../projection/extentOfPoints.ts'
import { worldX, worldY } from '../projection/mercator.ts'
import type { FarLabel } from '../scene/farLabel.ts'
import { firstCamera, firstFit } from '../scene/firstView.ts'

/** An offset from the middle of the first view’s extent, in widths of the Web Mercator world. */
type WorldOffset = readonly [x: number, y: number]

/**
 * The layout of the first map. It is laid out for a frame of about the size that it will have; positions are offsets
 * from the middle of the extent, so that a stylesheet fits them into the actual frame (`cameraRules`).
 */
export type FirstPicture = {
  readonly view: View
  readonly layout: MapLayout
  readonly names: readonly PlacedName[]
  /** The offset of a point in world units, 0 to 1 from the world’s top left. */
  readonly offsetOf: (point: WorldOffset) => WorldOffset
  /** The offset of a place, by the shorter way round the world. */
  readonly offset: (point: LngLat) => WorldOffset
  /** The offset of a point of the frame. */
  readonly offsetAt: (point: FramePoint) => WorldOffset
}

/** Measures of text, which each caller takes in its own way. */
export type FirstMeasures = {
  readonly label: Measures['label']
  readonly farLabel: FarLabel
  readonly name: NameWidth
}

/** Lays out the first map for a frame of a size in CSS pixels; `lang` is the language of the ground’s names. */
export function firstPicture(
  story: Story,
  ground: StillGround,
  size: Size,
  lang: string,
  measures: FirstMeasures,
): FirstPicture {
  const { extent } = firstFit(story, size, measures.farLabel)
  const [left, top] = [worldX(extent[0]), worldY(extent[3])]
  const [width, height] = worldSize(extent)
  const view = { camera: firstCamera(story, size, measures.farLabel), size }
  const { label, farLabel, name } = measures
  const layout = mapLayout(
    story,
    view,
    { placeId: null, date: story.timeline.to },
    { label, farLabel, controls: expectedControls(size) },
  )
  const offsetOf = ([worldLeft, worldTop]: WorldOffset): WorldOffset => {
    const x = worldLeft - (left + width / 2)
    return [rounded(x - Math.round(x), view.camera), rounded(worldTop - (top + height / 2), view.camera)]
  }
  const offset = ([longitude, latitude]: LngLat) => offsetOf([worldX(longitude), worldY(latitude)])
  return {
    view,
    layout,
    names: placedNames(namesOutsideStory(story, ground.names), view, layout.taken, lang, name),
    offsetOf,
    offset,
    offsetAt: (point) => offset(unproject(view.camera, size, point)),
  }
}

/** To about a tenth of a CSS pixel, as the world is at a first view. */
function rounded(part: number, camera: Camera): number {
  return Number(part.toFixed(Math.ceil(Math.log10(5 * 512 * 2 ** camera.zoom))))
}

/** About where controls, scale bar and attribution stand on a frame. */
function expectedControls({ width, height }: Size): readonly Box[] {
  // With the button for the full screen, whether it is there or not.
  const short = controlSize + 2
  const [across, down] = width < 600 ? [4 * controlSize + 2, short] : [short, 4 * controlSize + 12]
  const lift = width < narrowMap ? controlsLiftNarrow : controlsLift
  const right = width - controlsInset
  const low = width < narrowMap ? 48 : 24
  return [
    { left: right - across, top: height - lift - down, right, bottom: height - lift },
    { left: 0, top: height - 26, right: 112, bottom: height },
    { left: width - 260, top: height - low, right: width, bottom: height },
  ]
}
