import { readFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { openingChoice } from '../store/choice.ts'
import { raqqaForTests } from '../store/raqqaForTests.ts'
import { StoryProvider } from '../store/StoryProvider.tsx'
import { createStoryStore } from '../store/storyStore.ts'
import { english } from '../wording/english.ts'
import { firstCamera } from './firstView.ts'
import { createMapScene } from './mapScene.ts'
import { StillMap } from './StillMap.tsx'
import { stillDrawing } from './stillDrawing.ts'
import { readStillGround } from './stillGround.ts'

const story = raqqaForTests()
const size = { width: 698, height: 375 }
const file: unknown = JSON.parse(readFileSync('public/geo/raqqa-2016-11.still.json', 'utf8'))
const ground = readStillGround(file)
if (ground === null) throw new Error('the still map can’t be read')

/** The still map’s markup as a server writes it. */
function markup(isMeasured: boolean): string {
  const scene = createMapScene()
  if (isMeasured) scene.resize(size, firstCamera(story, size, english.map.distance))
  return renderToStaticMarkup(
    <StoryProvider store={createStoryStore(story, openingChoice(story))} wording={english}>
      {ground && <StillMap ground={ground} scene={scene} />}
    </StoryProvider>,
  )
}

describe('on a server', () => {
  it('has the first view in its markup: each extract in its place, lines as wide as there', () => {
    const html = markup(true)
    const view = { camera: firstCamera(story, size, english.map.distance), size }
    const { extracts, lines } = stillDrawing(ground, view, false)
    for (const transform of extracts)
      if (transform !== null) expect(html).toContain(`transform="${transform}"`)
    expect(html).toContain(`stroke-width="${lines.get('rivers-1')?.width}"`)
    expect(html.match(/data-covered/g)?.length ?? 0).toBe(extracts.filter((one) => one === null).length)
  })

  it('needs no style attribute, which a strict Content-Security-Policy drops', () => {
    expect(markup(true)).not.toContain('style=')
  })

  it('has all its paths before the frame is measured', () => {
    const paths = ground.extracts.flatMap((extract) => Object.values(extract.paths))
    const html = markup(false)
    for (const path of paths) expect(html).toContain(`d="${path}"`)
  })
})
