import { useContext } from 'react'
import { useIsHydrated } from '../page/Hydration.tsx'
import { LineParts } from '../page/LineParts.tsx'
import { useStoryText, useWording } from '../store/StoryProvider.tsx'
import { dayLabel } from '../story/dateLabels/dayLabel.ts'
import type { Evidence } from '../story/format/schema.ts'
import type { Source } from '../story/story.ts'
import styles from './EvidenceText.module.css'
import { ListWindowContext } from './listWindow.ts'

/**
 * The source’s words that a claim rests on, and where to find them: on paper and without a script. With a script the page of a long
 * story prints a copy of its lists without a window, so that what is in the window needs none.
 */
export function EvidenceText({ source, evidence }: { readonly source: Source; readonly evidence: Evidence }) {
  const { locale } = useWording()
  const text = useStoryText()
  const isInWindow = useContext(ListWindowContext) !== undefined
  if (useIsHydrated() && isInWindow) return null
  return (
    <p className={styles.evidence}>
      <q {...text}>{evidence.exact}</q>{' '}
      <LineParts
        parts={[
          <span key="title" {...text}>
            {source.title}
          </span>,
          source.publisher,
          dayLabel(source.published, locale, 'short'),
          source.url,
        ]}
      />
    </p>
  )
}
