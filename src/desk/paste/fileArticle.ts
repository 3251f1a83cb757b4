import { isPage, readPage } from '../../draft/page/articlePage.ts'
import { refusalOf } from '../../draft/story/draftStory.ts'
import { cleaned } from '../../draft/text/cleaned.ts'
import { inInertDocument } from '../../page/trustedTypes.ts'
import { decodeText, maxFileBytes, tooLarge } from '../../story/reading/decodeFile.ts'
import { wordText } from './wordText.ts'

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

/** An attribute, and a tag with all of them: https://html.spec.whatwg.org/multipage/parsing.html#before-attribute-name-state */
const attribute = /=?[^\s/>=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]*))?/g
const tag = new RegExp(String.raw`<[a-z][^\s/>]*(?:[\s/]|${attribute.source})*`, 'gi')

/** Tags without event handlers. They would not run anyway; but browsers report each of them as a breach of the page’s policy. */
function withoutHandlers(html: string): string {
  return html.replace(tag, (whole) => whole.replace(attribute, (one) => (/^on/i.test(one) ? '' : one)))
}

/** Reads an article from text: of a page of HTML its article. Throws a sentence where that has none. */
export function pastedArticle(pasted: string): PastedArticle {
  const page = isPage(pasted) ? inInertDocument(() => readPage(pasted, parse)) : { text: pasted }
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

/** A Word document may have pictures, which are not read. */
const mostWordBytes = 60_000_000

/** Reads an article from a file: plain text, HTML or .docx. Throws a sentence that begins with its name where it can’t be read. */
export async function fileArticle(file: File): Promise<PastedArticle> {
  const isWord = /\.docx$/i.test(file.name)
  const most = isWord ? mostWordBytes : maxFileBytes
  try {
    if (file.size > most) throw new Error(tooLarge(file.size, most).reason)
    const bytes = new Uint8Array(await file.arrayBuffer())
    const text = isWord ? await wordText(bytes) : decoded(bytes)
    if (!isPage(text)) refuse(text)
    const article = pastedArticle(text)
    refuse(article.text)
    return article
  } catch (error) {
    throw new Error(`${file.name}: ${error instanceof Error ? error.message : error}`)
  }
}

function decoded(bytes: Uint8Array): string {
  const read = decodeText(bytes)
  if (read.kind === 'unread') throw new Error(read.reason)
  return read.text
}

/** Throws where no story can be drafted from a text: one that is too long would stop the field that it is shown in. */
function refuse(text: string): void {
  const reason = refusalOf(text)
  if (reason !== null) throw new Error(reason)
}
