import { schemaProblems } from '../checks/schemaProblems.ts'
import { storyProblems } from '../checks/storyProblems.ts'
import type { PlacesFile } from '../format/placesSchema.ts'
import type { Problem } from '../format/problem.ts'
import { type StoryFile, storySchema } from '../format/schema.ts'
import type { StoryFiles } from '../format/storyFiles.ts'
import type { Statement, Story } from '../story.ts'
import type { Day } from '../time/day.ts'
import { parseEdtf, type When } from '../time/edtf.ts'
import { checkPlaces, placesOf } from './readPlaces.ts'

export type ReadStory =
  | { readonly kind: 'story'; readonly story: Story }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }

/** The story in these files, or all of their problems. Code that receives a `Story` needn’t check it again. */
export function readStory(files: StoryFiles): ReadStory {
  const shape = schemaProblems(storySchema, files.story, '', 'story.json')
  const places = files.places === undefined ? undefined : checkPlaces(files.places)
  const problems = [...shape, ...storyProblems(files, places?.ids), ...(places?.problems ?? [])]
  if (problems.length > 0) return { kind: 'problems', problems }
  return { kind: 'story', story: storyOf(files.story as StoryFile, files.places as PlacesFile, files.texts) }
}

function storyOf(file: StoryFile, places: PlacesFile, texts: ReadonlyMap<string, string>): Story {
  return {
    id: file.id,
    lang: file.lang,
    title: file.title,
    summary: file.summary,
    credit: file.credit,
    timeline: { from: file.timeline.from as Day, to: file.timeline.to as Day },
    fit: file.view.fit,
    placesFile: file.places,
    places: placesOf(places, file.view.fit),
    sources: file.sources.map(({ published, dateline, text, ...source }) => ({
      ...source,
      published: published as Day,
      dateline: dateline && { place: dateline.place, date: dateline.date as Day },
      text: text === undefined ? undefined : texts.get(text),
    })),
    speakers: file.speakers,
    sides: file.sides,
    statements: statementsOf(file),
    events: file.events.map(({ when, ...event }) => ({ ...event, when: whenOf(when) })),
    corrections: (file.corrections ?? []).map(({ on, text }) => ({ on: on as Day, text })),
  }
}

function statementsOf(file: StoryFile): readonly Statement[] {
  return file.statements.map(({ said, disputes = [], ...statement }) => ({
    ...statement,
    said: { when: whenOf(said.on), at: said.at, occasion: said.occasion },
    disputes: file.statements
      .filter(({ id, disputes: others = [] }) => disputes.includes(id) || others.includes(statement.id))
      .map(({ id }) => id),
  }))
}

/** Throws if the date isn’t EDTF, which `storyProblems` rules out. */
function whenOf(edtf: string): When {
  const parsed = parseEdtf(edtf)
  if (parsed.kind === 'problem') throw new Error(`'${edtf}': ${parsed.reason}`)
  return parsed.when
}
