import type { StoryFile } from '../../story/format/schema.ts'
import type { Doubt } from '../reading/doubt.ts'

/** Letters of other scripts than Latin, from this share of all letters on, say that the text isn’t English. */
const foreign = 0.5

const isHeadline = 'it is the report’s headline'
const isBeginning = 'the report has no headline, and it is how its first sentence begins'

/** What is doubtful or missing in a drafted story as a whole. `placeCount` counts the features of its GeoJSON. */
export function wholeDoubts(
  story: StoryFile,
  placeCount: number,
  text: string,
  hasHeadline: boolean,
): readonly Doubt[] {
  const doubt = (path: string, why: string, confidence: number): Doubt => ({ path, why, confidence, alternatives: [] })
  const undated = 'it is not known when the article was published'
  return [
    story.title === ''
      ? doubt('title', 'the text has no words', 0)
      : doubt('title', `${hasHeadline ? isHeadline : isBeginning}: give the page one of its own`, 0.5),
    story.summary === ''
      ? doubt('summary', 'the text has no sentence to begin from', 0)
      : doubt('summary', 'it is the report’s first sentence: say in one sentence what the story is', 0.5),
    ...(story.timeline.from === '' ? [doubt('timeline.from', undated, 0), doubt('timeline.to', undated, 0)] : []),
    ...(story.view.fit.length === 0 ? [doubt('view.fit', 'no place is known that the first view could show', 0)] : []),
    ...(placeCount === 0 ? [doubt('places.features', 'the text names no place', 0)] : []),
    ...(story.statements.length === 0
      ? [doubt('statements', 'nobody is found who says anything: who speaks must be written by hand', 0.3)]
      : []),
    ...(isForeign(text)
      ? [doubt('lang', 'the text isn’t in Latin script: drafts are made from English reports', 0.05)]
      : []),
  ]
}

function isForeign(text: string): boolean {
  const letters = text.slice(0, 20_000).match(/\p{L}/gu)?.length ?? 0
  const latin = text.slice(0, 20_000).match(/\p{Script=Latin}/gu)?.length ?? 0
  return letters > 0 && 1 - latin / letters >= foreign
}
