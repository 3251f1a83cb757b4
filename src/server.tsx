import { prerender } from 'react-dom/static'
import { MonthPage } from './app/MonthPage.tsx'
import { firstFrame } from './app/page/firstFrame.ts'
import { printAlternativesIn } from './app/page/printAlternatives.tsx'
import { StoryPage } from './app/StoryPage.tsx'
import { FirstMap } from './map/first/FirstMap.tsx'
import { FirstStillMap } from './map/first/FirstStillMap.tsx'
import { type FirstMeasures, type FirstPicture, firstPicture } from './map/first/firstPicture.ts'
import type { StillGround } from './map/ground/stillGround.ts'
import { mapSigns } from './map/mapSigns.ts'
import { nameWidth } from './map/names/nameWidth.ts'
import type { Padding } from './map/projection/camera.ts'
import { worldSize } from './map/projection/extentOfPoints.ts'
import { farLabel } from './map/scene/farLabel.ts'
import { firstFit } from './map/scene/firstView.ts'
import { Hydration } from './page/Hydration.tsx'
import { pageStep, pageSteps } from './page/pageSteps.ts'
import { PrerenderedStep } from './page/usePageStep.ts'
import { PictureList } from './pictures/PictureList.tsx'
import { PicturesContext } from './pictures/Pictures.tsx'
import { WindowOfList } from './quotes/WindowOfList.tsx'
import { StoryProvider } from './store/StoryProvider.tsx'
import { createStoryStore } from './store/storyStore.ts'
import { hasWords } from './story/parts/words.ts'
import type { Place, Story } from './story/story.ts'
import { wordingIn } from './wording/wordingIn.ts'

/** Measures that need fonts: the size of a place’s label, and the width of a text in ems. */
export type PageMeasures = {
  readonly label: (place: Place) => { readonly width: number; readonly height: number }
  readonly perEm: (text: string) => number
}

/** The page for one step of width, from that width on in CSS pixels. All steps have the same elements. */
export type RenderedStep = { readonly from: number; readonly html: string }

/** The content of the first view: the extent’s size in widths of the world, and the padding around it. */
export type FirstFit = { readonly size: readonly [width: number, height: number]; readonly padding: Padding }

/** The content of the first view on a page of a width, in CSS pixels. */
export function firstFitOn(story: Story, page: number, perEm: PageMeasures['perEm']): FirstFit {
  const labels = farLabel(wordingIn(story.lang), perEm)
  const { extent, padding } = firstFit(story, firstFrame(story, page, keyWidths(story, perEm)), labels)
  return { size: worldSize(extent), padding }
}

/** The first maps of a story’s page, one for every step of width. */
export function firstPictures(
  story: Story,
  ground: StillGround,
  { label, perEm }: PageMeasures,
): readonly FirstPicture[] {
  const measures: FirstMeasures = {
    label,
    farLabel: farLabel(wordingIn(story.lang), perEm),
    name: nameWidth(perEm, story.lang),
  }
  const key = keyWidths(story, perEm)
  return pageSteps.map((from) =>
    firstPicture(story, ground, firstFrame(story, pageStep(from), key), story.lang, measures),
  )
}

/** The size of small letters, in CSS pixels. */
const labelSize = 13

/** Kept: every width of the page asks. */
const widths = new WeakMap<Story, readonly number[]>()

/** How wide the words of the map’s key are, in CSS pixels. */
function keyWidths(story: Story, perEm: PageMeasures['perEm']): readonly number[] {
  const { signs } = wordingIn(story.lang).later.mapKey
  const key = widths.get(story) ?? mapSigns(story).map((sign) => perEm(signs[sign]) * labelSize)
  widths.set(story, key)
  return key
}

/** Renders the page of a month of a long story; it has no script. */
export async function renderMonth(story: Story, month: string): Promise<string> {
  const { prelude } = await prerender(
    <Hydration>
      <StoryProvider store={createStoryStore(story)} wording={wordingIn(story.lang)}>
        <PicturesContext value={PictureList}>
          <MonthPage month={month} />
        </PicturesContext>
      </StoryProvider>
    </Hydration>,
  )
  return new Response(prelude).text()
}

/** Renders a story’s page, or that of the part of a long one that the page holds, before any script, for every step of width. */
export async function renderStory(
  story: Story,
  ground: StillGround,
  pictures: readonly FirstPicture[],
): Promise<readonly RenderedStep[]> {
  const wording = wordingIn(story.lang)
  const printAlternatives = printAlternativesIn(wording.later)
  const isWhole = [...story.statements, ...story.events].every(hasWords)
  return Promise.all(
    pictures.map(async (picture, index) => {
      const from = pageSteps[index] ?? 0
      const { prelude } = await prerender(
        <Hydration>
          <PrerenderedStep value={pageStep(from)}>
            <StoryPage
              store={createStoryStore(story)}
              wording={wording}
              article={{ showSentence: null }}
              listWindow={isWhole ? undefined : WindowOfList}
              pictures={PictureList}
              printAlternatives={{
                lead: <div data-adopted="lead">{printAlternatives.lead}</div>,
                mapInWords: <div data-adopted="map in words">{printAlternatives.mapInWords}</div>,
                mapKey: <div data-adopted="map key">{printAlternatives.mapKey}</div>,
                timelineTable: <div data-adopted="timeline table">{isWhole && printAlternatives.timelineTable}</div>,
                controlRecord: <div data-adopted="control record">{printAlternatives.controlRecord}</div>,
              }}
              ground={{
                still: {
                  kind: 'server',
                  ground,
                  stillMap: <FirstStillMap ground={ground} picture={picture} />,
                  firstMap: <FirstMap picture={picture} pictures={pictures} lang={story.lang} />,
                },
                staysStill: false,
                lang: story.lang,
              }}
            />
          </PrerenderedStep>
        </Hydration>,
      )
      return { from, html: await new Response(prelude).text() }
    }),
  )
}
