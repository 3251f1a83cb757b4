import { ownFiles } from '../../publish/folder/ownFiles.ts'
import { jsonText } from '../../story/format/jsonText.ts'
import { placesText } from '../../story/format/placesText.ts'
import { problemSentence } from '../../story/format/problem.ts'
import { besideStory } from '../project/besideStory.ts'
import type { Project } from '../project/project.ts'

/**
 * The files that a build makes a story of, by their paths in the site’s folder: `story.json`, its places, texts and pictures. Throws
 * where one of them would lie outside the story’s folder.
 */
export function sourceFiles(project: Project): ReadonlyMap<string, Blob> {
  const { story, places, texts, pictures } = besideStory(project)
  const own = ownFiles(story)
  const [problem] = own.problems
  if (problem !== undefined) throw new Error(problemSentence(problem))
  const file = (path: string, content: string) => [path, new Blob([content])] as const
  return new Map([
    file(own.story, jsonText(story)),
    file(own.places, placesText(places)),
    ...[...own.texts].map(([address, path]) => file(path, texts[address] ?? '')),
    ...[...own.pictures].flatMap(([address, path]) => {
      const picture = pictures[address]
      return picture === undefined ? [] : [[path, picture] as const]
    }),
  ])
}
