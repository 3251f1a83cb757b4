import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { Story } from '../../story/story.ts'
import { raqqaStory } from '../../testing/raqqaStory.ts'
import { storyFixture } from '../../testing/storyFixture.ts'
import { jsonLdOf } from './jsonLdOf.ts'
import type { JsonLd } from './jsonLdText.ts'
import { jsonLdText } from './jsonLdText.ts'

type Node = { readonly [key: string]: JsonLd | undefined }

const page = { site: new URL('https://news.example/maps/'), path: 'stories/raqqa-2016-11/index.html' }

function graphOf(story: Story): readonly Node[] {
  const read: { readonly '@graph': readonly Node[] } = JSON.parse(jsonLdText(jsonLdOf(story, page)))
  return read['@graph']
}

function articleOf(story: Story): Node & { readonly hasPart: readonly Node[] } {
  const article: Node = graphOf(story)[0] ?? {}
  return { ...article, hasPart: article.hasPart as unknown as readonly Node[] }
}

const raqqa = raqqaStory()
const graph = graphOf(raqqa)
const byId = (id: string) => graph.find((node) => node['@id'] === id)
const article = articleOf(raqqa)
const quote = (id: string) => article.hasPart.find((node) => node['@id'] === `#quote=${id}`)

describe('the page', () => {
  it('is an article that is based on the report and fifteen other sources', () => {
    expect(article).toMatchObject({
      '@type': 'NewsArticle',
      headline: 'When to take Raqqa: who said what',
      description: raqqa.summary,
      inLanguage: 'en',
      url: 'https://news.example/maps/stories/raqqa-2016-11/index.html',
      image: 'https://news.example/maps/stories/raqqa-2016-11/picture.png',
    })
    const [report, ...others] = article.isBasedOn as unknown as readonly JsonLd[]
    expect(report).toMatchObject({
      '@type': 'NewsArticle',
      headline: 'U.S. discussing anti-Islamic State Raqqa offensive with Turkey',
      author: { name: 'Andrew V. Pestano' },
      publisher: { name: 'UPI' },
      url: raqqa.sources[0]?.url,
    })
    expect(others).toEqual(raqqa.sources.slice(1).map(({ url }) => url))
  })

  it('doesn’t pass itself off as the report', () => {
    expect(article).not.toHaveProperty('author')
    expect(article).not.toHaveProperty('publisher')
  })

  it('has no addresses of its own where the site’s isn’t known', () => {
    const text = jsonLdText(jsonLdOf(raqqa, { ...page, site: undefined }))
    expect(text).not.toContain('picture.png')
    expect(text).not.toContain('index.html')
  })
})

describe('a quotation', () => {
  it('stands there for every statement, in order', () => {
    expect(article.hasPart.map((node) => node.text)).toEqual(raqqa.statements.map(({ text }) => text))
  })

  it('has its words, who said them, when and where, about what, and the source', () => {
    expect(quote('kurtulmus-after-mosul')).toEqual({
      '@type': 'Quotation',
      '@id': '#quote=kurtulmus-after-mosul',
      text: expect.stringMatching(/^Turkey’s stance/),
      creator: { '@id': '#speaker=kurtulmus' },
      dateCreated: '2016-10-31',
      locationCreated: { '@id': '#place=ankara' },
      about: [{ '@id': '#place=raqqa' }, { '@id': '#place=mosul' }],
      citation: expect.stringMatching(/^https:\/\/www\.yahoo\.com\//),
    })
  })

  it('says that reported words are the report’s', () => {
    expect(quote('carter-not-waiting')).toHaveProperty('description', 'in the report’s words')
  })

  it('gives no day where none is known: "by 3 November"', () => {
    expect(quote('turkey-after-mosul')).not.toHaveProperty('dateCreated')
  })

  it.each(['2016-11', '2016-11-01?', '2016-11-01~', '2016-10-31/2016-11-01', '2016-11-XX'])(
    'gives no day for %s',
    (on) => {
      const [node] = articleOf(storyFixture({ statements: [{ said: { on } }] })).hasPart
      expect(node).not.toHaveProperty('dateCreated')
    },
  )

  it('cites a source that has no address by its name', () => {
    const [node] = articleOf(storyFixture({ statements: [{}] })).hasPart
    expect(node).toHaveProperty('citation', 'Publisher: Report')
  })

  it('points to nothing that isn’t in the graph', () => {
    const ids = new Set([...graph, ...article.hasPart].map((node) => node['@id']))
    const pointedTo = [...JSON.stringify(article).matchAll(/\{"@id":"([^"]+)"\}/g)].map(([, id]) => id)
    expect(pointedTo.filter((id) => !ids.has(id))).toEqual([])
    expect(pointedTo.length).toBeGreaterThan(60)
  })
})

describe('a speaker', () => {
  it.each([
    ['carter', 'Person', 'U.S. Secretary of Defense'],
    ['sheikh-amad', 'Person', 'spokeswoman of the Syrian Democratic Forces'],
    ['turkish-government', 'Organization', 'the government; the article names no person'],
    ['syrian-rebels', 'Organization', 'Turkish-backed; no group or person named'],
    ['observatory', 'Organization', 'monitoring group'],
  ])('%s: %s, %s', (id, type, description) => {
    expect(byId(`#speaker=${id}`)).toMatchObject({ '@type': type, description })
  })
})

it('describes no speaker whose role the story leaves out', () => {
  const speakers = raqqa.speakers.map(({ role: _, ...speaker }) => speaker)
  const [carter] = graphOf({ ...raqqa, speakers }).filter((node) => node['@id'] === '#speaker=carter')
  expect(carter).toMatchObject({ '@type': 'Person', name: 'Ashton Carter' })
  expect(carter?.description).toBeUndefined()
})

it('judges nobody: there is no ClaimReview', () => {
  expect(JSON.stringify(graph)).not.toContain('ClaimReview')
})

it('never lets a story’s text end the script', () => {
  const text = jsonLdText(jsonLdOf({ ...raqqa, title: '</script><!--<script>' }, page))
  expect(text).not.toContain('<')
  expect(graphOf({ ...raqqa, title: '</script><!--' })[0]).toHaveProperty('headline', '</script><!--')
})

it('adds at most 3 kB gzip to a page that carries the story’s data beside it', () => {
  const data = JSON.stringify(JSON.parse(readFileSync('public/stories/raqqa-2016-11/story.json', 'utf8')))
  const size = (text: string) => gzipSync(text, { level: 9 }).length
  const text = jsonLdText(jsonLdOf(raqqa, page))
  expect(size(data + text) - size(data)).toBeLessThan(3000)
  expect(size(text)).toBeLessThan(5000)
})
