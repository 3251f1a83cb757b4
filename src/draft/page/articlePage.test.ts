import { parseHTML } from 'linkedom'
import { expect, it } from 'vitest'
import { isPage, readPage } from './articlePage.ts'

const parse = (html: string) => parseHTML(html).document

const paragraph =
  'The bridge over the river was closed again on Monday, and nobody could say when it would open, the mayor said. '
const page = `<!doctype html>
<html lang="en"><head><title>Bridge closed | The Daily</title>
<meta property="og:site_name" content="The Daily"><meta property="og:title" content="Bridge closed">
<meta property="article:published_time" content="2016-11-03T09:00:00Z">
<link rel="canonical" href="https://daily.example/bridge"></head>
<body><nav><a href="/">Home</a><a href="/sport">Sport</a></nav>
<article><h1>Bridge closed</h1>
${[1, 2, 3, 4].map((number) => `<p>Part ${number}. ${paragraph.repeat(2)}</p>`).join('\n')}
<script>alert('no')</script></article>
<footer>All rights reserved</footer></body></html>`

it('tells a page from plain text', () => {
  expect(isPage(page)).toBe(true)
  expect(isPage('He wrote <html> on the wall.')).toBe(false)
})

it('reads the article of a page as paragraphs, and what its metadata say', () => {
  const read = readPage(page, parse)
  expect(read).toMatchObject({ published: '2016-11-03', publisher: 'The Daily', url: 'https://daily.example/bridge' })
  const paragraphs = read.text.trim().split('\n\n')
  expect(paragraphs[0]).toBe('Bridge closed')
  expect(paragraphs.at(-1)).toMatch(/^Part 4\. The bridge/)
  expect(read.text).not.toMatch(/Sport|alert|<p>/)
})

it('says so where a page has no article', () => {
  expect(() => readPage('<!doctype html><html><body></body></html>', parse)).toThrow('the page has no article')
})

it('parts lines, and keeps the words beside a block inside another', () => {
  const more = '<p>One line.<br>Another line.</p><ul><li><p>Inner words.</p> Words beside them.</li></ul>'
  const { text } = readPage(page.replace('<script>', `${more}<script>`), parse)
  expect(text).toContain('One line.\n\nAnother line.\n\nInner words.\n\nWords beside them.\n')
})
