import { useEffect, useRef, useState } from 'react'
import type { StillGround } from '../../map/ground/stillGround.ts'
import { Select } from '../fields/Select.tsx'
import { showable } from '../project/showable.ts'
import { useDesk } from '../store/deskStore.ts'
import { useFindings } from '../store/findings.ts'
import { useGround } from '../store/ground.ts'
import { pictureAddress } from '../store/pictureAddress.ts'
import { useDeskWords } from '../wording/DeskWords.tsx'
import { LanguageOptions } from '../wording/LanguageOptions.tsx'
import styles from './Preview.module.css'
import type { PreviewMessage } from './previewMessage.ts'

/** How long a change waits for the next one before the page follows, in milliseconds. */
const pause = 150

type Look = { readonly width: '320' | '720' | 'full'; readonly dark: boolean; readonly lang: string }

/** The reader’s page of the story as it is now, in a frame of a reader’s width. */
export function PreviewPanel() {
  const words = useDeskWords()
  const [look, setLook] = useState<Look>({ width: '320', dark: prefersDark(), lang: '' })
  const frame = useRef<HTMLIFrameElement>(null)
  const isReady = useIsReady(frame)
  useFollowing(frame, isReady, look)
  const hasProblems = useFindings(({ findings }) => (findings?.problems.length ?? 0) > 0)
  const change = (part: Partial<Look>) => setLook({ ...look, ...part })
  return (
    <section
      className={styles.panel}
      data-desk="preview"
      id="desk-preview"
      data-width={look.width}
      aria-label={words.preview.title}
    >
      <header className={styles.head}>
        <h2 className={styles.title}>{words.preview.title}</h2>
        <fieldset className={styles.set}>
          <legend className="visually-hidden">{words.preview.width}</legend>
          {(['320', '720', 'full'] as const).map((width) => (
            <label key={width} className={styles.choice}>
              <input type="radio" name="width" checked={look.width === width} onChange={() => change({ width })} />
              {width === 'full'
                ? words.preview.full
                : Number(width).toLocaleString(words.locale, { useGrouping: false })}
            </label>
          ))}
        </fieldset>
        <fieldset className={styles.set}>
          <legend className="visually-hidden">{words.preview.look}</legend>
          {([false, true] as const).map((dark) => (
            <label key={String(dark)} className={styles.choice}>
              <input type="radio" name="dark" checked={look.dark === dark} onChange={() => change({ dark })} />
              {dark ? words.preview.dark : words.preview.light}
            </label>
          ))}
        </fieldset>
        <label className={styles.set}>
          <span className="visually-hidden">{words.preview.lang}</span>
          <Select value={look.lang} onChange={({ target }) => change({ lang: target.value })}>
            <option value="">{words.preview.storyLang}</option>
            <LanguageOptions />
          </Select>
        </label>
      </header>
      {hasProblems && <p className={styles.waiting}>{words.preview.waiting}</p>}
      {/* A page that is wider than its room is scrolled by keys too. */}
      <div
        className={styles.stage}
        {...(look.width === '720' && { tabIndex: 0, role: 'group', 'aria-label': words.preview.title })}
      >
        <iframe
          className={styles.frame}
          ref={frame}
          src="./preview.html"
          title={words.preview.title}
          width={look.width === 'full' ? undefined : look.width}
        />
      </div>
    </section>
  )
}

function prefersDark(): boolean {
  return matchMedia('(prefers-color-scheme: dark)').matches
}

/** Whether the page in the frame listens. */
function useIsReady(frame: { readonly current: HTMLIFrameElement | null }): boolean {
  const [isReady, setReady] = useState(false)
  useEffect(() => {
    const hear = ({ source, origin, data }: MessageEvent) => {
      if (source === frame.current?.contentWindow && origin === location.origin && data?.type === 'ready')
        setReady(true)
    }
    addEventListener('message', hear)
    return () => removeEventListener('message', hear)
  }, [frame])
  return isReady
}

/** Sends the story to the page in the frame, again at each change. */
function useFollowing(
  frame: { readonly current: HTMLIFrameElement | null },
  isReady: boolean,
  { dark, lang }: Look,
): void {
  const project = useDesk((state) => state.project)
  const ground: StillGround | null = useGround((state) => state.ground)
  useEffect(() => {
    if (!isReady || project === null) return
    const timer = setTimeout(() => {
      const { story, places, texts, pictures } = showable(project)
      const message: PreviewMessage = {
        source: 'dateline desk',
        files: { story, places, texts },
        pictures: Object.fromEntries(
          Object.entries(pictures).map(([path, picture]) => [path, pictureAddress(picture)]),
        ),
        ground,
        lang: lang === '' ? undefined : lang,
        dark,
      }
      frame.current?.contentWindow?.postMessage(message, location.origin)
    }, pause)
    return () => clearTimeout(timer)
  }, [frame, isReady, project, ground, dark, lang])
}
