import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { FirstMap } from '../../map/first/FirstMap.tsx'
import { type FirstPicture, firstPicture } from '../../map/first/firstPicture.ts'
import { readStillGround, type StillGround } from '../../map/ground/stillGround.ts'
import { nameWidth } from '../../map/names/nameWidth.ts'
import type { Size } from '../../map/projection/camera.ts'
import { textMeasure } from '../../map/projection/textMeasure.ts'
import { farLabel } from '../../map/scene/farLabel.ts'
import { StoryProvider } from '../../store/StoryProvider.tsx'
import { createStoryStore, type StoryStore } from '../../store/storyStore.ts'
import { statementsAbout } from '../../story/questions/statementsAbout.ts'
import type { Place, Story } from '../../story/story.ts'
import type { PageWording } from '../../wording/wording.ts'
import { paperFrame } from '../page/firstFrame.ts'

/** What the map on paper shows, and in which words; `lang` is the language of the ground’s names. */
type Contents = { readonly store: StoryStore; readonly wording: PageWording; readonly lang: string }

/**
 * Prints the map in the reader’s language where the page was written in another: before each print it draws the first
 * map anew. `file` holds the ground’s names in all languages.
 */
export async function paperMap(page: HTMLElement, contents: Contents, file: URL, signal: AbortSignal): Promise<void> {
  const response = await fetch(file, { signal })
  if (!response.ok) throw new Error(`${file.href} answered with status ${response.status}`)
  const ground = readStillGround(await response.json())
  const layer = page.querySelector('[data-adopted="first picture"]')
  if (ground === null || layer === null) return
  const written = [...layer.childNodes]
  const root = createRoot(layer)
  signal.addEventListener('abort', () => {
    root.unmount()
    layer.replaceChildren(...written)
  })
  const draw = () => {
    // Until the page is taken over, the screen shows the first map, and there is no other to measure.
    if (page.querySelector('[data-first]') !== null) return
    const { story } = contents.store.getState()
    const picture = pictureFor(page, story, contents, ground)
    flushSync(() =>
      root.render(
        // The first map shows a store’s first state: the reader’s own began with the places’ names in the page’s language.
        <StoryProvider store={createStoryStore(story)} wording={contents.wording}>
          <FirstMap picture={picture} pictures={[picture]} lang={contents.lang} />
        </StoryProvider>,
      ),
    )
  }
  addEventListener('beforeprint', draw, { signal })
}

function pictureFor(page: HTMLElement, story: Story, { wording, lang }: Contents, ground: StillGround): FirstPicture {
  return firstPicture(story, ground, paperFrame, lang, {
    label: (place) => labelSize(page, story, place),
    farLabel: farLabel(wording),
    name: nameWidth(textMeasure(page), lang),
  })
}

/** The size of a place’s label with the count of all statements about it, in CSS pixels. */
function labelSize(page: HTMLElement, story: Story, { id }: Place): Size {
  const label = page.querySelector(`[data-marker="${CSS.escape(id)}"] [data-label]`)
  if (label === null) return { width: 0, height: 0 }
  const whole = label.cloneNode(true) as HTMLElement
  whole.style.setProperty('--label', 'max-content')
  whole.style.setProperty('--wrap', 'normal')
  const count = whole.querySelector('[data-count]')
  if (count !== null) count.textContent = String(statementsAbout(story, id).length || '')
  label.after(whole)
  const { width, height } = whole.getBoundingClientRect()
  whole.remove()
  return { width: Math.ceil(width), height: Math.ceil(height) }
}
