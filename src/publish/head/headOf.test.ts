import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { raqqaStory } from '../../testing/raqqaStory.ts'
import { themeTokens } from '../styles/themeTokens.ts'
import { type HeadElement, headOf } from './headOf.ts'

const story = raqqaStory()
const theme = themeTokens(readFileSync('src/app/theme/theme.css', 'utf8'))
const path = 'stories/raqqa-2016-11/index.html'
const site = new URL('https://news.example/maps/')

/** What a meta element or a link says, by its name, property or relation. */
function saying(name: string, head: readonly HeadElement[]): readonly string[] {
  return head.flatMap((element) => {
    if (element.tag === 'title') return []
    const { name: own, property, rel, content, href } = element.attributes
    return [own, property, rel].includes(name) ? [content ?? href ?? ''] : []
  })
}

describe('on a site whose address is known', () => {
  const head = headOf(story, { site, path }, theme)

  it.each([
    ['description', story.summary],
    ['canonical', story.sources[0]?.url],
    ['og:type', 'article'],
    ['og:title', 'When to take Raqqa: who said what'],
    ['og:description', story.summary],
    ['og:url', 'https://news.example/maps/stories/raqqa-2016-11/index.html'],
    ['og:locale', 'en_US'],
    ['og:image', 'https://news.example/maps/stories/raqqa-2016-11/picture.png'],
    ['og:image:width', '1200'],
    ['og:image:height', '630'],
    ['twitter:card', 'summary_large_image'],
    ['alternate', 'https://news.example/maps/stories/raqqa-2016-11/oembed.json'],
  ])('%s: %s', (name, content) => {
    expect(saying(name, head)).toEqual([content])
  })

  it('has the headline as its title, once', () => {
    expect(head.filter(({ tag }) => tag === 'title')).toEqual([{ tag: 'title', text: story.title }])
  })

  it('describes the picture by the places of the theatre', () => {
    const [description] = saying('og:image:alt', head)
    expect(description).toMatch(/^Map: Raqqa, Mosul, /)
    expect(description).not.toContain('Paris')
  })

  it('has the paper of the light and of the dark page as colours', () => {
    const colours = head.flatMap((element) => (element.tag === 'meta' ? [element.attributes] : []))
    expect(colours.filter(({ name }) => name === 'theme-color')).toEqual([
      { name: 'theme-color', content: '#fbfaf7', media: '(prefers-color-scheme: light)' },
      { name: 'theme-color', content: '#161614', media: '(prefers-color-scheme: dark)' },
    ])
  })

  it('leaves robots and what a search engine may do alone', () => {
    expect(saying('robots', head)).toEqual([])
  })
})

describe('where the site’s address isn’t known', () => {
  it('has the picture from the page, and nothing that needs a whole address', () => {
    const head = headOf(story, { site: undefined, path }, theme)
    expect(saying('og:image', head)).toEqual(['picture.png'])
    expect(saying('og:url', head)).toEqual([])
    expect(saying('alternate', head)).toEqual([])
    expect(saying('og:image', headOf(story, { site: undefined, path: 'index.html' }, theme))).toEqual([
      'stories/raqqa-2016-11/picture.png',
    ])
  })
})

it('has no canonical address where the report has none', () => {
  const sources = story.sources.map((source) => ({ ...source, url: undefined }))
  expect(saying('canonical', headOf({ ...story, sources }, { site, path }, theme))).toEqual([])
})

it.each([
  ['ar', 'ar_EG'],
  ['pt-BR', 'pt_BR'],
  ['zh-Hant', 'zh_TW'],
])('a story in %s has the locale %s', (lang, locale) => {
  expect(saying('og:locale', headOf({ ...story, lang }, { site, path }, theme))).toEqual([locale])
})
