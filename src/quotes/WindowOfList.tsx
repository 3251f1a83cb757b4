import { useEffect, useState } from 'react'
import { ChoiceButton } from '../page/ChoiceButton.tsx'
import { useIsHydrated } from '../page/Hydration.tsx'
import { reportFailure } from '../page/reportFailure.ts'
import { useStory, useStoryActions, useWording } from '../store/StoryProvider.tsx'
import { lookUp } from '../story/lookUp.ts'
import { entryMeant, windowAround } from '../story/parts/listWindow.ts'
import { monthOf, monthPath } from '../story/parts/months.ts'
import { hasWords } from '../story/parts/words.ts'
import type { ListWindow } from './listWindow.ts'
import styles from './QuotesPanel.module.css'

const none = { before: 0, after: 0 }

/**
 * The entries of a long list around what the reader has chosen, on the last day the newest, and ways to more. What the
 * page has no words of is asked for. Without a script the way to earlier ones is the page of their month, and a choice
 * of place, speaker or side shows all that the page holds.
 */
export const WindowOfList: ListWindow = ({ entries, isInOrder = true, children }) => {
  const wording = useWording()
  const isHydrated = useIsHydrated()
  const story = useStory((state) => state.story)
  const followed = useFollowed()
  const date = useStory((state) => (isInOrder ? state.date : null))
  const at = entryMeant(entries, { date, quoteId: followed, to: story.timeline.to })
  const key = `${at} ${entries.length} ${entries[0]?.id}`
  const [grown, setGrown] = useState({ key, ...none })
  const more = grown.key === key ? grown : none
  const { start, end } = windowAround(at, entries.length, more)
  const isHeld = ({ id }: { readonly id: string }) =>
    [lookUp(story.statements, id), lookUp(story.events, id)].some((moment) => moment && hasWords(moment))
  const shown = entries.slice(start, end).filter(isHeld)
  const [reading, read] = useRest(shown.length < end - start)
  const before = entries[start - 1]
  const growBefore = () => setGrown({ key, before: more.before + 1, after: more.after })
  const growAfter = () => setGrown({ key, before: more.before, after: more.after + 1 })
  const ofTarget = isHydrated ? [] : [...entries.slice(0, start), ...entries.slice(end)].filter(isHeld)
  return (
    <>
      {before && (
        <ChoiceButton
          href={monthPath(story.id, monthOf(before, story.timeline))}
          className={styles.more}
          onClick={growBefore}
        >
          {wording.timeline.earlier} ({new Intl.NumberFormat(wording.locale).format(start)})
        </ChoiceButton>
      )}
      {ofTarget.length > 0 && <div className={styles.ofTarget}>{children(ofTarget)}</div>}
      {reading === 'failed' ? (
        <button type="button" className={styles.more} onClick={read}>
          {wording.quotes.unread}
        </button>
      ) : (
        reading && (
          <p className={styles.none} role="status">
            {wording.quotes.reading}
          </p>
        )
      )}
      {children(shown)}
      {isHydrated && end < entries.length && (
        <button
          type="button"
          className={styles.more}
          onClick={growAfter}
          ref={(button) => whenInView(button, growAfter)}
        >
          {wording.quotes.following(entries.length - end)}
        </button>
      )}
    </>
  )
}

/** The quote that lists follow: the last one chosen, until the reader goes to another day. */
function useFollowed(): string | null {
  const date = useStory((state) => state.date)
  const quoteId = useStory((state) => state.quoteId)
  const [seen, setSeen] = useState({ date, quoteId, followed: quoteId })
  const isOtherQuote = quoteId !== seen.quoteId
  const followed = isOtherQuote ? (quoteId ?? seen.followed) : date === seen.date ? seen.followed : null
  if (isOtherQuote || date !== seen.date) setSeen({ date, quoteId, followed })
  return followed
}

/** Reads the rest of the story when it is needed. Returns whether that goes on or has failed, and what tries again. */
function useRest(isNeeded: boolean): readonly [reading: boolean | 'failed', read: () => void] {
  const { whole } = useStoryActions()
  const [hasFailed, setFailed] = useState(false)
  const [tries, setTries] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each try reads again
  useEffect(() => {
    if (!isNeeded) return
    setFailed(false)
    whole().catch((error: unknown) => {
      reportFailure(error)
      setFailed(true)
    })
  }, [isNeeded, whole, tries])
  return [isNeeded && (hasFailed ? 'failed' : true), () => setTries(tries + 1)]
}

/** Calls when an element is seen. */
function whenInView(element: HTMLElement | null, call: () => void): () => void {
  const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && call())
  if (element !== null) observer.observe(element)
  return () => observer.disconnect()
}
