import { expect, it } from 'vitest'
import { storyFixture } from '../testing/storyFixture.ts'
import type { Kit } from './kit.ts'
import { pageFiles } from './pageFiles.ts'
import type { PrerenderedStory } from './prerenderStory.ts'

const colours = new Map([['paper', '#fff']])
const kit = {
  built: {
    script: 'assets/index-1.js',
    style: 'assets/index-1.css',
    css: 'a{}',
    longScripts: ['assets/longStory-1.js'],
    pictures: { script: 'assets/PictureList-1.js', style: 'assets/PictureList-1.css', css: 'img{}' },
  },
  theme: { light: colours, dark: colours },
  site: undefined,
  policy: '<meta name="policy">',
  firstStyle: 'b{}',
  monthStyle: 'm{}',
} as unknown as Kit
const story = storyFixture({ statements: [{}] })
const short: PrerenderedStory = {
  story,
  body: '<main></main>',
  css: 'own{}',
  names: [],
  laterGround: null,
  long: null,
  hasPictures: false,
}
const months = new Map([[`stories/${story.id}/2016-11.html`, '<main></main>']])
const long = { ...short, long: { index: [] as never, rest: [] as never, months }, hasPictures: true }

/** The assets that a page names, and that a site has of the story alone. */
const namedBy = (page: string) =>
  [...page.matchAll(/(?:href|src)="(?:\.\.?\/)*(assets\/[^"]+)"/g)].map(([, path]) => path)

it('has a page, and its styles after those of the app', () => {
  const files = pageFiles(short, kit, false)
  const [style, page] = [...files.keys()].sort()
  expect(page).toBe(`stories/${story.id}/index.html`)
  expect(files.get(style ?? '')).toBe('a{}\nown{}')
  expect(namedBy(files.get(page ?? '') ?? '')).toEqual([style, 'assets/index-1.css', style, 'assets/index-1.js'])
})

it('has the site’s first page too, with addresses from there', () => {
  expect(pageFiles(short, kit, true).get('index.html')).toContain('src="./assets/index-1.js"')
})

it('has the parts of a long story and the pages of its months', () => {
  const files = pageFiles(long, kit, false)
  const named = [...files.values()].flatMap(namedBy)
  const built = Object.values(kit.built.pictures).concat(kit.built.script, kit.built.style, kit.built.longScripts)
  const own = [...files.keys()].filter((path) => path.startsWith('assets/'))
  expect(own.map((path) => path.replace(/-[\w-]{8}\./, '.'))).toEqual([
    `assets/${story.id}.css`,
    `assets/${story.id}-index.json`,
    `assets/${story.id}-rest.json`,
    'assets/month.css',
  ])
  expect(named.filter((path) => path !== undefined && !files.has(path) && !built.includes(path))).toEqual([])
  expect(files.get(`stories/${story.id}/2016-11.html`)).toContain('<meta name="policy">')
})
