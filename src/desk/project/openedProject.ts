import { datesIn } from '../../draft/dates/datesIn.ts'
import { namedPlaces } from '../../story/checks/namedPlaces.ts'
import { schemaProblems } from '../../story/checks/schemaProblems.ts'
import { isRecord, listIn } from '../../story/format/entries.ts'
import { problemSentence } from '../../story/format/problem.ts'
import { type StoryFile, storySchema } from '../../story/format/schema.ts'
import type { StoryFiles } from '../../story/format/storyFiles.ts'
import { tidyFeature } from '../../story/reading/tidyFeature.ts'
import { withoutComments } from '../../story/reading/withoutComments.ts'
import type { Day } from '../../story/time/day.ts'
import { besidePictures } from './besidePictures.ts'
import type { DeskPlace } from './deskPlace.ts'
import { type Mentions, noMentions } from './mentions.ts'
import { mainSource, type Project, textOf } from './project.ts'

/** A story’s files as a project, or a sentence for each reason why they can’t be edited. */
export type Opened =
  | { readonly kind: 'project'; readonly project: Project }
  | { readonly kind: 'refused'; readonly reasons: readonly string[] }

/** Opens the files of a story. What is wrong in it but for its form, the desk’s validator says. */
export function openedProject({ story, places, texts }: StoryFiles, given: Project['pictures']): Opened {
  const { story: file, pictures } = besidePictures(withoutComments(story), given)
  const problems = schemaProblems(storySchema, file, '', 'story.json')
  if (problems.length > 0) return { kind: 'refused', reasons: problems.map(problemSentence) }
  const project: Project = {
    story: file as StoryFile,
    places: { type: 'FeatureCollection', features: featuresOf(file, places) },
    texts: Object.fromEntries(texts),
    pictures,
    mentions: noMentions,
    questions: [],
  }
  return { kind: 'project', project: { ...project, mentions: mentionsByName(project) } }
}

function featuresOf(story: unknown, places: unknown): readonly DeskPlace[] {
  const named = namedPlaces(story)
  return listIn(places, 'features')
    .map((feature) => tidyFeature(feature, named))
    .filter(isRecord)
    .map((feature) => deskPlace(feature as unknown as DeskPlace))
}

function deskPlace({ properties, ...tidy }: DeskPlace): DeskPlace {
  const { name = '', kind = 'place', precision = 'approximate', ...others } = properties ?? {}
  return { ...tidy, geometry: tidy.geometry ?? null, properties: { name, ...others, kind, precision } }
}

/** Where the report names the story’s places, speakers and dates: by their names, as whole words. */
function mentionsByName(project: Project): Mentions {
  const source = mainSource(project)
  const text = textOf(project, source?.id)
  if (source === undefined || text === '') return noMentions
  const places = project.places.features.map(({ id, properties }) => ({ id, names: [properties.name] }))
  const speakers = project.story.speakers.map(({ id, name }) => ({ id, names: [name, name.split(' ').at(-1) ?? name] }))
  return {
    places: named(text, places).map(({ id, ...span }) => ({ ...span, place: id })),
    speakers: named(text, speakers).map(({ id, ...span }) => ({ ...span, speaker: id })),
    dates: datesIn({ text, published: source.published as Day }),
  }
}

/** The passages that are names, the longest where several begin at one place. */
function named(text: string, entries: readonly { readonly id: string; readonly names: readonly string[] }[]) {
  const ids = new Map(entries.flatMap(({ id, names }) => names.map((name) => [name, id] as const)))
  const names = [...ids.keys()].filter((name) => name.trim() !== '').toSorted((a, b) => b.length - a.length)
  if (names.length === 0) return []
  const pattern = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join('|')
  const found = text.matchAll(new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${pattern})(?![\p{L}\p{N}])`, 'gu'))
  return [...found].map(({ 0: name, index }) => ({ start: index, end: index + name.length, id: ids.get(name) ?? '' }))
}
