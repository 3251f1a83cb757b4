import { expect, it } from 'vitest'
import { pictureBeside } from './pictureBeside.ts'

const story = '/site/stories/ours/story.json'
const refused = { kind: 'unread', reason: 'it leads out of the story’s folder' }

it.each([
  ['photo.jpg', '/site/stories/ours/photo.jpg'],
  ['pictures/../photo.jpg', '/site/stories/ours/photo.jpg'],
  ['..photo.jpg', '/site/stories/ours/..photo.jpg'],
  ['../photo.jpg', refused],
  ['../../outside.png', refused],
  ['../ours-too/photo.jpg', refused],
  ['/etc/photo.jpg', refused],
  ['%2e%2e/photo.jpg', refused],
  ['https://example.org/photo.jpg', { kind: 'unread', reason: 'it is on another host' }],
])('the path of %s', (file, path) => expect(pictureBeside(story, file)).toEqual(path))
