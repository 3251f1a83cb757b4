import { elementSnippet, frameSnippet, pageAddress } from '../../editor/snippets.ts'
import fieldStyles from '../fields/Field.module.css'
import { TextArea } from '../fields/TextArea.tsx'
import { useDesk } from '../store/deskStore.ts'
import { useDeskWords } from '../wording/DeskWords.tsx'
import styles from './Publish.module.css'

/** The height that a frame reserves until it says its own, in CSS pixels. */
const height = 1400

/** What is pasted into the article: the element, the page’s address, the bare frame. */
export function Snippets() {
  const { publish } = useDeskWords()
  const story = useDesk(({ project }) => project?.story)
  if (story === undefined) return null
  const site = new URL('../', document.baseURI)
  const choice = { site, story, place: '', date: '', lang: '', dark: '', height }
  const snippets = [
    [publish.element, elementSnippet(choice)],
    [publish.address, pageAddress(choice)],
    [publish.frame, frameSnippet(choice)],
  ] as const
  return (
    <details className={styles.snippets}>
      <summary>{publish.embed}</summary>
      {snippets.map(([label, snippet]) => (
        <label className={fieldStyles.field} key={label}>
          <span className={fieldStyles.label}>{label}</span>
          <TextArea
            readOnly
            rows={2}
            dir="ltr"
            spellCheck={false}
            value={snippet}
            onFocus={({ target }) => target.select()}
          />
        </label>
      ))}
    </details>
  )
}
