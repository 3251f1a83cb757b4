import { type MouseEvent, useEffect, useState } from 'react'
import { useIsHydrated } from '../page/Hydration.tsx'
import { quotesMostRem, widePage } from '../page/layout.ts'
import { reportFailure } from '../page/reportFailure.ts'
import { savesData } from '../page/savesData.ts'
import { whenIdle } from '../page/whenIdle.ts'
import { useStoryText, useWording } from '../store/StoryProvider.tsx'
import type { StoryPicture } from '../story/story.ts'
import styles from './PictureList.module.css'
import type { ShowPictures } from './Pictures.tsx'
import { filesOf, largestFile } from './pictureAddress.ts'

/** The most that a picture is high in a card, and where it is small, in CSS pixels. */
const mostHeights = { inCard: 512, small: 192 }

/** Pictures in a card, each with its caption and credit. A click opens it larger; without a script it is a link. */
export const PictureList: ShowPictures = ({ pictures, isSmall = false }) => {
  const { lang } = useWording()
  const text = useStoryText()
  const isHydrated = useIsHydrated()
  const isForPaper = useIdlePage()
  const enlarge = async (event: MouseEvent<HTMLAnchorElement>, at: number) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    const link = event.currentTarget
    try {
      const { openPictures } = await import('./openPictures.tsx')
      await openPictures(pictures, at, link, lang, text)
    } catch (error) {
      reportFailure(error)
      window.open(link.href, '_blank', 'noopener')
    }
  }
  return pictures.map((picture, at) => (
    <div className={styles.picture} data-picture="" key={`${picture.file} ${picture.alt}`}>
      <a
        className={styles.link}
        href={largestFile(picture)}
        target="_blank"
        rel="noopener"
        aria-haspopup={isHydrated ? 'dialog' : undefined}
        onClick={(event) => enlarge(event, at)}
        {...text}
      >
        <img
          className={styles.image}
          loading={isForPaper ? 'eager' : 'lazy'}
          decoding="async"
          {...filesOf(picture)}
          {...shownSize(picture, mostHeights[isSmall ? 'small' : 'inCard'])}
          alt={picture.alt}
        />
      </a>
      <p className={styles.caption} {...text}>
        {picture.caption && <>{picture.caption} </>}
        <span className={styles.credit}>{picture.credit}</span>
      </p>
    </div>
  ))
}

/**
 * Whether the page has been quiet for long enough to load what is out of view: paper would lack it, since no browser waits
 * for what begins to load when it prints. Not for a reader who saves data.
 */
function useIdlePage(): boolean {
  const [isIdle, setIdle] = useState(false)
  useEffect(() => {
    const ending = new AbortController()
    if (!savesData()) whenIdle(() => setIdle(true), ending.signal)
    return () => ending.abort()
  }, [])
  return isIdle
}

/** The attributes that say how large a picture is shown: as wide as the column, but not too high, nor larger than it is. */
function shownSize({ width, height, sizes }: StoryPicture, mostHeight: number) {
  if (width === undefined || height === undefined) return {}
  const scale = Math.min(1, mostHeight / height)
  const shown = Math.round(width * scale)
  return {
    width: shown,
    height: Math.round(height * scale),
    sizes: sizes && `(min-width: ${widePage}px) min(${quotesMostRem}rem, ${shown}px), min(100vw, ${shown}px)`,
  }
}
