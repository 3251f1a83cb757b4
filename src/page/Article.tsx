import { createContext, useContext } from 'react'
import type { Evidence } from '../story/format/schema.ts'

/** The article around the frame: shows the sentence that a claim rests on, and says whether it could. */
export type Article = { showSentence: ((evidence: Evidence) => Promise<boolean>) | null }

const ArticleContext = createContext<Article>({ showSentence: null })

/** Gives the panels the article around the page; until it has said that it can, it shows nothing. */
export const ArticleProvider = ArticleContext

export function useArticle(): Article {
  return useContext(ArticleContext)
}
