import { useEffect, useState } from 'react'
import { Toolbar } from 'react-aria-components/Toolbar'
import { dateLabel } from '../../story/dateLabels/dateLabel.ts'
import { readWhen } from '../../story/time/readWhen.ts'
import { type Added, addedEvent, addedPlace, addedStatement, dateOf, type Selected } from '../project/added.ts'
import type { EntryList } from '../project/entryRef.ts'
import type { Project } from '../project/project.ts'
import { useDesk } from '../store/deskStore.ts'
import { endStep, giveValue } from '../store/editing.ts'
import { dropSelection, useSelected } from '../store/selection.ts'
import { useDeskWords } from '../wording/DeskWords.tsx'
import styles from './Article.module.css'

/** What selected words can become, by the key that makes them so. */
const makers = { s: addedStatement, p: addedPlace, e: addedEvent } as const

type Key = keyof typeof makers | 'd'

/** The key of the date of an entry, by its list. */
const dated: Readonly<Partial<Record<EntryList, string>>> = { statements: 'said.on', events: 'when', control: 'from' }

/** Says what the selected words are: by its buttons, or by S, P, E and D while words are selected. */
export function SelectionBar() {
  const words = useDeskWords()
  const selected = useSelected((state) => state.selected)
  const [said, setSaid] = useState('')
  const act = (key: Key) => {
    const { selected: now } = useSelected.getState()
    if (now === null) return setSaid(words.article.nothing)
    if (key === 'd') return setSaid(giveDate(now, words))
    setSaid('')
    make(makers[key], now)
  }
  useKeys(act)
  const ways: readonly (readonly [Key, string])[] = [
    ['s', words.article.statement],
    ['p', words.article.place],
    ['e', words.article.event],
    ['d', words.article.date],
  ]
  return (
    <div className={styles.bar} data-idle={selected === null}>
      <Toolbar aria-label={words.article.toolbar} className={styles.tools ?? ''}>
        {ways.map(([key, label]) => (
          <button
            type="button"
            className={styles.tool}
            key={key}
            disabled={selected === null}
            aria-keyshortcuts={key.toUpperCase()}
            // The press must not take the selection away.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => act(key)}
          >
            {label} <kbd>{key.toUpperCase()}</kbd>
          </button>
        ))}
      </Toolbar>
      <p className={styles.said} role="status">
        {said}
      </p>
    </div>
  )
}

function make(maker: (project: Project, selected: Selected) => Added, selected: Selected): void {
  const { project, edit, choose } = useDesk.getState()
  if (project === null) return
  endStep()
  const added = maker(project, selected)
  edit(() => added.project)
  dropSelection()
  choose(added.entry)
}

/** Dates the chosen statement or event by the selected words. Returns what to say about it. */
function giveDate(selected: Selected, { article, locale, dates }: ReturnType<typeof useDeskWords>): string {
  const { project, chosen } = useDesk.getState()
  if (project === null) return ''
  const edtf = dateOf(project, selected)
  const when = edtf === null ? null : readWhen(edtf)
  if (edtf === null || when === null) return article.noDate
  const key = chosen === null ? undefined : dated[chosen.list]
  if (chosen === null || key === undefined) return article.needsEntry
  endStep()
  giveValue({ ...chosen, key }, edtf)
  dropSelection()
  return article.setDate(dateLabel(when, locale, dates))
}

/** A key alone acts only on selected words or in the report itself: speech input and slips would set it off elsewhere (WCAG 2.1.4). */
function useKeys(act: (key: Key) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      const focused = event.target instanceof Element ? event.target : null
      if (focused?.closest('input, textarea, select')) return
      if (useSelected.getState().selected === null && !focused?.closest('[role="textbox"]')) return
      const key = event.key.toLowerCase()
      if (key !== 's' && key !== 'p' && key !== 'e' && key !== 'd') return
      event.preventDefault()
      act(key)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  })
}
