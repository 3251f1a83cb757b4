import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readPageFonts } from '../../../scripts/prerender/fonts/pageFonts.ts'
import { storyAt } from '../../../scripts/stories/checkStory.ts'
import { readStillGround, type StillGround } from '../../map/ground/stillGround.ts'
import { holderSign } from '../../side/holderSign.ts'
import { heldStepOn } from '../../story/questions/heldBy.ts'
import type { Story } from '../../story/story.ts'
import { raqqaStory } from '../../testing/raqqaStory.ts'
import { colourOf, themeTokens } from '../styles/themeTokens.ts'
import { openLettering } from './lettering.ts'
import { pictureSvg } from './pictureSvg.ts'

const lettering = openLettering(await readPageFonts())
const { light } = themeTokens(readFileSync('src/app/theme/theme.css', 'utf8'))
const colour = (token: string) => colourOf(light, token)

function groundAt(path: string): StillGround {
  const ground = readStillGround(JSON.parse(readFileSync(path, 'utf8')))
  if (ground === null) throw new Error(`no still map at ${path}`)
  return ground
}

const raqqa = raqqaStory()
const ground = groundAt('public/geo/raqqa-2016-11.still.json')
const draw = (story: Story) => pictureSvg(story, ground, lettering, colour)

/** Whether a line of words is drawn: the outline of its letters. */
function says(svg: string, text: string, size: number, more: { weight?: 400 | 600; spacing?: number } = {}) {
  const style = { family: 'sans', weight: 400, size, ...more } as const
  const outline = lettering.outline(text, style)
  return outline !== '' && svg.includes(outline)
}

describe('the picture of Raqqa', () => {
  const svg = draw(raqqa)

  it('is 1200 by 630, of outlines alone, with nothing undefined', () => {
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="1200" height="630"/)
    expect(svg).not.toMatch(/NaN|undefined|null|Infinity|\[object|<text|href/)
  })

  it.each(['Raqqa', 'Mosul', 'Jarablus', 'Dabiq', 'Rubah'])('names %s', (name) => {
    expect(says(svg, name, 13, { weight: 600 })).toBe(true)
  })

  it.each([
    ['SYRIA', 13, 0.14 * 13],
    ['Euphrates', 12, 0],
    ['Hama', 12, 0],
  ])('names the ground: %s', (name, size, spacing) => {
    expect(says(svg, name, size, { spacing })).toBe(true)
  })

  it('says how far off the far places are', () => {
    expect(says(svg, 'Fort Leonard Wood, 10,401 km', 13)).toBe(true)
  })

  it('credits whom the licences ask to credit, and the report', () => {
    expect(says(svg, '© OpenStreetMap contributors  GeoNames  Natural Earth', 12)).toBe(true)
    expect(says(svg, 'Based on UPI, 3 Nov 2016', 16)).toBe(true)
  })

  it('has the rings in the hues of the sides, and nothing in the accent: nothing is chosen', () => {
    for (const side of ['side-1', 'side-2', 'side-3']) expect(svg).toContain(`stroke="${colour(side)}"`)
    expect(svg).not.toContain(colour('accent'))
  })

  it('has the mark of who holds a place in its ring', () => {
    const marks = raqqa.places.flatMap((place) => {
      const sign = holderSign(raqqa.sides, heldStepOn(place, raqqa.timeline.to))
      return sign === null
        ? []
        : [`<path d="${sign.outline}" fill="${colour(`side-${sign.hue}`)}" transform="translate(-4 -4)`]
    })
    expect(marks).toHaveLength(9)
    for (const mark of marks) expect(svg).toContain(mark)
    expect(svg.match(/transform="translate\(-4 -4\)/g)).toHaveLength(marks.length)
  })

  it('hatches what is approximate', () => {
    expect(svg.match(/<pattern /g)).toHaveLength(2)
    expect(svg).toContain('fill="url(#')
  })

  it('has the land of the still map, filled and as the coast’s line', () => {
    const land = `d="${ground.extracts.at(-1)?.paths.land ?? 'no land'}"`
    expect(svg.split(land)).toHaveLength(3)
  })
})

it('leaves the whole picture to the map where the fonts can’t write the headline', () => {
  const svg = draw({ ...raqqa, title: 'متى تؤخذ الرقة', lang: 'ar' })
  expect(svg).toContain('<g transform="translate(0 0) scale(1.45)">')
  expect(says(svg, 'Based on UPI, 3 Nov 2016', 16)).toBe(false)
  expect(says(svg, '© OpenStreetMap contributors  GeoNames  Natural Earth', 12)).toBe(true)
})

it('draws a story across the antimeridian in one piece', async () => {
  const pacific = await storyAt('e2e/stories/pacific')
  const svg = pictureSvg(pacific, groundAt('e2e/stories/pacific/places.still.json'), lettering, colour)
  for (const name of ['Suva', 'Labasa', 'Tubou', 'Test waters']) {
    expect(says(svg, name, 13, { weight: 600 })).toBe(true)
  }
  // The route goes from Suva at 178°E to Tubou at 179°W: a part of the frame, not once round the world.
  const route =
    /<g transform="translate\((\S+) \S+\) scale\((\S+)\)"><path d="(M[^"]+)" fill="none"[^>]*\/>(?:)<path d="\3"[^>]*stroke-dasharray/.exec(
      svg,
    )
  const [, left, scale, path = ''] = route ?? []
  const xs = [...path.matchAll(/[ML](-?[\d.]+) /g)].map(([, x]) => Number(left) + Number(x) * Number(scale))
  expect(xs).toHaveLength(4)
  for (const x of xs) {
    expect(x).toBeGreaterThan(0)
    expect(x).toBeLessThan(520)
  }
})
