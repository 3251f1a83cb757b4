import type { Span } from '../text/span.ts'
import { overlapping } from '../text/spans.ts'
import type { DraftQuote } from './draftQuote.ts'

const before = /^(?<name>\p{Lu}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){0,3}): (?<content>\S.{13,}?\S) ?[.]?$/du
const after = /^(?<content>\S.{13,}?\S) ?: (?<name>\p{L}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){0,2})[.]?$/du

/** What stands before the colon of a headline and says what kind of piece it is. */
const genres =
  /^(?:the latest|live|update|updated?|breaking|exclusive|analysis|opinion|editorial|comment|explainer|explained|factbox|timeline|video|watch|photos?|pictures?|in pictures|gallery|podcast|interview|profile|review|preview|fact check|q&a|letters?|obituary|special report|insight|feature|column|wrapup|corrected)$/i

/**
 * What a headline says that somebody says by a colon alone: “Minister: Talks are put off”, “Town falls: monitor”. A place before
 * the colon says where: “Sudan: Convoy reaches town”.
 */
export function headlined(text: string, headline: Span, paragraph: number, places: readonly Span[]): DraftQuote | null {
  const words = text.slice(headline.start, headline.end)
  const groups = (before.exec(words) ?? after.exec(words))?.indices?.groups
  const [name, content] = [groups?.name, groups?.content]
  if (name === undefined || content === undefined) return null
  const span = ([start, end]: readonly [number, number]): Span => ({
    start: headline.start + start,
    end: headline.start + end,
  })
  const speaker = span(name)
  const own = text.slice(speaker.start, speaker.end)
  const isPlace = name[0] < content[0] && overlapping(places, speaker).some(({ start }) => start === speaker.start)
  if (genres.test(own) || isPlace) return null
  const colon = text.indexOf(':', headline.start + (name[0] < content[0] ? name[1] : content[1]))
  return {
    content: [span(content)],
    cue: { start: colon, end: colon + 1 },
    speaker: [speaker],
    name: own,
    role: null,
    kind: 'reported',
    isInferred: false,
    paragraph,
  }
}
