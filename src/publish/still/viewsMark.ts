import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { farLabel } from '../../map/scene/farLabel.ts'
import { firstCamera } from '../../map/scene/firstView.ts'
import { placeCamera } from '../../map/scene/placeCamera.ts'
import type { Story } from '../../story/story.ts'
import { pageEnglish } from '../../wording/pageEnglish.ts'
import { stillFrames } from './stillFrames.ts'

const labels = farLabel(pageEnglish)

/** All frames take seconds, for a story of many places: every so many of them are enough to tell. */
const every = 20

/**
 * A mark of the views that a story’s still map is baked for, as hexadecimal digits. It is another where places have come,
 * gone or moved, or the map goes elsewhere for them; not where only words have changed.
 */
export function viewsMark(story: Story): string {
  const frames = stillFrames.filter((_, index) => index % every === 0)
  const cameras = frames.flatMap((frame) => [
    firstCamera(story, frame, labels),
    ...story.places.map((place) => placeCamera(story, place, frame, labels)),
  ])
  // Machines differ in the last digits.
  const digits = cameras.map(({ center: [longitude, latitude], zoom }) =>
    [longitude, latitude, zoom].map((number) => number.toFixed(3)).join(' '),
  )
  return bytesToHex(sha256(utf8ToBytes(digits.join('\n')))).slice(0, 16)
}
