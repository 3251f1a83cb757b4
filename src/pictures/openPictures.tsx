import { createRoot } from 'react-dom/client'
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
  const place = document.createElement('div')
  document.body.append(place)
  const root = createRoot(place)
  const close = () => {
    root.unmount()
    place.remove()
    link.focus({ preventScroll: true })
  }
  root.render(
    <PictureViewer pictures={pictures} first={at} area={area} wording={wording} text={text} onClose={close} />,
  )
}
