import type { StillGround } from '../../map/ground/stillGround.ts'
import type { EditedStory } from '../../publish/folder/storyFolder.ts'
import type { Published } from '../../publish/worker/conversation.ts'
import { openPublisher, type Publisher } from '../../publish/worker/openPublisher.ts'
import { besideStory } from '../project/besideStory.ts'
import type { Project } from '../project/project.ts'

let opened: Publisher | undefined

function publisher(): Publisher {
  opened ??= openPublisher(new URL('../', document.baseURI))
  return opened
}

/** Makes all files of a project’s story in the site’s own worker. Rejects where a file of the site can’t be loaded. */
export function publishProject(project: Project): Promise<Published> {
  return publisher().publish(edited(project))
}

/** Bakes the still map of a project’s story there; null where it has problems. */
export function bakeProject(project: Project): Promise<StillGround | null> {
  return publisher().bake(edited(project))
}

function edited(project: Project): EditedStory {
  const { story, places, texts, pictures } = besideStory(project)
  return { story, places, texts: new Map(Object.entries(texts)), pictures: new Map(Object.entries(pictures)) }
}
