import { startTransition, useEffect, useState } from 'react'
import { ChoiceButton } from '../page/ChoiceButton.tsx'
import { useIsHydrated } from '../page/Hydration.tsx'
import { reportFailure } from '../page/reportFailure.ts'
import { useStory, useStoryActions, useWording } from '../store/StoryProvider.tsx'
import { lookUp } from '../story/lookUp.ts'
import { entryMeant, nextStanding, type Standing, windowAround } from '../story/parts/listWindow.ts'
import { monthOf, monthPath } from '../story/parts/months.ts'
import { hasWords } from '../story/parts/words.ts'
import type { Day } from '../story/time/day.ts'
import type { ListWindow } from './listWindow.ts'
import styles from './QuotesPanel.module.css'

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
  const [standing, stand] = useStanding(entries, at, date)
  const { start, end } = windowAround(standing, entries.length)
  const isHeld = ({ id }: { readonly id: string }) =>
    [lookUp(story.statements, id), lookUp(story.events, id)].some((moment) => moment && hasWords(moment))
  const shown = entries.slice(start, end).filter(isHeld)
  const [reading, read] = useRest(shown.length < end - start)
  const before = entries[start - 1]
  const growBefore = () => stand({ ...standing, before: standing.before + 1 })
  const growAfter = () => stand({ ...standing, after: standing.after + 1 })
  const ofTarget = isHydrated ? [] : [...entries.slice(0, start), ...entries.slice(end)].filter(isHeld)
  return (
    <>
      {before && (
        <ChoiceButton
          href={monthPath(story.id, monthOf(before, story.timeline))}
          className={styles.more}
          onClick={growBefore}
        >
          {`${wording.timeline.earlier} (${new Intl.NumberFormat(wording.locale).format(start)})`}
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

/** How long after the last step of time a brief window becomes whole, in milliseconds. */
const rest = 300

/** Where the window of a list stands for the entry that is meant, and what puts it elsewhere. Another list has another window. */
function useStanding(
  entries: readonly { readonly id: string }[],
  at: number,
  date: Day | null,
): readonly [Standing, (standing: Standing) => void] {
  const list = `${entries.length} ${entries[0]?.id}`
  const around: Standing = { at, before: 0, after: 0 }
  const [kept, setKept] = useState({ list, date, standing: around })
  const standing = kept.list === list ? nextStanding(kept.standing, at, entries.length, date !== kept.date) : around
  if (kept.list !== list || kept.date !== date || standing !== kept.standing) setKept({ list, date, standing })
  const stand = (next: Standing) => setKept({ list, date, standing: next })
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step begins the rest anew
  useEffect(() => {
    if (!standing.isBrief) return
    const whole = () =>
      startTransition(() => setKept((now) => ({ ...now, standing: { ...now.standing, isBrief: false } })))
    const timer = setTimeout(whole, rest)
    return () => clearTimeout(timer)
  }, [standing, date])
  return [standing, stand]
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
