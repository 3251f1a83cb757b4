import { type KeyboardEvent, type MouseEvent, type RefCallback, useId, useRef, useState } from 'react'
import { useArticle } from '../page/Article.tsx'
import { useIsHydrated } from '../page/Hydration.tsx'
import { reportFailure } from '../page/reportFailure.ts'
import { useHandedFocus } from '../page/useHandedFocus.ts'
import { useWording } from '../store/StoryProvider.tsx'
import type { Evidence } from '../story/format/schema.ts'
import type { Source } from '../story/story.ts'
import type { MarkedText } from './MarkedText.tsx'
import styles from './SourceView.module.css'
import { textFragmentAddress } from './textFragmentAddress.ts'

type Props = { readonly source: Source; readonly evidence: Evidence }

type Handed = { readonly focus?: RefCallback<HTMLElement> }

/**
 * The way from a claim to its source: the sentence in the article around the frame if the article can show it, else the
 * source’s text with the words marked if the story carries it, else a link.
 */
export function SourceView({ source, evidence }: Props) {
  const isHydrated = useIsHydrated()
  const { from, to } = useHandedFocus()
  return source.text === undefined || !isHydrated ? (
    <SourceLink source={source} evidence={evidence} focus={from} />
  ) : (
    <SourceText source={source} evidence={evidence} text={source.text} focus={to} />
  )
}

function SourceLink({ source, evidence, focus }: Props & Handed) {
  const wording = useWording()
  const article = useArticle()
  if (source.url === undefined) return <span>{wording.quotes.noAddress(source.publisher)}</span>
  const address = textFragmentAddress(source.url, evidence)
  const showInArticle = async (event: MouseEvent) => {
    if (source.role !== 'main' || article.showSentence === null || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    if (!(await article.showSentence(evidence))) window.open(address, '_blank', 'noopener')
  }
  return (
    <a href={address} target="_blank" rel="noopener" onClick={showInArticle} ref={focus}>
      {wording.quotes.atSource(source.publisher)}
      <span className="visually-hidden"> {wording.quotes.newWindow}</span>
    </a>
  )
}

function SourceText({ source, evidence, text, focus }: Props & Handed & { readonly text: string }) {
  const wording = useWording()
  const article = useArticle()
  const [isOpen, setOpen] = useState(false)
  const { Marked, hasFailed, load } = useMarkedText()
  const id = useId()
  const toggle = useRef<HTMLButtonElement>(null)
  const show = async () => {
    if (!isOpen && source.role === 'main' && (await article.showSentence?.(evidence))) return
    setOpen(!isOpen)
    load()
  }
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
        ref={(button) => {
          toggle.current = button
          focus?.(button)
        }}
        className={styles.toggle}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={show}
        onKeyDown={closeOnEscape}
      >
        {isOpen
          ? wording.quotes.closeSource
          : source.role === 'main'
            ? wording.quotes.inArticle
            : wording.quotes.inReport}
      </button>
      {isOpen && hasFailed && <SourceLink source={source} evidence={evidence} />}
      {isOpen && Marked && (
        <Marked id={id} source={source} evidence={evidence} text={text} onKeyDown={closeOnEscape}>
          <SourceLink source={source} evidence={evidence} />
        </Marked>
      )}
    </>
  )
}

/** The view of a source’s text, which is loaded when it is first opened. */
function useMarkedText() {
  const [Marked, setMarked] = useState<typeof MarkedText | null>(null)
  const [hasFailed, setFailed] = useState(false)
  const load = async () => {
    try {
      const { MarkedText } = await import('./MarkedText.tsx')
      setMarked(() => MarkedText)
      setFailed(false)
    } catch (error) {
      reportFailure(error)
      setFailed(true)
    }
  }
  return { Marked, hasFailed, load }
}
