import { expect, it } from 'vitest'
import { pathBeside } from './readStoryFiles.ts'

it.each(['%ff', '%2f', 'a%00b', 'https://other.example/x', '//other.example/x', 'http://', 'javascript:x'])(
  '%s is the address of no file beside a story',
  (address) => expect(pathBeside('/stories/a/story.json', address)).toMatchObject({ kind: 'unread' }),
)

it('gives the path of a file beside a story', () => {
  expect(pathBeside('/stories/a/story.json', '../b/places%20of%20b.geojson')).toBe('/stories/b/places of b.geojson')
})
