import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { themeTokens } from '../../../src/publish/styles/themeTokens.ts'
import { storyFixture } from '../../../src/testing/storyFixture.ts'
import { listStyle } from './listFiles.ts'
import { storyList } from './storyList.ts'

const theme = themeTokens(readFileSync('src/app/theme/theme.css', 'utf8'))
const fixture = storyFixture()
const older = {
  ...fixture,
  id: 'older',
  title: 'A <b> & c',
  timeline: { from: '2015-01-01', to: '2015-02-01' },
} as const

it('lists the story that ends last first, its text escaped', () => {
  const html = storyList([older, fixture], theme, [])
  expect([...html.matchAll(/<a href="([^"]+)">([^<]+)/g)].map(([, href, title]) => [href, title])).toEqual([
    ['stories/fixture/', 'Fixture'],
    ['stories/older/', 'A &lt;b&gt; &amp; c'],
  ])
  expect(html).toContain('<p class="dates">January – February 2015</p>')
})

it('is in the language that its stories share, else in English', () => {
  const arabic = { ...fixture, lang: 'ar' }
  expect(storyList([arabic, { ...arabic, id: 'other' }], theme, [])).toContain('<html lang="ar" dir="rtl"')
  const mixed = storyList([arabic, older], theme, [])
  expect(mixed).toContain('<html lang="en" dir="ltr"')
  expect(mixed).toContain('<h2 lang="ar" dir="auto">')
})

it('has the fonts’ files where they are', () => {
  expect(listStyle((name) => `./${name}-HASH.woff2`)).toContain('url("./source-serif-4-600-HASH.woff2")')
})
