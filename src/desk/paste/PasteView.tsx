import { type DragEvent, useEffect, useState } from 'react'
import { refusalOf } from '../../draft/story/draftStory.ts'
import { isDay } from '../../story/time/day.ts'
import { draftArticle, loadPlaces } from '../drafting/worker.ts'
import fieldStyles from '../fields/Field.module.css'
import type { Project } from '../project/project.ts'
import { withByline } from '../project/withByline.ts'
import { useDeskWords } from '../wording/DeskWords.tsx'
import { chosenFiles } from './chosenFiles.ts'
import { fileArticle, type PastedArticle, pastedArticle } from './fileArticle.ts'
import { type Loading, LoadingBar } from './LoadingBar.tsx'
import { OpenStory } from './OpenStory.tsx'
import styles from './Paste.module.css'

const nothing: PastedArticle = { text: '', published: '', publisher: '', url: '', byline: '' }

/** Takes a report and drafts a project from it, or opens a story that there is. */
export function PasteView({ onProject }: { readonly onProject: (project: Project, key?: string) => void }) {
  const words = useDeskWords()
  const [article, setArticle] = useState(nothing)
  const [refusal, setRefusal] = useState('')
  const [isDrafting, setDrafting] = useState(false)
  const { loading, retry } = useLoading()
  const refuse = (error: unknown) => setRefusal(error instanceof Error ? error.message : String(error))
  const takeText = (typed: string) => {
    try {
      const read = pastedArticle(typed)
      setRefusal('')
      setArticle((before) => withRead(before, read))
    } catch (error) {
      refuse(error)
    }
  }
  const takeFile = (file: File) =>
    fileArticle(file).then((taken) => {
      setRefusal('')
      setArticle(taken)
    }, refuse)
  const draft = async () => {
    const reason = refusalOf(article.text)
    if (reason !== null) return setRefusal(words.paste.refused(reason))
    setDrafting(true)
    try {
      const { text, published, publisher, url, byline } = article
      const project = await draftArticle({
        text,
        published: isDay(published) ? published : null,
        publisher: publisher.trim() || undefined,
        url: /^https?:\/\//i.test(url.trim()) ? url.trim() : undefined,
      })
      onProject(withByline(project, byline))
    } catch (error) {
      refuse(error)
      setDrafting(false)
    }
  }
  const drop = (event: DragEvent) => {
    const [file] = event.dataTransfer.files
    if (file === undefined) return
    event.preventDefault()
    takeFile(file)
  }
  return (
    <main className={styles.page}>
      <section
        className={styles.paste}
        data-desk="paste"
        aria-label={words.paste.title}
        onDrop={drop}
        onDragOver={(event) => event.preventDefault()}
      >
        <h1 className={styles.title} tabIndex={-1}>
          {words.paste.title}
        </h1>
        <p className={styles.explained}>{words.paste.explained}</p>
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault()
            draft()
          }}
        >
          <label className={styles.label} htmlFor="article">
            {words.paste.article}
          </label>
          <textarea
            id="article"
            className={styles.article}
            value={article.text}
            placeholder={words.paste.placeholder}
            // Empty, it shows the desk’s own words.
            dir={article.text === '' ? words.dir : 'auto'}
            onChange={({ target }) => takeText(target.value)}
          />
          <AboutArticle article={article} onChange={(given) => setArticle((before) => ({ ...before, ...given }))} />
          <LoadingBar loading={loading} onRetry={retry} />
          {refusal !== '' && (
            <p className={styles.refusal} role="alert">
              {refusal}
            </p>
          )}
          <div className={styles.actions}>
            <label className={styles.file}>
              {words.paste.file}
              <input
                type="file"
                accept=".txt,.html,.htm,.docx,text/plain,text/html"
                onChange={({ target }) => {
                  const [file] = chosenFiles(target)
                  if (file !== undefined) takeFile(file)
                }}
              />
            </label>
            <button type="submit" className={styles.submit} disabled={isDrafting || loading.kind === 'failed'}>
              {words.paste.submit}
            </button>
          </div>
        </form>
      </section>
      <OpenStory onProject={onProject} onRefusal={setRefusal} />
    </main>
  )
}

/** An article with the text that was typed or pasted, and with what that says of itself; what the editor has given already stays. */
function withRead({ published, publisher, url, byline }: PastedArticle, read: PastedArticle): PastedArticle {
  return {
    text: read.text,
    published: published || read.published,
    publisher: publisher || read.publisher,
    url: url || read.url,
    byline: byline || read.byline,
  }
}

/** Who published the report, when, and where: filled in where the report says it, and asked for where not. */
function AboutArticle({
  article,
  onChange,
}: {
  readonly article: PastedArticle
  readonly onChange: (given: Partial<PastedArticle>) => void
}) {
  const { paste } = useDeskWords()
  const fields = [
    ['publisher', paste.publisher, 'text'],
    ['published', paste.published, 'date'],
    ['url', paste.address, 'url'],
    ['byline', paste.byline, 'text'],
  ] as const
  const missing = fields.filter(([key]) => (key === 'publisher' || key === 'published') && article[key] === '')
  return (
    <div className={styles.about}>
      {fields.map(([key, label, type]) => (
        <label className={fieldStyles.field} key={key}>
          <span className={fieldStyles.label}>{label}</span>
          <input
            className={fieldStyles.input}
            name={key}
            type={type}
            value={article[key]}
            aria-describedby={missing.some(([one]) => one === key) ? 'missing' : undefined}
            onChange={({ target }) => onChange({ [key]: target.value })}
          />
        </label>
      ))}
      {article.text !== '' && missing.length > 0 && (
        <p className={styles.missing} id="missing">
          {paste.missing(missing.map(([, label]) => label.toLocaleLowerCase()).join(', '))}
        </p>
      )}
    </div>
  )
}

/** Loads the gazetteer as soon as the desk is open: it is there when the text is. */
function useLoading(): { readonly loading: Loading; readonly retry: () => void } {
  const [loading, setLoading] = useState<Loading>({ kind: 'loading', share: 0 })
  const load = () => {
    setLoading({ kind: 'loading', share: 0 })
    loadPlaces((loaded, total) => setLoading({ kind: 'loading', share: loaded / total })).then(
      () => setLoading({ kind: 'loaded' }),
      (error: unknown) =>
        setLoading({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) }),
    )
  }
  useEffect(load, [])
  return { loading, retry: load }
}
