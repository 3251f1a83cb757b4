import { createContext, useContext } from 'react'
import type { Evidence } from '../story/format/schema.ts'

/** The article around the frame: `showSentence` shows the sentence that a claim rests on, and resolves to whether it could. */
export type Article = { showSentence: ((evidence: Evidence) => Promise<boolean>) | null }

const ArticleContext = createContext<Article>({ showSentence: null })

/** Gives the panels the article around the page. `showSentence` is null until the article has said that it can. */
export const ArticleProvider = ArticleContext

export function useArticle(): Article {
  return useContext(ArticleContext)
}
