import { useId, useRef, useState } from 'react'
import { elementSnippet, frameSnippet, pageAddress, placesSnippet } from '../../editor/snippets.ts'
import fieldStyles from '../fields/Field.module.css'
import { TextArea } from '../fields/TextArea.tsx'
import { useDesk } from '../store/deskStore.ts'
import { useDeskWords } from '../wording/DeskWords.tsx'
import styles from './Publish.module.css'

/** The height that a frame reserves until it says its own, in CSS pixels. */
const height = 1400

/**
 * What is pasted into the article: the element, the page’s address, the bare frame, words that lead to places. Where the story is on this site, a page tries them
 * out and measures the height.
 */
export function Snippets({ isPublished }: { readonly isPublished: boolean }) {
  const { publish } = useDeskWords()
  const project = useDesk((state) => state.project)
  if (project === null) return null
  const { story, places } = project
  const site = new URL('../', document.baseURI)
  const choice = { site, story, place: '', date: '', lang: '', dark: '', height }
  const snippets = [
    [publish.element, elementSnippet(choice)],
    [publish.address, pageAddress(choice)],
    [publish.frame, frameSnippet(choice)],
    [publish.places, placesSnippet(places.features.map(({ id, properties: { name } }) => ({ id, name })))],
  ] as const
  return (
    <details className={styles.snippets}>
      <summary>{publish.embed}</summary>
      {isOfThisMachine(site) && <p className={styles.said}>{publish.ofThisMachine(site.href)}</p>}
      {snippets.map(([label, snippet]) => (
        <Snippet label={label} snippet={snippet} key={label} />
      ))}
      {isPublished && (
        <p className={styles.measured}>
          <a href={new URL(`embed.html?story=${story.id}`, site).href} target="_blank" rel="noopener">
            {publish.measured}
          </a>
        </p>
      )}
    </details>
  )
}

function Snippet({ label, snippet }: { readonly label: string; readonly snippet: string }) {
  const { publish } = useDeskWords()
  const [isCopied, setCopied] = useState(false)
  const area = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  const copy = async () => {
    // An insecure connection has no clipboard, and a reader may refuse: then the snippet is selected.
    const isDone = await navigator.clipboard?.writeText(snippet).then(
      () => true,
      () => false,
    )
    if (isDone) setCopied(true)
    else area.current?.select()
  }
  return (
    <div className={styles.snippet}>
      <label className={fieldStyles.label} htmlFor={id}>
        {label}
      </label>
      <button
        type="button"
        className={styles.copy}
        aria-label={`${publish.copy}: ${label}`}
        onClick={copy}
        onBlur={() => setCopied(false)}
      >
        <span aria-live="polite">{isCopied ? publish.copied : publish.copy}</span>
      </button>
      <TextArea
        id={id}
        ref={area}
        readOnly
        rows={2}
        dir="ltr"
        spellCheck={false}
        value={snippet}
        onFocus={({ target }) => target.select()}
      />
    </div>
  )
}

/** Whether a site is one that only this machine reaches. */
function isOfThisMachine({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.')
}
