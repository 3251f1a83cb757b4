import { pageEnglish } from './pageEnglish.ts'
import type { PageWording } from './wording.ts'

/** The words that a page says at once, for a language tag: in English, the first story’s language, they are there. */
export function loadPageWording(tag: string): PageWording | Promise<PageWording> {
  return /^en\b/i.test(tag) ? pageEnglish : import('./loadWording.ts').then(({ loadWording }) => loadWording(tag))
}
