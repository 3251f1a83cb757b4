import type { GroundName, StillGround } from '../map/ground/stillGround.ts'
import type * as Server from '../server.tsx'
import { lookUp } from '../story/lookUp.ts'
import { heldMoments } from '../story/parts/heldMoments.ts'
import { type MomentIndex, momentIndex } from '../story/parts/momentIndex.ts'
import { monthOf, monthPath, monthsOf } from '../story/parts/months.ts'
import { picturesIn } from '../story/parts/pictures.ts'
import { type Words, withWordsOf, wordsIn } from '../story/parts/words.ts'
import type { Story } from '../story/story.ts'
import { wordingIn } from '../wording/wordingIn.ts'
import { cameraRules } from './cameraRules.ts'
import { fromFolder } from './fromFolder.ts'
import { unseenAtFirst } from './ground/firstExtracts.ts'
import { labelSizes } from './ground/labelSizes.ts'
import { trimNames } from './ground/trimNames.ts'
import type { Lettering } from './picture/lettering.ts'
import { plainWidth } from './picture/lettering.ts'
import { liftStyles } from './styles/liftStyles.ts'
import { narrowingRules } from './styles/narrowingRules.ts'

/** What all pages of a story share, at whatever addresses they and their files are served. */
export type PrerenderedStory = {
  /** The story; of a long one the part that its page holds. */
  readonly story: Story
  /** The HTML of the element that React hydrates. */
  readonly body: string
  /** The rules of the story alone, which follow those of the app in its stylesheet. */
  readonly css: string
  /** The names of the ground, in the story’s language. */
  readonly names: readonly GroundName[]
  /** The extracts of the still map that no first view shows; null if there are none. */
  readonly laterGround: StillGround | null
  /** What a long story has besides its page; null of a short one. */
  readonly long: LongStory | null
  /** Whether the story, of a long one all of it, has pictures. */
  readonly hasPictures: boolean
}

/**
 * The index of a long story, the words that its page does not hold, and the pages of its months, by their paths in the
 * site’s folder.
 */
type LongStory = {
  readonly index: MomentIndex
  readonly rest: Words
  readonly months: ReadonlyMap<string, string>
}

/** Renders a story before any script, for every step of the page’s width, with the app’s server code. */
export async function prerenderStory(
  whole: Story,
  ground: StillGround,
  { firstFitOn, firstPictures, renderMonth, renderStory }: typeof Server,
  lettering: Lettering,
): Promise<PrerenderedStory> {
  const held = heldMoments(whole)
  const story = held === null ? whole : withWordsOf(whole, held)
  const perEm = plainWidth(lettering)
  const label = labelSizes(story, wordingIn(story.lang), lettering)
  const pictures = firstPictures(story, ground, { label, perEm })
  const unseen = unseenAtFirst(ground, pictures)
  const seenGround = { ...ground, extracts: ground.extracts.slice(unseen) }
  const { html, css } = liftStyles(await renderStory(story, seenGround, pictures))
  return {
    story,
    body: held === null ? html : linkedToMonths(html, whole, '', (id) => !held.has(id)),
    css: [cameraRules((page) => firstFitOn(story, page, perEm)), css, narrowingRules(story)].join('\n'),
    names: trimNames(ground.names, story.lang),
    laterGround: unseen === 0 ? null : { ...ground, extracts: ground.extracts.slice(0, unseen), names: [] },
    long:
      held === null
        ? null
        : {
            index: momentIndex(story),
            rest: wordsIn(whole, (id) => !held.has(id)),
            months: await monthPages(whole, renderMonth),
          },
    hasPictures: picturesIn(whole).length > 0,
  }
}

async function monthPages(
  story: Story,
  renderMonth: (story: Story, month: string) => Promise<string>,
): Promise<ReadonlyMap<string, string>> {
  const pages = new Map<string, string>()
  for (const month of monthsOf(story)) {
    const html = linkedToMonths(
      await renderMonth(story, month),
      story,
      '../../',
      (_, link) => !link.includes('data-choice'),
    )
    // Every other choice is made on the story’s page.
    pages.set(monthPath(story.id, month), fromFolder(html, '../../').replaceAll('href="#', 'href="./#'))
  }
  return pages
}

/** Leads those links to quotes that `leads` tells to the pages of their months; `root` is the way to the site’s folder. */
function linkedToMonths(
  html: string,
  story: Story,
  root: string,
  leads: (id: string, link: string) => boolean,
): string {
  return html.replace(/<a href="#quote=([^"]+)"[^>]*>/g, (link, id: string) => {
    const quote = lookUp(story.statements, id)
    if (quote === undefined || !leads(id, link)) return link
    const path = monthPath(story.id, monthOf({ when: quote.said.when }, story.timeline))
    return link.replace('#quote=', () => `${root}${path}#quote=`)
  })
}
