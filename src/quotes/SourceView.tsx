import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react'
import { useIsHydrated } from '../page/Hydration.tsx'
import { useWording } from '../store/StoryProvider.tsx'
import { dayLabel } from '../story/dayLabel.ts'
import { findEvidence } from '../story/evidence.ts'
import type { Evidence } from '../story/schema.ts'
import type { Source } from '../story/story.ts'
import styles from './SourceView.module.css'
import { textFragmentAddress } from './textFragmentAddress.ts'

type Props = { readonly source: Source; readonly evidence: Evidence }

/** The way from a claim to its source: the text with the words marked where the story carries it, else a link. */
export function SourceView({ source, evidence }: Props) {
  const isHydrated = useIsHydrated()
  return source.text === undefined || !isHydrated ? (
    <SourceLink source={source} evidence={evidence} />
  ) : (
    <SourceText source={source} evidence={evidence} text={source.text} />
  )
}

function SourceLink({ source, evidence }: Props) {
  const wording = useWording()
  if (source.url === undefined) return <span>{wording.quotes.noAddress(source.publisher)}</span>
  return (
    <a href={textFragmentAddress(source.url, evidence)} target="_blank" rel="noopener">
      {wording.quotes.atSource(source.publisher)}
      <span className="visually-hidden"> {wording.quotes.newWindow}</span>
    </a>
  )
}

function SourceText({ source, evidence, text }: Props & { readonly text: string }) {
  const wording = useWording()
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const toggle = useRef<HTMLButtonElement>(null)
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return
    event.preventDefault()
    setOpen(false)
    toggle.current?.focus()
  }
  return (
    <>
      <button
        type="button"
        ref={toggle}
        className={styles.toggle}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={closeOnEscape}
      >
        {isOpen ? wording.quotes.closeSource : wording.quotes.inArticle}
      </button>
      {isOpen && (
        <MarkedText id={id} source={source} evidence={evidence} text={text} onKeyDown={closeOnEscape} />
      )}
    </>
  )
}

type MarkedTextProps = Props & {
  readonly id: string
  readonly text: string
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** The whole text, scrolled to the words that the claim rests on. */
function MarkedText({ id, source, evidence, text, onKeyDown }: MarkedTextProps) {
  const wording = useWording()
  const box = useRef<HTMLElement>(null)
  const mark = useRef<HTMLElement>(null)
  const range = findEvidence(text, evidence)[0] ?? { start: 0, end: 0 }
  useLayoutEffect(() => {
    if (box.current === null || mark.current === null) return
    box.current.scrollTop = mark.current.offsetTop - box.current.clientHeight / 3
  }, [])
  return (
    <div className={styles.source} id={id}>
      <p className={styles.heading}>
        {source.title}
        <span className={styles.published}>
          {[source.byline, source.publisher, dayLabel(source.published, wording.locale, 'full')]
            .filter(Boolean)
            .join(', ')}
        </span>
      </p>
      <section className={styles.text} ref={box} tabIndex={0} aria-label={source.title} onKeyDown={onKeyDown}>
        {text.slice(0, range.start)}
        <mark ref={mark}>{text.slice(range.start, range.end)}</mark>
        {text.slice(range.end)}
      </section>
      {source.url !== undefined && <SourceLink source={source} evidence={evidence} />}
    </div>
  )
}
