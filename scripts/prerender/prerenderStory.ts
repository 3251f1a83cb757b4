import type { GroundName, StillGround } from '../../src/map/ground/stillGround.ts'
import type * as Server from '../../src/server.tsx'
import type { Story } from '../../src/story/story.ts'
import { wordingIn } from '../../src/wording/wordingIn.ts'
import { cameraRules } from './cameraRules.ts'
import { unseenAtFirst } from './ground/firstExtracts.ts'
import { labelSizes } from './ground/labelSizes.ts'
import { trimNames } from './ground/trimNames.ts'
import type { Lettering } from './picture/lettering.ts'
import { plainWidth } from './picture/lettering.ts'
import { liftStyles } from './styles/liftStyles.ts'
import { narrowingRules } from './styles/narrowingRules.ts'

/** What all pages of a story share, at whatever addresses they and their files are served. */
export type PrerenderedStory = {
  readonly story: Story
  /** The HTML of the element that React hydrates. */
  readonly body: string
  /** The rules of the story alone, which follow those of the app in its stylesheet. */
  readonly css: string
  /** The names of the ground, in the story’s language. */
  readonly names: readonly GroundName[]
  /** The extracts of the still map that no first view shows; null if there are none. */
  readonly laterGround: StillGround | null
}

/** Renders a story before any script, for every step of the page’s width, with the app’s server code. */
export async function prerenderStory(
  story: Story,
  ground: StillGround,
  { firstFitOn, firstPictures, renderStory }: typeof Server,
  lettering: Lettering,
): Promise<PrerenderedStory> {
  const perEm = plainWidth(lettering)
  const label = labelSizes(story, wordingIn(story.lang), lettering)
  const pictures = firstPictures(story, ground, { label, perEm })
  const unseen = unseenAtFirst(ground, pictures)
  const seenGround = { ...ground, extracts: ground.extracts.slice(unseen) }
  const { html, css } = liftStyles(await renderStory(story, seenGround, pictures))
  return {
    story,
    body: html,
    css: [cameraRules((page) => firstFitOn(story, page, perEm)), css, narrowingRules(story)].join('\n'),
    names: trimNames(ground.names, story.lang),
    laterGround: unseen === 0 ? null : { ...ground, extracts: ground.extracts.slice(0, unseen), names: [] },
  }
}
