import { expect, it } from 'vitest'
import { createStoryStore } from '../../store/storyStore.ts'
import { raqqaStory } from '../../testing/raqqaStory.ts'
import { english } from '../../wording/english.ts'
import { choiceCamera } from './choiceCamera.ts'
import { farLabel } from './farLabel.ts'
import { firstCamera } from './firstView.ts'
import { placeCamera } from './placeCamera.ts'

const story = raqqaStory()
const size = { width: 698, height: 375 }
const labels = farLabel(english)

function cameraWith(placeId: string | null) {
  const { getState } = createStoryStore(story)
  return choiceCamera({ ...getState(), placeId }, size, labels)
}

it('stands over the whole theatre while no place is chosen', () => {
  expect(cameraWith(null)).toEqual(firstCamera(story, size, labels))
})

it.each(story.places)('stands on $id while that is chosen', (place) => {
  expect(cameraWith(place.id)).toEqual(placeCamera(story, place, size, labels))
  expect(cameraWith(place.id)).not.toEqual(cameraWith(null))
})

it('stands over the theatre for a place that the story does not have', () => {
  expect(cameraWith('nowhere')).toEqual(firstCamera(story, size, labels))
})
