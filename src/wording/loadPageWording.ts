import { pageEnglish } from './pageEnglish.ts'
import type { PageWording } from './wording.ts'

/** The page’s words in a language. English ones are in the page’s script. */
export function loadPageWording(tag: string): PageWording | Promise<PageWording> {
  return /^en\b/i.test(tag) ? pageEnglish : import('./loadWording.ts').then(({ loadWording }) => loadWording(tag))
}
