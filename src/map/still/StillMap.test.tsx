import { readFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { StoryProvider } from '../../store/StoryProvider.tsx'
import { createStoryStore } from '../../store/storyStore.ts'
import { raqqaStory } from '../../testing/raqqaStory.ts'
import { english } from '../../wording/english.ts'
import { FirstStillMap } from '../first/FirstStillMap.tsx'
import { firstPicture } from '../first/firstPicture.ts'
import { readStillGround } from '../ground/stillGround.ts'
import { farLabel } from '../scene/farLabel.ts'
import { createMapScene } from '../scene/mapScene.ts'
import { StillMap } from './StillMap.tsx'
import { gridAttribute } from './stillOnPage.ts'

const story = raqqaStory()
const file: unknown = JSON.parse(readFileSync('public/geo/raqqa-2016-11.still.json', 'utf8'))
const ground = readStillGround(file)
if (ground === null) throw new Error('the still map can’t be read')

const size = { width: 698, height: 375 }
const picture = firstPicture(story, ground, size, 'en', {
  label: () => ({ width: 60, height: 18 }),
  farLabel: farLabel(english),
  name: (text) => text.length * 7,
})

const drawn = renderToStaticMarkup(
  <StoryProvider store={createStoryStore(story)} wording={english}>
    <StillMap ground={ground} scene={createMapScene()} />
  </StoryProvider>,
)

it('draws all paths of all extracts, in their order', () => {
  const paths = ground.extracts.flatMap((extract) => Object.values(extract.paths))
  for (const path of paths) expect(drawn).toContain(`d="${path}"`)
  const order = [...drawn.matchAll(/data-extract="([^"]*)"/g)].map(([, grid]) => grid)
  expect(order).toEqual(ground.extracts.map(gridAttribute))
})

it('leaves what the page has drawn, and puts the rest below it', () => {
  const [first, ...others] = ground.extracts
  if (first === undefined) throw new Error('the still map has no extract')
  const html = renderToStaticMarkup(
    <StoryProvider store={createStoryStore(story)} wording={english}>
      <StillMap
        ground={{ ...ground, extracts: [first, ...others.map((extract) => ({ ...extract, paths: {} }))] }}
        scene={createMapScene()}
      />
    </StoryProvider>,
  )
  expect(html.match(/data-extract/g)).toHaveLength(1)
  expect(html).toContain(`data-extract="${gridAttribute(first)}"`)
  expect(html.endsWith('</div><div data-adopted="still map"></div></div>')).toBe(true)
})

it('before any script has the same elements, their places in custom properties', () => {
  const html = renderToStaticMarkup(<FirstStillMap ground={ground} picture={picture} />)
  const bare = (markup: string) => markup.replace(/ style="[^"]*"/g, '')
  const extracts = drawn.slice(drawn.indexOf('<svg'), drawn.lastIndexOf('</svg>'))
  expect(bare(html)).toContain(extracts)
  const styles = [...html.matchAll(/ style="([^"]*)"/g)].flatMap(([, style = '']) => style.split(';'))
  expect(styles.length).toBeGreaterThan(20)
  expect(styles.filter((declaration) => !declaration.startsWith('--'))).toEqual([])
})
