import type { StoryFiles } from '../../story/format/storyFiles.ts'
import type { Project } from './project.ts'

/** The project as the files of a story, which the validator reads. */
export function storyFiles({ story, places, texts }: Pick<Project, 'story' | 'places' | 'texts'>): StoryFiles {
  return { story, places, texts: new Map(Object.entries(texts)) }
}
