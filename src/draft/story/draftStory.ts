import type { Article } from '../article.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { readingOf } from '../reading/reading.ts'
import { type DraftedStory, storyFrom } from './storyFrom.ts'

/** A longer text is no article: nothing is looked for in it. In UTF-16 code units. */
const longestArticle = 200_000

/**
 * Drafts a story from an article: its files, and the doubts that an editor must decide. The story passes `npm run check`, but for
 * the doubts of confidence 0. The same article always gives the same draft; no text throws.
 */
export function draftStory(article: Article, gazetteer: Gazetteer): DraftedStory {
  const tooLong = article.text.length > longestArticle
  return storyFrom(readingOf(tooLong ? { ...article, text: '' } : article, gazetteer))
}

/** Why no story can be drafted from a text: the end of a sentence; null where one can. */
export function refusalOf(text: string): string | null {
  if (!/\p{L}/u.test(text)) return 'it has no words'
  if (text.length > longestArticle) {
    return `it has ${text.length.toLocaleString('en')} characters, and an article has at most ${longestArticle.toLocaleString('en')}`
  }
  return null
}
