import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from 'react'
import { LineParts } from '../page/LineParts.tsx'
import { useStoryText, useWording } from '../store/StoryProvider.tsx'
import { dayLabel } from '../story/dateLabels/dayLabel.ts'
import { findEvidence, searchable } from '../story/evidence.ts'
import type { Evidence } from '../story/format/schema.ts'
import type { Source } from '../story/story.ts'
import styles from './MarkedText.module.css'

type Props = {
  readonly source: Source
  readonly evidence: Evidence
  readonly id: string
  readonly text: string
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly children: ReactNode
}

export function MarkedText({ id, source, evidence, text, onKeyDown, children }: Props) {
  const wording = useWording()
  const own = useStoryText()
  const box = useRef<HTMLElement>(null)
  const mark = useRef<HTMLElement>(null)
  const range = findEvidence(searchable(text), evidence)[0] ?? { start: 0, end: 0 }
  useLayoutEffect(() => {
    if (box.current === null || mark.current === null) return
    box.current.scrollTop = mark.current.offsetTop - box.current.clientHeight / 3
    // It opens below what was pressed; never moves the page around a frame.
    if (window.parent === window) box.current.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <div className={styles.source} id={id}>
      <p className={styles.heading}>
        <span {...own}>{source.title}</span>
        <span className={styles.published}>
          <LineParts parts={[source.byline, source.publisher, dayLabel(source.published, wording.locale, 'full')]} />
        </span>
      </p>
      <section className={styles.text} ref={box} tabIndex={0} aria-label={source.title} onKeyDown={onKeyDown} {...own}>
        {text.slice(0, range.start)}
        <mark ref={mark}>{text.slice(range.start, range.end)}</mark>
        {text.slice(range.end)}
      </section>
      {source.url !== undefined && children}
    </div>
  )
}
