import { expect, it } from 'vitest'
import { raqqaStory } from '../../testing/raqqaStory.ts'
import { oembedOf } from './oembedOf.ts'

const story = raqqaStory()
const site = new URL('https://news.example/maps/')

it('has what oEmbed 1.0 asks of something rich', () => {
  expect(oembedOf(story, site)).toMatchObject({
    version: '1.0',
    type: 'rich',
    title: story.title,
    provider_name: 'Dateline',
    provider_url: 'https://news.example/maps/',
    width: expect.any(Number),
    height: expect.any(Number),
    thumbnail_url: 'https://news.example/maps/stories/raqqa-2016-11/picture.png',
    thumbnail_width: 1200,
    thumbnail_height: 630,
  })
})

it('embeds the story’s own page in a sandbox that can’t lead its host elsewhere', () => {
  const { html, height } = oembedOf(story, site)
  expect(html).toBe(
    `<iframe src="https://news.example/maps/stories/raqqa-2016-11/index.html" title="When to take Raqqa: who said what" width="100%" height="${height}" loading="lazy" sandbox="allow-scripts allow-same-origin allow-popups" allow="fullscreen" frameborder="0"></iframe>`,
  )
})

it('never lets a story’s title become markup', () => {
  const { html } = oembedOf({ ...story, title: `"><script>'&` }, site)
  expect(html).toContain('title="&quot;&gt;&lt;script&gt;&#39;&amp;"')
})
