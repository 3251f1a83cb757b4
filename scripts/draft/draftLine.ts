import type { Article } from '../../src/draft/article.ts'
import { datesIn } from '../../src/draft/dates/datesIn.ts'

/** What is drafted from an article, as a line for measuring. */
export type DraftLine = {
  readonly id: string
  readonly dates: readonly { readonly start: number; readonly end: number; readonly edtf: string }[]
}

/** Drafts an article for measuring: what is found, without a story. */
export function draftLine(id: string, article: Article): DraftLine {
  return { id, dates: datesIn(article) }
}
