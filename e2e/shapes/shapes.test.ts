import { describe, expect, it } from 'vitest'
import { readStory } from '../../src/story/reading/readStory.ts'
import { shapes } from './shapes.ts'
import { pictureComment } from './testPicture.ts'

describe('the invented stories', () => {
  it.each([...shapes])('%s is a sound story that says that it is invented', (_, { story, places, texts }) => {
    expect(readStory({ story, places, texts: new Map(Object.entries(texts)) })).toMatchObject({ kind: 'story' })
    expect(story.credit).toMatch(/invented/)
  })

  it('has each of the shapes', () => {
    expect([...shapes.keys()]).toHaveLength(17)
  })

  it('the pictures say where they were taken, as a camera’s do', () => {
    const pictures = [...shapes.values()].flatMap((shape) => Object.values(shape.pictures ?? {}))
    expect(pictures.length).toBeGreaterThan(1)
    expect(pictures.filter((picture) => !picture.includes(pictureComment))).toEqual([])
  })
})
