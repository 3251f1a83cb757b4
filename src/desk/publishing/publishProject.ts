import type { Published } from '../../publish/worker/conversation.ts'
import { openPublisher, type Publisher } from '../../publish/worker/openPublisher.ts'
import { besideStory } from '../project/besideStory.ts'
import type { Project } from '../project/project.ts'

let publisher: Publisher | undefined

/** Makes all files of a project’s story in the site’s own worker. Rejects where a file of the site can’t be loaded. */
export function publishProject(project: Project): Promise<Published> {
  publisher ??= openPublisher(new URL('../', document.baseURI))
  const { story, places, texts } = besideStory(project)
  return publisher.publish({ story, places, texts: new Map(Object.entries(texts)) })
}
