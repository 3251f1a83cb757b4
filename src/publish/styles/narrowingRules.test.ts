import { expect, it } from 'vitest'
import { storyFixture } from '../../testing/storyFixture.ts'
import { narrowingRules } from './narrowingRules.ts'

it('hides what is not about the place, by the speaker or of the side that the fragment names', () => {
  const css = narrowingRules(storyFixture())
  const moment = ':is([data-quote],[data-event])'
  expect(css).toContain(`[data-panel=quotes][data-written]:has(>header>:target) ${moment}{display:none}`)
  expect(css).toContain(
    `[data-panel=quotes][data-written]:has(>header>[id="place=raqqa"]:target) ${moment}[data-about~="raqqa"]{display:block}`,
  )
  expect(css).toContain('[id="side=left"]:target')
  expect(css).toContain('[data-side-of="left"]')
})

it('lets no text of a story out of its string', () => {
  const story = storyFixture()
  const css = narrowingRules({
    ...story,
    places: [],
    speakers: [],
    sides: [{ id: 'a"]{}</style>\n', name: '' }],
  })
  expect(css).not.toMatch(/"\]\{\}|<|\n/)
})
