import { Readability } from '@mozilla/readability'
import { type Day, isDay } from '../../story/time/day.ts'

/** An article as its page gives it; what the page doesn’t say is missing. */
export type ArticlePage = {
  readonly text: string
  readonly byline?: string
  readonly published?: Day
  readonly publisher?: string
  readonly url?: string
}

const blocks =
  'p, h1, h2, h3, h4, h5, h6, li, dt, dd, blockquote, figure, figcaption, pre, table, tr, td, th, div, section, br, hr'

/** Whether a text is a page of HTML. */
export function isPage(text: string): boolean {
  return /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype html|html|head|body)\b/i.test(text)
}

/** Parses HTML into a document that runs no script and loads nothing. */
export type ParseHtml = (html: string) => Document

/** As many elements as a page with an article may have: Readability takes time that grows faster than they do. */
const mostElements = 20_000

/** Reads the article of a page: headline, byline and paragraphs as plain text, and what its metadata say. Throws where it has none, or is too large. */
export function readPage(html: string, parse: ParseHtml): ArticlePage {
  const document = parse(html)
  const elements = document.querySelectorAll('*').length
  if (elements > mostElements)
    throw new Error(
      `the page has ${elements.toLocaleString('en')} elements, and the most is ${mostElements.toLocaleString('en')}: paste its text into a .txt file`,
    )
  const metadata = metadataOf(document)
  const article = new Readability(document).parse()
  const content = article?.content ?? ''
  const paragraphs = paragraphsOf(content, parse)
  if (paragraphs.length === 0)
    throw new Error('the page has no article that could be read: paste its text into a .txt file')
  const byline = article?.byline
    ?.replace(/^\s*by\s+/i, '')
    .replace(/\s+/g, ' ')
    .trim()
  const head = [withoutSite(article?.title, article?.siteName), byline ? `By ${byline}` : undefined].filter(
    (line) => line !== undefined && line !== null && line !== '',
  )
  const published = [article?.publishedTime, ...metadata.dates].map((date) => date?.slice(0, 10)).find(isDay)
  const publisher = article?.siteName ?? undefined
  return {
    text: `${[...head, ...paragraphs].join('\n\n')}\n`,
    ...(byline ? { byline } : {}),
    ...(published === undefined ? {} : { published }),
    ...(publisher ? { publisher } : {}),
    ...(metadata.url === undefined ? {} : { url: metadata.url }),
  }
}

/** A page’s title without the site’s name behind it: “Bridge closed | The Daily”. */
function withoutSite(title: string | null | undefined, site: string | null | undefined): string | undefined {
  const [first, ...others] = title?.split(/\s[|–—-]\s/) ?? []
  return site && others.length > 0 && others.at(-1)?.trim() === site
    ? [first, ...others.slice(0, -1)].join(' – ')
    : (title ?? undefined)
}

function metadataOf(document: Document): { readonly dates: readonly string[]; readonly url: string | undefined } {
  const attribute = (selector: string, name: string) =>
    document.querySelector(selector)?.getAttribute(name) ?? undefined
  const dates = [
    attribute('meta[property="article:published_time"]', 'content'),
    attribute('meta[itemprop="datePublished"]', 'content'),
    attribute('meta[name="date"]', 'content'),
    attribute('time[datetime]', 'datetime'),
  ].filter((date) => date !== undefined)
  const url = [attribute('link[rel="canonical"]', 'href'), attribute('meta[property="og:url"]', 'content')]
  return { dates, url: url.find((address) => address !== undefined && /^https?:\/\//i.test(address)) }
}

/** Stands where a block begins or ends; a page’s own is only white space. */
const paragraphMark = '\u2029'

/** The content’s words, parted where a block begins or ends and where a line is broken. */
function paragraphsOf(content: string, parse: ParseHtml): readonly string[] {
  const own = content.replaceAll(paragraphMark, ' ')
  const document = parse(`<!doctype html><html><body>${own}</body></html>`)
  for (const element of document.querySelectorAll(blocks)) {
    element.before(paragraphMark)
    element.after(paragraphMark)
  }
  return (document.body.textContent ?? '')
    .split(paragraphMark)
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
}
