import type { GroundOptions } from '../../map/useGround.ts'
import { reportFailure } from '../../page/reportFailure.ts'
import type { ShowPictures } from '../../pictures/Pictures.tsx'
import type { StoryStore } from '../../store/storyStore.ts'
import { loadWording } from '../../wording/loadWording.ts'
import { printWholeStory } from '../print/printWholeStory.tsx'
import { announcer } from './announcer.ts'
import { driveLead } from './driveLead.ts'
import { keepFocusVisible } from './keepFocusVisible.ts'
import { openKeySheet } from './openKeySheet.tsx'
import { restoreFocus } from './restoreFocus.ts'
import { skipToTimeline } from './skipToTimeline.ts'

/** Starts the aids for readers by key, by ear and on paper, in a language, on a hydrated page. */
export async function readerAids(
  page: HTMLElement,
  store: StoryStore,
  lang: string,
  { still, lang: groundLang }: GroundOptions,
  pictures: ShowPictures | undefined,
  signal: AbortSignal,
): Promise<void> {
  const wording = await loadWording(lang)
  if (signal.aborted) return
  announcer(store, wording, signal)
  openKeySheet(wording, signal)
  restoreFocus(page, signal)
  keepFocusVisible(page, signal)
  skipToTimeline(page, signal)
  driveLead(page, store, signal)
  printWholeStory(page, store, wording, pictures, signal)
  const { story } = store.getState()
  if (groundLang === story.lang || still.kind !== 'page' || still.rest === null) return
  const { rest } = still
  import('../print/paperMap.tsx')
    .then(({ paperMap }) => paperMap(page, { store, wording, lang: groundLang }, rest, signal))
    .catch((error: unknown) => signal.aborted || reportFailure(error))
}
