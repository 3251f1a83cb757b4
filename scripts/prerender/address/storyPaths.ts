import type { Story } from '../../../src/story/story.ts'

/** Returns the paths of a story’s files in the built folder. */
export function storyPaths({ id }: Pick<Story, 'id'>) {
  const folder = `stories/${id}`
  return {
    page: `${folder}/index.html`,
    picture: `${folder}/picture.png`,
    oembed: `${folder}/oembed.json`,
  } as const
}
