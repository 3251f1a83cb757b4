import { type KeyboardEvent, useId, useMemo, useRef } from 'react'
import { Select } from '../fields/Select.tsx'
import { marksIn } from '../project/marks.ts'
import { mainSource, textOf } from '../project/project.ts'
import { useDesk } from '../store/deskStore.ts'
import { useSelected } from '../store/selection.ts'
import { useDeskWords } from '../wording/DeskWords.tsx'
import styles from './Article.module.css'
import { ArticleText } from './ArticleText.tsx'
import { entryAt } from './entryAt.ts'
import { paragraphsOf } from './passages.ts'
import { SelectionBar } from './SelectionBar.tsx'
import { useAskedMarks } from './useAskedMarks.ts'
import { useAskedWords } from './useAskedWords.ts'
import { useHighlight } from './useHighlight.ts'
import { useSelectionIn } from './useSelectionIn.ts'
import { useShownMark } from './useShownMark.ts'
import { useUnchanged } from './useUnchanged.ts'

/**
 * The report with what is found in it marked, where the editor selects words and says what they are. Its text is a text box that
 * can only be read, so that it has a caret.
 */
export function ArticlePanel() {
  const { article } = useDeskWords()
  const project = useDesk((state) => state.project)
  const shown = useSelected((state) => state.source)
  const selected = useSelected((state) => state.selected)
  const help = useId()
  const text = useRef<HTMLDivElement>(null)
  const withText = project?.story.sources.filter(({ id }) => textOf(project, id) !== '') ?? []
  const source = withText.find(({ id }) => id === shown) ?? (project === null ? undefined : mainSource(project))
  const { statements, events } = project?.story ?? {}
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the marks are made from, so that typing a title makes none anew
  const marks = useMemo(
    () => (project === null || source === undefined ? [] : marksIn(project, source.id)),
    [statements, events, project?.mentions, project?.texts, source?.id],
  )
  const times = useUnchanged(text, source !== undefined)
  useSelectionIn(text, source?.id, times)
  useHighlight(text, selected?.source === source?.id ? selected : null)
  const words = project === null || source === undefined ? '' : textOf(project, source.id)
  const paragraphs = useMemo(() => paragraphsOf(words, marks), [words, marks])
  useAskedMarks(text, paragraphs)
  useAskedWords(text, words, paragraphs)
  useShownMark(text)
  if (project === null || source === undefined) return null
  return (
    <section className={styles.panel} data-desk="article" id="desk-article" aria-label={article.title}>
      <header className={styles.head}>
        <h2>{article.title}</h2>
        {withText.length > 1 && (
          <label className={styles.source}>
            <span className="visually-hidden">{article.source}</span>
            <Select
              value={source.id}
              onChange={({ target }) => useSelected.setState({ source: target.value, selected: null })}
            >
              {withText.map(({ id, publisher, title }) => (
                <option value={id} key={id}>
                  {publisher || title}
                </option>
              ))}
            </Select>
          </label>
        )}
        <p className={styles.help} id={help}>
          {article.help} {article.keys}
        </p>
      </header>
      <SelectionBar />
      {/* biome-ignore lint/a11y/useSemanticElements: a text area shows no marks */}
      <div
        className={styles.text}
        key={times}
        ref={text}
        role="textbox"
        aria-label={article.title}
        aria-describedby={help}
        aria-multiline="true"
        aria-readonly="true"
        tabIndex={0}
        contentEditable
        suppressContentEditableWarning
        inputMode="none"
        spellCheck={false}
        data-gramm="false"
        lang={project.story.lang}
        dir="auto"
        onClick={({ target }) => {
          if (getSelection()?.isCollapsed !== false) open(target as Element)
        }}
        onKeyDown={openAtCaret}
      >
        <ArticleText paragraphs={paragraphs} text={words} />
      </div>
    </section>
  )
}

function open(node: Node | null): void {
  const entry = entryAt(node)
  if (entry !== null) useDesk.getState().choose(entry)
}

function openAtCaret(event: KeyboardEvent): void {
  if (event.key !== 'Enter') return
  event.preventDefault()
  open(getSelection()?.focusNode ?? null)
}
