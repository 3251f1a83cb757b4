import { draftStory } from '../../src/draft/story/draftStory.ts'
import type { DraftedStory } from '../../src/draft/story/storyFrom.ts'
import { counted } from '../terminal/counted.ts'
import { doubtLines } from './doubtLines.ts'
import { draftFiles } from './draftFiles.ts'
import type { DraftOptions } from './draftOptions.ts'
import { builtGazetteer } from './gazetteerFile.ts'
import { readArticleFile } from './readArticleFile.ts'
import { writeDraft } from './writeDraft.ts'

/** Drafts a story from a file and writes it. Returns the lines to print. Throws a sentence where something is missing. */
export async function draftOwn(path: string, options: DraftOptions): Promise<readonly string[]> {
  const article = await readArticleFile(path, options)
  const asked = [
    ...(article.published === null ? ['--published YYYY-MM-DD, the day on which it was published'] : []),
    ...(article.publisher === undefined ? ['--publisher NAME'] : []),
  ]
  if (asked.length > 0) throw new Error(`${path} doesn’t say all that a story needs: add ${asked.join(' and ')}`)
  const drafted = draftStory(article, await builtGazetteer())
  const id = options.id ?? drafted.story.id
  const paths = writeDraft(draftFiles(drafted, id))
  return [...paths, summaryOf(drafted), ...doubtLines(drafted.doubts), nextStep(drafted, id)]
}

function summaryOf({ story, places }: DraftedStory): string {
  const parts = [
    counted(places.features.length, 'place'),
    counted(story.statements.length, 'statement'),
    counted(story.speakers.length, 'speaker'),
    counted(story.events.length, 'event'),
  ]
  return `drafted: ${parts.join(', ')}. Disputes are left to you: they are not guessed.`
}

function nextStep({ places }: DraftedStory, id: string): string {
  const unknown = places.features.find(({ geometry }) => geometry === null)
  if (unknown === undefined) return `Next: npm run preview -- ${id}`
  return `Next: npm run place -- "${unknown.properties.name}" --near ${id}, then npm run preview -- ${id}`
}
