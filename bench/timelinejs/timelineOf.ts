import type { Evidence } from '../../src/story/format/schema.ts'
import { lookUp } from '../../src/story/lookUp.ts'
import type { Statement, Story, StoryEvent } from '../../src/story/story.ts'
import type { When } from '../../src/story/time/edtf.ts'

type TimelineDate = { readonly year: number; readonly month: number; readonly day: number }

/** A slide of TimelineJS. Format: https://timeline.knightlab.com/docs/json-format.html */
type TimelineSlide = {
  readonly unique_id: string
  readonly start_date: TimelineDate
  readonly end_date?: TimelineDate
  readonly text: { readonly headline: string; readonly text: string }
}

export type TimelineArticle = {
  readonly title: { readonly text: TimelineSlide['text'] }
  readonly events: readonly TimelineSlide[]
}

/** The story as an article of TimelineJS: a slide for each statement and event, with the same words and sources. */
export function timelineOf(story: Story): TimelineArticle {
  return {
    title: { text: { headline: escapeHtml(story.title), text: escapeHtml(story.summary) } },
    events: [
      ...story.statements.map((statement) => statementSlide(story, statement)),
      ...story.events.map((event) => eventSlide(story, event)),
    ],
  }
}

function statementSlide(story: Story, statement: Statement): TimelineSlide {
  const { id, kind, text, about, said, evidence } = statement
  const speaker = lookUp(story.speakers, statement.speaker)
  const words = kind === 'direct' ? `“${text}”` : text
  const occasion = [said.occasion, said.at === undefined ? undefined : placeNames(story, [said.at])]
  const who = [speaker?.name, speaker?.role, ...occasion].filter((part) => part !== undefined)
  return {
    unique_id: `statement-${id}`,
    ...datesOf(said.when),
    text: {
      headline: escapeHtml(`${speaker?.name ?? statement.speaker} on ${placeNames(story, about)}`),
      text: `<blockquote>${escapeHtml(words)}</blockquote><p>${escapeHtml(who.join(', '))}</p>${sourceOf(story, evidence)}`,
    },
  }
}

function eventSlide(story: Story, event: StoryEvent): TimelineSlide {
  const { id, title, text, when, places, evidence } = event
  const paragraphs = [text, placeNames(story, places)].filter((part) => part !== undefined && part !== '')
  return {
    unique_id: `event-${id}`,
    ...datesOf(when),
    text: {
      headline: escapeHtml(title),
      text: `${paragraphs.map((part) => `<p>${escapeHtml(part ?? '')}</p>`).join('')}${sourceOf(story, evidence)}`,
    },
  }
}

function sourceOf(story: Story, { source, exact }: Evidence): string {
  const { publisher = '', title = '', url } = lookUp(story.sources, source) ?? {}
  const name = escapeHtml(`${publisher}, ${title}`)
  const link = url === undefined ? name : `<a href="${escapeHtml(url)}">${name}</a>`
  return `<p>${link}: ${escapeHtml(exact)}</p>`
}

function datesOf({ earliest, latest, isInterval }: When): Pick<TimelineSlide, 'start_date' | 'end_date'> {
  const start = earliest ?? latest
  if (start === null) throw new Error('a moment without any day')
  const isSpan = earliest !== null && latest !== null && (isInterval || earliest !== latest)
  return { start_date: dateOf(start), ...(isSpan ? { end_date: dateOf(latest) } : {}) }
}

function dateOf(iso: string): TimelineDate {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number)
  return { year, month, day }
}

function placeNames(story: Story, ids: readonly string[]): string {
  return ids.map((id) => lookUp(story.places, id)?.name ?? id).join(', ')
}

/** Escapes the story’s text for TimelineJS, which takes HTML. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`)
}
