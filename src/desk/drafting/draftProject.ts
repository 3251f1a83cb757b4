import type { Article } from '../../draft/article.ts'
import { featureOf } from '../../draft/candidates/featureOf.ts'
import type { Gazetteer } from '../../draft/gazetteer/gazetteer.ts'
import { type Reading, readingOf } from '../../draft/reading/reading.ts'
import { type StoryPlace, storyPlaces } from '../../draft/reading/storyPlaces.ts'
import { storyFrom } from '../../draft/story/storyFrom.ts'
import type { DeskPlace } from '../project/deskPlace.ts'
import type { Mentions } from '../project/mentions.ts'
import type { PlaceChoices } from '../project/placeChoices.ts'
import type { Project } from '../project/project.ts'
import { questionsFrom } from '../project/questionsFrom.ts'
import { askedOfLead } from './askedOfLead.ts'
import { askedOfSource } from './askedOfSource.ts'

/** Drafts a project from an article: its story, what its text mentions, and the draft’s doubts as questions. */
export function draftProject(article: Article, gazetteer: Gazetteer): Project {
  const reading = readingOf(article, gazetteer)
  const { story, places, texts, doubts } = storyFrom(reading)
  const found = storyPlaces(reading)
  const ids = new Set(places.features.map(({ id }) => id))
  const project: Project = {
    story,
    places: places as Project['places'],
    texts: Object.fromEntries(texts),
    pictures: {},
    mentions: mentionsOf(
      reading,
      found.filter(({ id }) => ids.has(id)),
      story.speakers,
    ),
    questions: [],
  }
  const questions = questionsFrom(doubts, project, choicesOf(found, gazetteer))
  const withLead = [...questions, ...askedOfLead(project, `q${questions.length + 1}`)]
  return { ...project, questions: [...withLead, ...askedOfSource(project, withLead.length)] }
}

function mentionsOf(
  { quotes, dates, article }: Reading,
  places: readonly StoryPlace[],
  speakers: Project['story']['speakers'],
): Mentions {
  return {
    places: places
      .flatMap(({ id, mentions, adjectives }) =>
        [...mentions, ...adjectives].map(({ start, end }) => ({ start, end, place: id })),
      )
      .toSorted((a, b) => a.start - b.start),
    speakers: quotes.flatMap(({ name, speaker }) => {
      const id = speakers.find((one) => one.name === name)?.id
      const named = speaker.filter(({ start, end }) => /\p{Lu}/u.test(article.text.slice(start, end)))
      return id === undefined ? [] : named.map(({ start, end }) => ({ start, end, speaker: id }))
    }),
    dates,
  }
}

/** What else each place may be, drawn. */
function choicesOf(found: readonly StoryPlace[], gazetteer: Gazetteer): PlaceChoices {
  return new Map(
    found.map(({ id, name, others }) => [
      id,
      others.flatMap((candidate): DeskPlace[] => {
        const place = gazetteer.withId(candidate.id)
        return place === null ? [] : [{ id, ...featureOf(name, place, gazetteer.shapeOf) } as DeskPlace]
      }),
    ]),
  )
}
