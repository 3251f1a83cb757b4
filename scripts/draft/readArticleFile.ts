import { parseHTML } from 'linkedom'
import type { Article } from '../../src/draft/article.ts'
import { type ArticlePage, isPage, readPage } from '../../src/draft/page/articlePage.ts'
import { refusalOf } from '../../src/draft/story/draftStory.ts'
import { readTextFile } from '../stories/readTextFile.ts'
import type { DraftOptions } from './draftOptions.ts'

/** Reads an article from a file of plain text or HTML; what the options give counts. Throws a sentence where it can’t be drafted. */
export async function readArticleFile(path: string, options: DraftOptions): Promise<Article> {
  const file = await readTextFile(path)
  if (file.kind === 'unread') throw new Error(`${path}: ${file.reason}`)
  const page: ArticlePage = isPage(file.text)
    ? readPage(file.text, (html) => parseHTML(html).document)
    : { text: file.text }
  const refusal = refusalOf(page.text)
  if (refusal !== null) throw new Error(`${path}: no story can be drafted from it: ${refusal}`)
  return {
    text: page.text,
    published: options.published ?? page.published ?? null,
    publisher: options.publisher ?? page.publisher,
    url: options.url ?? page.url,
  }
}
