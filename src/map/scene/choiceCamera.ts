import type { StoryState } from '../../store/storyStore.ts'
import { lookUp } from '../../story/lookUp.ts'
import type { Camera, Size } from '../projection/camera.ts'
import type { FarLabel } from './farLabel.ts'
import { firstCamera } from './firstView.ts'
import { placeCamera } from './placeCamera.ts'

/** Where the map stands for a choice: on its place, or over the whole theatre. */
export function choiceCamera({ story, placeId }: StoryState, size: Size, farLabel: FarLabel): Camera {
  const place = lookUp(story.places, placeId)
  return place === undefined ? firstCamera(story, size, farLabel) : placeCamera(story, place, size, farLabel)
}
