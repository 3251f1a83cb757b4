import { useMemo, useRef } from 'react'
import { marksIn } from '../project/marks.ts'
import { mainSource, textOf } from '../project/project.ts'
import { useDesk } from '../store/deskStore.ts'
import { useSelected } from '../store/selection.ts'
import { useDeskWords } from '../wording/DeskWords.tsx'
import styles from './Article.module.css'
import { ArticleText } from './ArticleText.tsx'
import { paragraphsOf } from './passages.ts'
import { SelectionBar } from './SelectionBar.tsx'
import { useSelectionIn } from './useSelectionIn.ts'

/** The report with what is found in it marked, where the editor selects words and says what they are. */
export function ArticlePanel() {
  const { article } = useDeskWords()
  const project = useDesk((state) => state.project)
  const shown = useSelected((state) => state.source)
  const text = useRef<HTMLDivElement>(null)
  const withText = project?.story.sources.filter(({ id }) => textOf(project, id) !== '') ?? []
  const source = withText.find(({ id }) => id === shown) ?? (project === null ? undefined : mainSource(project))
  const marks = useMemo(
    () => (project === null || source === undefined ? [] : marksIn(project, source.id)),
    [project, source],
  )
  useSelectionIn(text, source?.id)
  if (project === null || source === undefined) return null
  const words = textOf(project, source.id)
  return (
    <section className={styles.panel} data-desk="article" aria-label={article.title}>
      <header className={styles.head}>
        <h2 className={styles.title}>{article.title}</h2>
        {withText.length > 1 && (
          <label className={styles.source}>
            <span className="visually-hidden">{article.source}</span>
            <select
              value={source.id}
              onChange={({ target }) => useSelected.setState({ source: target.value, selected: null })}
            >
              {withText.map(({ id, publisher, title }) => (
                <option value={id} key={id}>
                  {publisher || title}
                </option>
              ))}
            </select>
          </label>
        )}
        <p className={styles.help}>{article.help}</p>
      </header>
      <SelectionBar />
      <div className={styles.text} ref={text} lang={project.story.lang} dir="auto" tabIndex={-1}>
        <ArticleText paragraphs={paragraphsOf(words, marks)} text={words} />
      </div>
    </section>
  )
}
