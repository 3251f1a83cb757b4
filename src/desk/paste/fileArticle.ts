import { isPage, readPage } from '../../draft/page/articlePage.ts'
import { cleaned } from '../../draft/text/cleaned.ts'
import { decodeText } from '../../story/reading/decodeFile.ts'

/** An article as it was pasted or opened, and what it says of itself; empty where it doesn’t. */
export type PastedArticle = {
  readonly text: string
  readonly published: string
  readonly publisher: string
  readonly url: string
  readonly byline: string
}

/** Parses HTML into a document of its own, in which no script runs and nothing is requested. */
const parse = (html: string) => new DOMParser().parseFromString(withoutHandlers(html), 'text/html')

/** Tags without event handlers. They would not run anyway; but browsers report each of them as a breach of the page’s policy. */
function withoutHandlers(html: string): string {
  return html.replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/\son\w+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]*)/gi, ' '))
}

/** Reads an article from text: of a page of HTML its article. Throws a sentence where that has none. */
export function pastedArticle(pasted: string): PastedArticle {
  const page = isPage(pasted) ? readPage(pasted, parse) : { text: pasted }
  const { dateline, byline } = cleaned(page.text)
  const words = (span: { readonly start: number; readonly end: number } | null | undefined) =>
    span ? page.text.slice(span.start, span.end) : ''
  return {
    published: '',
    url: '',
    publisher: words(dateline?.agency),
    byline: words(byline).replace(/^.*?\bby:?\s+/i, ''),
    ...page,
  }
}

/** Reads an article from a file: plain text, HTML or .docx. Throws a sentence where it can’t be read. */
export async function fileArticle(file: File): Promise<PastedArticle> {
  const bytes = await file.arrayBuffer()
  if (/\.docx$/i.test(file.name)) {
    const { default: mammoth } = await import('mammoth')
    const { value } = await mammoth.extractRawText({ arrayBuffer: bytes })
    return pastedArticle(value)
  }
  const read = decodeText(new Uint8Array(bytes))
  if (read.kind === 'unread') throw new Error(`${file.name}: ${read.reason}`)
  return pastedArticle(read.text)
}
