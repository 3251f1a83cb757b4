import { renderApart } from '../page/renderApart.ts'
import type { StoryPicture } from '../story/story.ts'
import { loadWording } from '../wording/loadWording.ts'
import { areaInView } from './areaInView.ts'
import { PictureViewer, type TextProps } from './PictureViewer.tsx'

/** Opens the pictures of a card where the reader is looking, the one at `at` first. The focus comes back to `link`. */
export async function openPictures(
  pictures: readonly StoryPicture[],
  at: number,
  link: HTMLElement,
  lang: string,
  text: TextProps,
): Promise<void> {
  const [wording, area] = await Promise.all([loadWording(lang), areaInView()])
  if (document.querySelector('dialog[open]')) return
  renderApart((remove) => {
    const onClose = () => {
      remove()
      link.focus({ preventScroll: true })
    }
    return <PictureViewer pictures={pictures} first={at} area={area} wording={wording} text={text} onClose={onClose} />
  })
}
