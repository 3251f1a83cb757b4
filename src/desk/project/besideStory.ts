import type { Project } from './project.ts'

/** The name of the places’ file in a story’s folder. */
const placesFile = 'places.geojson'

/** The project with its places beside `story.json`, so that its folder is whole wherever it lies. */
export function besideStory(project: Project): Project {
  return { ...project, story: { ...project.story, places: placesFile } }
}
