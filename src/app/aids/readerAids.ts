import type { GroundOptions } from '../../map/useGround.ts'
import type { StoryStore } from '../../store/storyStore.ts'
import { loadWording } from '../../wording/loadWording.ts'
import { wholeOnPaper } from '../print/wholeOnPaper.tsx'
import { announcer } from './announcer.ts'
import { focusInSight } from './focusInSight.ts'
import { openKeySheet } from './openKeySheet.tsx'
import { keepFocus } from './restoreFocus.ts'
import { skipToTimeline } from './skipToTimeline.ts'

/** What is there for readers by key, by ear and on paper, in a language, once the page is in the script’s hands. */
export async function readerAids(
  page: HTMLElement,
  store: StoryStore,
  lang: string,
  { still, lang: groundLang }: GroundOptions,
  signal: AbortSignal,
): Promise<void> {
  const wording = await loadWording(lang)
  if (signal.aborted) return
  announcer(store, wording, signal)
  openKeySheet(wording, signal)
  keepFocus(page, signal)
  focusInSight(page, signal)
  skipToTimeline(page, signal)
  wholeOnPaper(page, store, wording, signal)
  const { story } = store.getState()
  if (groundLang === story.lang || still.kind !== 'page' || still.rest === null) return
  const { paperMap } = await import('../print/paperMap.tsx')
  await paperMap(page, { store, wording, lang: groundLang }, still.rest, signal)
}
