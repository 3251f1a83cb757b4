import { expect, it } from 'vitest'
import { headMarkup } from './headMarkup.ts'

it('writes each element on a line, void ones without an end', () => {
  expect(
    headMarkup([
      { tag: 'title', text: 'A title' },
      { tag: 'meta', attributes: { name: 'description', content: 'A summary' } },
      { tag: 'link', attributes: { rel: 'canonical', href: 'https://news.example/' } },
    ]),
  ).toBe(`<title>A title</title>
<meta name="description" content="A summary">
<link rel="canonical" href="https://news.example/">`)
})

it('never lets a story’s text become markup', () => {
  const text = `"></title><script>alert('&')</script>`
  const markup = headMarkup([
    { tag: 'title', text },
    { tag: 'meta', attributes: { content: text } },
  ])
  const safe = '&quot;&gt;&lt;/title&gt;&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;'
  expect(markup).toBe(`<title>${safe}</title>\n<meta content="${safe}">`)
})
