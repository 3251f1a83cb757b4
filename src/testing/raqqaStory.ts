import { readFileSync } from 'node:fs'
import { readStory } from '../story/reading/readStory.ts'
import type { Story } from '../story/story.ts'

/** The first story, as it is in `public/`, for tests that depend on where its places lie. */
export function raqqaStory(): Story {
  const json = (path: string): unknown => JSON.parse(text(path))
  const read = readStory({
    story: json('stories/raqqa-2016-11/story.json'),
    places: json('geo/raqqa-2016-11.geojson'),
    texts: new Map([['raqqa-2016-11-03.txt', text('stories/raqqa-2016-11/raqqa-2016-11-03.txt')]]),
  })
  if (read.kind === 'problems') throw new Error(JSON.stringify(read.problems))
  return read.story
}

function text(path: string): string {
  return readFileSync(new URL(`../../public/${path}`, import.meta.url), 'utf8')
}
